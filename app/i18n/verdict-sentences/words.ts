import type { Unit } from "#app/domain/indicator.ts";
import type { Sex } from "#app/domain/observation.ts";
import type { Refusal } from "#app/domain/verdict.ts";

/** What the figure is called in a sentence about it: a share, or a figure of another kind. */
export type Quantity = "share" | "figure";

/** What many indicators of a page are compared with. */
export type Overall = "country" | "similar";

/** How sure, and how large: the steps in which a difference is told. `unproven`: large enough to matter, but chance explains it. */
export type Strength = "similar" | "unproven" | "small" | "clear" | "very-clear";

/**
 * The building blocks of verdict sentences in one language. Texts come complete, with their full stop; numbers come in as text, with their
 * unit. `than`: what it is compared with, in the form that follows "than" and can begin a sentence ("koko maassa", "i hela landet").
 */
export interface VerdictWords {
  sexLead: Record<Sex, string>;
  elsewhereIn: (countyWhere: string | null, countyName: string) => string;
  /** Where we do not know the case form of a place. */
  inPlace: (name: string) => string;
  summed: (than: string) => string;
  similarAreas: string;
  /** The country over several years: "koko maassa samoina vuosina". */
  sameYears: (than: string) => string;
  /** `amount`: the other side's figure. */
  comparison: (
    quantity: Quantity,
    side: "lower" | "higher" | "equal",
    strength: Strength,
    than: string,
    amount: string,
  ) => string;
  standing: (better: boolean, than: string) => string;
  trend: (
    quantity: Quantity,
    up: boolean,
    strength: "clear" | "small",
    years: string,
    change: string,
  ) => string;
  trendJudged: (good: boolean) => string;
  noTrend: (years: string, smallest: string) => string;
  pair: (
    quantity: Quantity,
    side: "lower" | "higher" | "equal",
    chance: boolean,
    year: number,
    amount: string,
  ) => string;
  /** `percent`: of municipalities whose figure is lower, equal ones left out. */
  position: (areas: string, percent: string) => string;
  /** No municipality has a lower figure. */
  lowest: (areas: string) => string;
  /** Under and over a share that rounding would make none or all. */
  bounds: { less: (percent: string) => string; more: (percent: string) => string };
  positionRange: (lower: string, upper: string) => string;
  interval: (quantity: Quantity, lower: string, upper: string) => string;
  intervalCounts: (count: string, denominator: string) => string;
  atLeast: string;
  /** Five years together, with the limits of chance. */
  pooled: (quantity: Quantity, years: string, amount: string, lower: string, upper: string) => string;
  /** A change or difference with its unit: percentage points, per thousand. */
  change: (number: string, unit: Unit) => string;
  counts: (counts: {
    tested: number;
    better: number;
    worse: number;
    similar: number;
    unjudged: number;
    against: Overall;
  }) => string;
  trends: (good: number, bad: number) => string;
  notTested: string;
  /** `byChance`: how many of the tests may show something by chance alone, at least one. */
  tests: (tests: number, byChance: number) => string;
  refusal: (refusal: Refusal, about: string) => string;
  /** How many more there are of what is listed, after the last of it: "ja 4 muuta". */
  more: (count: number) => string;
}

/** Shares are told as shares, everything else as a figure. */
export function quantityOf(unit: Unit): Quantity {
  return unit === "percent" ? "share" : "figure";
}
