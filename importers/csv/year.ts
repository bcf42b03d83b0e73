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
    const years = text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [];
    return {
      code:
        years.length > 1 || /^(?:19|20)\d{2}\s*[-–/]\s*\d{2}$/.test(text) ? "several-years" : "not-a-year",
      expected,
    };
  }
  const year = Number(text);
  return year < from || year > to ? { code: "year-out-of-range", expected } : { year };
}

/** Whether a header cell heads a year's column in the wide form. */
export function looksLikeYear(text: string): boolean {
  return /^\d{4}$/.test(text);
}
