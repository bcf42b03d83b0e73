import { SPEC_YEARS } from "#app/charts/spec-link.ts";
import type { WrongField } from "#app/components/problem-summary.tsx";
import type { Block } from "#app/domain/report.ts";
import type { Messages } from "#app/i18n/messages/fi/index.ts";
import { wrongYears, YEAR_FIELDS, type YearFault } from "#app/reports/draft/wrong-years.ts";

type Words = Messages["deskReports"]["block"];

/** What is wrong with a year of a picture, in words. */
export function yearProblem(fault: YearFault, asked: URLSearchParams, words: Words): string {
  return fault === "turned"
    ? words.yearsTurned(asked.get("from") ?? "", asked.get("to") ?? "")
    : words.badYear(SPEC_YEARS.first, SPEC_YEARS.last);
}

/** The years of a picture that were not taken; of another piece none. */
export function wrongFigureFields({ id, kind, content }: Block, words: Words): WrongField[] {
  if (kind !== "figure") return [];
  const asked = new URLSearchParams(content.spec);
  const wrong = wrongYears(asked);
  return YEAR_FIELDS.flatMap((name) => {
    const fault = wrong[name];
    if (!fault) return [];
    return [{ id: `${id}-${name}`, label: words[name], problem: yearProblem(fault, asked, words) }];
  });
}
