import type { Unit } from "#app/domain/indicator.ts";
import type { Sex } from "#app/domain/observation.ts";
import type { SentenceQuestion } from "#app/domain/report.ts";
import type { Refusal } from "#app/domain/verdict.ts";
import type { PlaceForms } from "../place-names.ts";

/** What the figure is called in a sentence about it: a share, or a figure of another kind. */
export type Quantity = "share" | "figure";

/** What a count is of: those who answered a survey are not those who live there. */
export type Counted = "persons" | "households" | "respondents" | "events";

/** A figure with its year. */
export interface DatedAmount {
  amount: string;
  year: number;
}

/**
 * The building blocks of verdict sentences in one language. Texts come complete, with their full stop;
 * numbers come in as text, with their unit. `than`: what it is compared with, in the form that follows "than"
 * and can begin a sentence ("koko maassa", "i hela landet").
 */
export interface VerdictWords {
  sexLead: Record<Sex, string>;
  /** The same of children and pupils, who are no men and women. */
  childLead: Record<Sex, string>;
  elsewhereIn: (countyWhere: string | null, countyName: string) => string;
  /** The county as a whole, of which the area itself is a part. */
  wholeOf: (countyWhere: string | null, countyName: string) => string;
  /** The middle one of the municipalities' figures, of a county's others or (null) of the country's. */
  middle: (county: Pick<PlaceForms, "name" | "where" | "whose"> | null) => string;
  /** Where we do not know the case form of a place. */
  inPlace: (name: string) => string;
  /** Why two areas are not put side by side: the year of each one's figure. */
  differentYears: (own: string, other: string) => string;
  summed: (than: string) => string;
  similarAreas: string;
  /** The country over several years: "koko maassa samoina vuosina". */
  sameYears: (than: string) => string;
  /** `from` and `to`: the first and the last figure; null where a sentence before has told the last one. */
  trend: (
    quantity: Quantity,
    up: boolean,
    strength: "clear" | "small",
    from: DatedAmount,
    to: DatedAmount | null,
  ) => string;
  /** After it: both of the last two steps went the other way. */
  turnedLately: string;
  /** Down or up to a year, and the other way since. */
  turned: (
    quantity: Quantity,
    downFirst: boolean,
    turn: DatedAmount,
    from: DatedAmount,
    to: DatedAmount | null,
  ) => string;
  /** The years differ by more than chance, but not one way. */
  varying: (quantity: Quantity, years: string, from: DatedAmount, to: DatedAmount | null) => string;
  /** Every year has the same figure; null where a sentence before has told it. */
  steady: (quantity: Quantity, years: string, amount: string | null) => string;
  trendJudged: (good: boolean) => string;
  /** Of totals, in which there is no chance that a change would have to pass. */
  trendOfTotals: string;
  /** Of such a figure itself. */
  withoutChance: (quantity: Quantity) => string;
  /** Of years put together, where no chance would grow less by it. */
  pooledOfTotals: string;
  noTrend: (years: string, smallest: string) => string;
  /** `percent`: of municipalities whose figure is lower, equal ones left out. */
  position: (areas: string, percent: string) => string;
  /** A few municipalities, one to `FEW`, have a lower figure: their number is told in words. */
  fewLower: (count: number, areas: string) => string;
  /** No municipality has a lower figure. */
  lowest: (areas: string) => string;
  /** Under and over a share that rounding would make none or all. */
  bounds: { less: (percent: string) => string; more: (percent: string) => string };
  positionRange: (lower: string, upper: string) => string;
  interval: (quantity: Quantity, lower: string, upper: string) => string;
  /** Behind the figure so many respondents; `weighted`: their answers have been weighted. */
  respondents: (number: string, one: boolean, weighted: boolean) => string;
  /**
   * `one`: the count is one; `none`: it is nought. `rough`: rounding leaves the count open; the
   * denominator was worked out, and is
   * rounded.
   */
  intervalCounts: (
    count: { text: string; one: boolean; none: boolean; rough: boolean },
    of: Counted,
    denominator: { text: string; rough: boolean },
  ) => string;
  atLeast: string;
  /**
   * Five years together, with the limits of chance. `atLeast`: of events, of which one person can have many,
   * the limits are at least so far apart.
   */
  pooled: (
    quantity: Quantity,
    years: string,
    amount: string,
    limits: { lower: string; upper: string; atLeast: boolean },
  ) => string;
  /**
   * A change or difference with its unit: percentage points, per thousand. `of`: what is counted; without it
   * cases, where a language needs a noun.
   */
  change: (number: string, unit: Unit, of?: Counted) => string;
  refusal: (refusal: Refusal, about: string) => string;
  /** What a refusal is an answer to, where no heading tells it. */
  unanswered: Record<Exclude<SentenceQuestion, "figure" | "headline">, string>;
  /** How many more there are of what is listed, after the last of it: "ja 4 muuta". */
  more: (count: number) => string;
}

/** So many are told by their number: a per cent or so of municipalities says less. */
export const FEW = 10;

/** Shares are told as shares, everything else as a figure. */
export function quantityOf(unit: Unit): Quantity {
  return unit === "percent" ? "share" : "figure";
}
