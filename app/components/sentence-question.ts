import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { Sex } from "#app/domain/observation.ts";
import type { SentenceQuestion } from "#app/domain/report.ts";

/** Whose result a sentence tells. */
export interface SentenceOf {
  indicator: IndicatorKey;
  area: string;
  sex: Sex;
}

/** What stands behind "?" in the address that takes a sentence into a report. */
export function sentenceQuestion({ indicator, area, sex }: SentenceOf, question: SentenceQuestion): string {
  return `question=${question}&indicator=${indicator}&area=${area}&sex=${sex}`;
}

/** The same of what is put first on a page: what has changed, or how it stands beside the country. */
export function headlineQuestion({
  kind,
  indicator,
  area,
}: {
  kind: string;
  indicator: IndicatorKey;
  area: string;
}): string {
  return sentenceQuestion({ indicator, area, sex: "total" }, kind === "changed" ? "trend" : "country");
}
