import type { BenchmarkFrom } from "#app/domain/verdict.ts";
import type { PlaceForms } from "../place-names.ts";

/**
 * What many figures of a page are compared with (the rest of a county: those that the country has none of),
 * and whose they are.
 */
export type Overall = "country" | "similar" | { rest: PlaceForms };
export type Whose = "municipality" | "county" | "municipalities";

/** How many figures stand how. */
export interface Balance {
  better: number;
  worse: number;
  /** No difference shown, or a small one. */
  similar: number;
  unjudged: number;
  untested: number;
}

/** The overview of many figures in one language. */
export interface BalanceWords {
  /**
   * `tested`: better, worse and similar together, at least one. Each by its own test: the river counts those
   * that all tests together bear out, and says so.
   */
  counts: (balance: Balance & { tested: number; against: Overall; whose: Whose }) => string;
  /** Where none of them is better, worse or similar. */
  noneTested: string;
  unjudged: (count: number) => string;
  untested: (count: number) => string;
  trends: (good: number, bad: number) => string;
  /** Before a headline. */
  lead: Record<"worse" | "better" | "changed", string>;
  /** Before a headline of a trend that goes a good or a bad way. */
  changedLead: Record<"worse" | "better", string>;
  /** Behind a figure: the country's. */
  country: (amount: string, from: BenchmarkFrom) => string;
  /** The same of another place, as it follows "than"; `rest`: of which county it is the rest. */
  elsewhere: (than: string, rest: PlaceForms | null, amount: string) => string;
  /** Behind a figure: the one where its trend began. */
  before: (year: number, amount: string) => string;
  /** Behind an indicator's name: a figure, of which year or survey, and whose: `where`, in its case. */
  figure: (where: string | null, amount: string, year: number, survey: boolean) => string;
  /** Where nothing is shown to differ or to change. */
  nothingClear: string;
  /** Where something is, but nothing surely enough to be put first. */
  noneSure: string;
  /** `byChance`: how many of the tests may show something by chance alone, at least one; null: hardly any. */
  tests: (tests: number, byChance: number | null) => string;
}
