import type { Rejection } from "../rejection.ts";

export interface YearRange {
  from: number;
  to: number;
}

export type YearReading = { year: number } | Pick<Rejection, "code" | "expected">;

/** One whole year within the range; several years in a cell, or anything else, is told apart. */
export function readYear(text: string, { from, to }: YearRange): YearReading {
  const expected = `one year from ${from} to ${to}`;
  if (!/^\d{4}$/.test(text)) {
    const years = yearsIn(text);
    if (years.length > 1 || /(?:19|20)\d{2}\s*[-–/]\s*\d{2}$/.test(text))
      return {
        code: "several-years",
        expected: `${expected}: of a school year or a mean of years, the one that the figure is reported for`,
      };
    const [only] = years;
    return {
      code: "not-a-year",
      expected: only === undefined ? expected : `${expected}: the year alone, ${only}`,
    };
  }
  const year = Number(text);
  return year < from || year > to ? { code: "year-out-of-range", expected } : { year };
}

/** The years that a text tells, whatever else stands in it; 2023,5 is none. */
function yearsIn(text: string): string[] {
  return text.match(/(?<!\d)(?:19|20)\d{2}(?!\d|[.,](?!\d{4})\d*[1-9])/g) ?? [];
}

/** Whether a header cell seems to mean a year or several, with something beside it: "2022*", "2022–2023". */
export function tellsYears(text: string): boolean {
  return yearsIn(text).length > 0;
}

/** Whether a header cell heads a year's column in the wide form. */
export function looksLikeYear(text: string): boolean {
  return /^\d{4}$/.test(text);
}
