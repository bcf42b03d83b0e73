import { type WrongField, wrongFields } from "#app/components/problem-summary.tsx";
import { LOCALES, type Locale } from "#app/domain/text.ts";
import type { Messages } from "#app/i18n/messages/fi/index.ts";
import type { Typed } from "#app/plan/form-fields.ts";
import { isYearsProblem } from "../report-list/new-report.ts";
import { wrongYearFields } from "../report-list/year-fields.tsx";
import type { ReportProblem } from "./report-acts.server.ts";
import type { ReportContentsPage } from "./report-contents.server.ts";

/** The fields of the page's forms that were not taken. */
export function wrongContentsFields(
  {
    sent,
    titles,
    languages,
  }: Pick<ReportContentsPage, "titles" | "languages"> & {
    sent: { problems: readonly ReportProblem[]; typed: Typed } | null;
  },
  { contents: words, new: years, inLanguage }: Messages["deskReports"],
  locale: Locale,
): WrongField[] {
  const { problems = [], typed = {} } = sent ?? {};
  const one = (name: string): string => typed[name]?.[0] ?? "";
  if (one("intent") === "add") return wrongFields([[`title-${locale}`, words.addTitle, words.noTitle]]);
  const named = LOCALES.find((language) => languages.includes(language) || titles[language]) ?? locale;
  return [
    ...wrongFields([
      [`report-title-${named}`, words.titleIn(inLanguage[named]), problems.includes("title") && words.noName],
    ]),
    ...wrongYearFields(
      {
        ...{ first: one("first"), last: one("last"), year: one("year") },
        problems: problems.filter(isYearsProblem),
      },
      years,
    ),
    ...wrongFields([["languages", years.languages, problems.includes("languages") && years.noLanguage]]),
  ];
}
