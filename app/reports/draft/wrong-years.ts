import { SPEC_YEARS } from "#app/charts/spec-link.ts";

/** A picture's years: from which to which, or the one that it shows. */
export const YEAR_FIELDS = ["from", "to", "year"] as const;
export type YearField = (typeof YEAR_FIELDS)[number];
export type YearFault = "no-year" | "turned";

/** Which of the years of a picture's form are none, or end before they begin. */
export function wrongYears(asked: URLSearchParams): Partial<Record<YearField, YearFault>> {
  const given = (name: YearField): string => asked.get(name)?.trim() ?? "";
  const isYear = (text: string): boolean =>
    text === "" ||
    (/^\d{4}$/.test(text) && Number(text) >= SPEC_YEARS.first && Number(text) <= SPEC_YEARS.last);
  const wrong = YEAR_FIELDS.filter((name) => !isYear(given(name))).map((name) => [name, "no-year"] as const);
  if (wrong.length > 0) return Object.fromEntries(wrong);
  const [from, to] = [given("from"), given("to")];
  return from !== "" && to !== "" && Number(from) > Number(to) ? { to: "turned" } : {};
}
