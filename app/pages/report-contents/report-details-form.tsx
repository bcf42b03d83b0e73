import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { FormField } from "#app/components/form-field.tsx";
import { LanguageChoices } from "#app/components/language-choices.tsx";
import { SelectField } from "#app/components/select-field.tsx";
import { LOCALES } from "#app/domain/text.ts";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { Typed } from "#app/plan/form-fields.ts";
import { isYearly, isYearsProblem } from "../report-list/new-report.ts";
import { YearFields } from "../report-list/year-fields.tsx";
import { MOST_SIGNS } from "../sent-lines.ts";
import type { ReportProblem } from "./report-acts.server.ts";
import type { ReportContentsPage } from "./report-contents.server.ts";

/** Names, years, languages and who answers for the report. */
export function ReportDetailsForm({
  report,
  token,
  titles,
  kind,
  years,
  languages,
  owner,
  writers,
  sent,
}: Pick<ReportContentsPage, "titles" | "kind" | "years" | "languages" | "owner" | "writers"> & {
  report: string;
  token: string;
  sent: { problems: readonly ReportProblem[]; typed: Typed } | null;
}): ReactNode {
  const { deskReports } = useServerMessages();
  const { contents: words } = deskReports;
  const typed = (name: string, stored: string): string => sent?.typed[name]?.[0] ?? stored;
  const problems = sent?.problems ?? [];
  const chosen = sent ? LOCALES.filter((one) => sent.typed.language?.includes(one)) : languages;
  return (
    <section className="desk-section" id="details">
      <h2>{words.details}</h2>
      <DeskForm token={token} intent="details" kept={`report-${report}`} answered={sent !== null}>
        {LOCALES.filter((locale) => languages.includes(locale) || titles[locale]).map((locale) => (
          <FormField
            key={locale}
            name={`title-${locale}`}
            id={`report-title-${locale}`}
            label={words.titleIn(deskReports.inLanguage[locale])}
            problem={problems.includes("title") ? words.noName : null}
            value={typed(`title-${locale}`, titles[locale] ?? "")}
            autoComplete="off"
            required={false}
            maxLength={MOST_SIGNS.title}
          />
        ))}
        <YearFields
          of={isYearly(kind) ? "one-year" : "term"}
          first={typed("first", String(years.first))}
          last={typed("last", String(years.last))}
          year={typed("year", String(years.first))}
          problems={problems.filter(isYearsProblem)}
        />
        <LanguageChoices
          chosen={chosen}
          problem={problems.includes("languages") ? deskReports.new.noLanguage : null}
        />
        <SelectField
          name="owner"
          label={words.owner}
          value={typed("owner", String(owner.id))}
          options={writers.map(({ id, name }) => [String(id), name])}
        />
        <button className="button" type="submit">
          {words.save}
        </button>
      </DeskForm>
    </section>
  );
}
