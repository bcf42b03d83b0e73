import { type AreaKey, parseAreaKey } from "#app/domain/area.ts";
import { finnishYear } from "#app/domain/finnish-day.ts";
import { isReportKind, type Report, type ReportKind } from "#app/domain/report.ts";
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

/** The first or the last is no year of a report; they are turned; the one of a yearly report is none. */
const YEARS_PROBLEMS = ["first", "last", "order", "year"] as const;
export type YearsProblem = (typeof YEARS_PROBLEMS)[number];

export function isYearsProblem(problem: string): problem is YearsProblem {
  return YEARS_PROBLEMS.some((known) => known === problem);
}

/** Years that a report can be about. */
export const REPORT_YEARS = { first: 2000, last: 2100 } as const;

/** A welfare plan is of the four calendar years after municipal and county elections: 2026–2029. */
const TERM = { began: 2026, lasts: 4 };

/** The years of the welfare plan (suunnitelmakausi) that the day is in. */
function planTerm(now: Date): ReportYears {
  const passed = Math.floor((finnishYear(now) - TERM.began) / TERM.lasts);
  const first = TERM.began + passed * TERM.lasts;
  return { first, last: first + TERM.lasts - 1 };
}

/**
 * What is offered for a new report: the years of the latest wide one that the day is in, else of the plan's
 * term; for a yearly one the year before until its middle, then the year itself.
 */
export function offeredYears(
  now: Date,
  reports: readonly Pick<Report, "kind" | "years">[],
): ReportYears & { year: number } {
  const today = finnishYear(now);
  const begun = reports.find(
    ({ kind, years }) => kind.startsWith("wide") && years.first <= today && years.last >= today,
  );
  return { ...(begun?.years ?? planTerm(now)), year: now.getUTCMonth() < 6 ? today - 1 : today };
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
  if (isYearly(kind)) {
    const year = yearOf(form.get("year"));
    return year === null
      ? { years: null, yearsProblems: ["year"] }
      : { years: { first: year, last: year }, yearsProblems: [] };
  }
  // What is filled in for another kind is told where it makes no sense, and otherwise left alone.
  const other = form.get("year") ?? "";
  if (other !== "" && yearOf(other) === null) return { years: null, yearsProblems: ["year"] };
  const [first, last] = [yearOf(form.get("first")), yearOf(form.get("last"))];
  if (first === null || last === null) {
    const missing = [first === null ? "first" : null, last === null ? "last" : null] as const;
    return { years: null, yearsProblems: missing.filter((one) => one !== null) };
  }
  if (first > last) return { years: null, yearsProblems: ["order"] };
  return { years: { first, last }, yearsProblems: [] };
}

/** Whether a report of the kind is about one year (vuosiraportti). */
export function isYearly(kind: ReportKind): boolean {
  return kind.startsWith("yearly");
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
