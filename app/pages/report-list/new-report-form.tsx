import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { LanguageChoices } from "#app/components/language-choices.tsx";
import { ProblemSummary, wrongFields } from "#app/components/problem-summary.tsx";
import { SelectField } from "#app/components/select-field.tsx";
import { REPORT_KINDS, type ReportKind } from "#app/domain/report.ts";
import type { Locale } from "#app/domain/text.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { YearsProblem } from "./new-report.ts";
import { wrongYearFields, YearFields } from "./year-fields.tsx";

export interface NewReportFormProps {
  token: string;
  areas: readonly { key: string; name: string }[];
  /** As it was sent, or what is offered at first. */
  kind: ReportKind;
  area: string | null;
  first: string;
  last: string;
  year: string;
  languages: readonly Locale[];
  problems: {
    years: readonly YearsProblem[];
    languages: boolean;
    /** Reports of the same area and years, which there are already. */
    same: readonly { key: string; title: string }[];
  } | null;
}

/** Where forms of the workspace's first page go: without the word, its frame would be asked (Remix). */
export function listAction(locale: Locale): string {
  return `/${locale}/desk?index`;
}

/** Template, whose report, years and languages: all that a report needs to begin. */
export function NewReportForm(props: NewReportFormProps): ReactNode {
  const { token, areas, kind, area, first, last, year, languages, problems } = props;
  const { deskReports, reportChapters } = useServerMessages();
  const words = deskReports.new;
  const locale = useLocale();
  return (
    <section className="desk-section" id="new">
      <h2>{words.heading}</h2>
      {problems ? (
        <ProblemSummary
          fields={[
            ...wrongYearFields({ first, last, year, problems: problems.years }, words),
            ...wrongFields([
              ["languages", words.languages, problems.languages && words.noLanguage],
              ["again", "", problems.same.length > 0 && words.sameText],
            ]),
          ]}
        />
      ) : null}
      <DeskForm token={token} intent="create" action={listAction(locale)}>
        <SelectField
          name="kind"
          label={words.kind}
          value={kind}
          options={REPORT_KINDS.map((one) => [one, reportChapters.kinds[one]])}
        />
        <SelectField
          name="area"
          label={words.area}
          value={area ?? ""}
          options={areas.map(({ key, name }) => [key, name])}
        />
        <YearFields of="chosen-kind" {...{ first, last, year }} problems={problems?.years ?? []} />
        <LanguageChoices chosen={languages} problem={problems?.languages ? words.noLanguage : null} />
        {problems && problems.same.length > 0 ? (
          <div className="form-field">
            <p className="form-field-problem" id="same-problem">
              {words.same}{" "}
              {problems.same.map((one) => (
                <a key={one.key} href={`/${locale}/desk/reports/${one.key}`}>
                  <bdi>{one.title}</bdi>
                </a>
              ))}
              {". "}
              {words.sameText}
            </p>
            <label>
              <input type="checkbox" id="again" name="again" value="yes" aria-describedby="same-problem" />{" "}
              {words.again}
            </label>
          </div>
        ) : null}
        <button className="button" type="submit">
          {words.submit}
        </button>
      </DeskForm>
    </section>
  );
}
