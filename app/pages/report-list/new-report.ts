import { type AreaKey, parseAreaKey } from "#app/domain/area.ts";
import { finnishYear } from "#app/domain/finnish-day.ts";
import { isReportKind, type ReportKind } from "#app/domain/report.ts";
import { LOCALES, type Locale } from "#app/domain/text.ts";

/** What the form for a new report sends. */
export interface SentReport {
  kind: ReportKind;
  area: AreaKey | null;
  years: ReportYears | null;
  /** Why there are no years. */
  yearsProblems: YearsProblem[];
  languages: Locale[];
}

/** The first and the last year that a report is about. */
export type ReportYears = { first: number; last: number };

/** The first or the last is no year of a report; they are turned; or are more than the kind takes. */
const YEARS_PROBLEMS = ["first", "last", "order", "one-year"] as const;
export type YearsProblem = (typeof YEARS_PROBLEMS)[number];

export function isYearsProblem(problem: string): problem is YearsProblem {
  return YEARS_PROBLEMS.some((known) => known === problem);
}

/** Years that a report can be about. */
export const REPORT_YEARS = { first: 2000, last: 2100 } as const;

/** Council terms begin the year of municipal and county elections. */
const TERM = { began: 2025, lasts: 4 };

/** The council term (valtuustokausi) that the day is in, by its first and last year. */
export function councilTerm(now: Date): { first: number; last: number } {
  const passed = Math.floor((finnishYear(now) - TERM.began) / TERM.lasts);
  const first = TERM.began + passed * TERM.lasts;
  return { first, last: first + TERM.lasts };
}

export function sentReport(form: FormData): SentReport {
  const kind = form.get("kind");
  const area = form.get("area");
  return {
    kind: isReportKind(kind) ? kind : "blank",
    area: typeof area === "string" ? parseAreaKey(area) : null,
    ...sentYears(form, isReportKind(kind) ? kind : "blank"),
    languages: sentLanguages(form),
  };
}

/** The years of a report of the kind, or all that is wrong with them. */
export function sentYears(form: FormData, kind: ReportKind): Pick<SentReport, "years" | "yearsProblems"> {
  const [first, last] = [yearOf(form.get("first")), yearOf(form.get("last"))];
  if (first === null || last === null) {
    const missing = [first === null ? "first" : null, last === null ? "last" : null] as const;
    return { years: null, yearsProblems: missing.filter((one) => one !== null) };
  }
  if (first > last) return { years: null, yearsProblems: ["order"] };
  if (first < last && kind.startsWith("yearly")) return { years: null, yearsProblems: ["one-year"] };
  return { years: { first, last }, yearsProblems: [] };
}

export function sentLanguages(form: FormData): Locale[] {
  const chosen = form.getAll("language");
  return LOCALES.filter((locale) => chosen.includes(locale));
}

function yearOf(value: FormDataEntryValue | null): number | null {
  if (typeof value !== "string" || !/^\d{4}$/.test(value.trim())) return null;
  const year = Number(value.trim());
  return year >= REPORT_YEARS.first && year <= REPORT_YEARS.last ? year : null;
}
