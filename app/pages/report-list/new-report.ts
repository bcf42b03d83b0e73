import { type AreaKey, parseAreaKey } from "#app/domain/area.ts";
import { isReportKind, type ReportKind } from "#app/domain/report.ts";
import { LOCALES, type Locale } from "#app/domain/text.ts";

/** What the form for a new report sends. */
export interface SentReport {
  kind: ReportKind;
  area: AreaKey | null;
  years: { first: number; last: number } | null;
  languages: Locale[];
}

/** Council terms begin the year of municipal and county elections. */
const TERM = { began: 2025, lasts: 4 };

/** The council term (valtuustokausi) that the day is in, by its first and last year. */
export function councilTerm(now: Date): { first: number; last: number } {
  const passed = Math.floor((now.getUTCFullYear() - TERM.began) / TERM.lasts);
  const first = TERM.began + passed * TERM.lasts;
  return { first, last: first + TERM.lasts };
}

export function sentReport(form: FormData): SentReport {
  const kind = form.get("kind");
  const area = form.get("area");
  return {
    kind: isReportKind(kind) ? kind : "blank",
    area: typeof area === "string" ? parseAreaKey(area) : null,
    years: sentYears(form),
    languages: sentLanguages(form),
  };
}

/** Null where they are no years, or the wrong way round. */
export function sentYears(form: FormData): { first: number; last: number } | null {
  const [first, last] = ["first", "last"].map((name) => form.get(name)).map(yearOf);
  return first && last && first <= last ? { first, last } : null;
}

export function sentLanguages(form: FormData): Locale[] {
  const chosen = form.getAll("language");
  return LOCALES.filter((locale) => chosen.includes(locale));
}

function yearOf(value: FormDataEntryValue | null | undefined): number | null {
  if (typeof value !== "string" || !/^(19|20|21)\d\d$/.test(value.trim())) return null;
  return Number(value.trim());
}
