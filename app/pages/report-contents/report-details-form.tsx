import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { FormField } from "#app/components/form-field.tsx";
import { LanguageChoices } from "#app/components/language-choices.tsx";
import { SelectField } from "#app/components/select-field.tsx";
import { LOCALES } from "#app/domain/text.ts";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { MOST_SIGNS } from "../sent-lines.ts";
import type { ReportContentsPage } from "./report-contents.server.ts";

/** Names, years, languages and who answers for the report. */
export function ReportDetailsForm({
  report,
  token,
  titles,
  years,
  languages,
  owner,
  writers,
}: Pick<ReportContentsPage, "titles" | "years" | "languages" | "owner" | "writers"> & {
  report: string;
  token: string;
}): ReactNode {
  const { deskReports } = useServerMessages();
  const { contents: words } = deskReports;
  return (
    <section className="desk-section" id="details">
      <h2>{words.details}</h2>
      <DeskForm token={token} intent="details" kept={`report-${report}`}>
        {LOCALES.filter((locale) => languages.includes(locale) || titles[locale]).map((locale) => (
          <FormField
            key={locale}
            name={`title-${locale}`}
            id={`report-title-${locale}`}
            label={words.titleIn(deskReports.inLanguage[locale])}
            value={titles[locale] ?? ""}
            autoComplete="off"
            required={false}
            maxLength={MOST_SIGNS.title}
          />
        ))}
        <FormField
          name="first"
          label={deskReports.new.first}
          value={String(years.first)}
          autoComplete="off"
          numeric
          maxLength={4}
        />
        <FormField
          name="last"
          label={deskReports.new.last}
          value={String(years.last)}
          autoComplete="off"
          numeric
          maxLength={4}
        />
        <LanguageChoices chosen={languages} problem={null} />
        <SelectField
          name="owner"
          label={words.owner}
          value={String(owner.id)}
          options={writers.map(({ id, name }) => [String(id), name])}
        />
        <button className="button" type="submit">
          {words.save}
        </button>
      </DeskForm>
    </section>
  );
}
