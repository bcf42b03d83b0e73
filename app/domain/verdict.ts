import type { AreaKey } from "./area.ts";
import type { Certainty } from "./certainty.ts";
import type { CountedFigure, CountModel, DenominatorOrigin, Limits } from "./evidence.ts";
import type { IndicatorKey, Polarity } from "./indicator.ts";
import type { Sex } from "./observation.ts";
import type { Outcome, Refused } from "./outcome.ts";

// What figures are made of, and the chance in them, have a file of their own, and so has what a method
// answers.
export type {
  CountBounds,
  CountedFigure,
  CountModel,
  DenominatorOrigin,
  Evidence,
  Limits,
  PublishedFigure,
} from "./evidence.ts";
export { answered, type Outcome, REFUSALS, type Refusal, type Refused, refused } from "./outcome.ts";

/**
 * The larger one's sign seen from the area: its figure is lower or higher than what it is compared with;
 * equal: the same number.
 */
export type Direction = "lower" | "equal" | "higher";

/** Five classes without good or bad (luokka). */
export type ComparisonClass = "much-lower" | "lower" | "similar" | "higher" | "much-higher";

/**
 * Good or bad (arvio): direction × significance × polarity × relevance. `no-judgement`: the indicator has no
 * good direction.
 */
const JUDGEMENTS = ["better", "worse", "similar", "no-judgement", "cannot-be-judged"] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** The three facts of a verdict, apart all the way to the screen, and whether the size matters. */
export interface Verdict {
  direction: Direction;
  significance: Certainty;
  /** The size passes the indicator's limit of relevance (merkityksellisyysraja). */
  relevant: boolean;
  judgement: Judgement;
}

export type BenchmarkFrom = "published" | "summed" | "middle";

/** With what a figure is compared: the country, the rest of its county, another area, a merged area. */
export interface ComparisonResult extends Verdict {
  /** The other side's figure, in the indicator's unit. */
  benchmark: number;
  /**
   * How it was got: published by the source (in place of the rest of a county its own figure, the
   * municipality in it), summed from municipalities' counts, or the middle one of municipalities' scores,
   * which cannot be added up.
   */
  benchmarkFrom: BenchmarkFrom;
  /**
   * Areas summed; empty where the figure was published, and for the country: there it is all municipalities.
   */
  members: readonly AreaKey[];
  /** Areas that belong to the sum, but have no figure with its count and denominator to add. */
  missing: readonly AreaKey[];
  /** Figure − benchmark, in the indicator's unit. */
  difference: number;
  /** 95 % limits of the difference; null where the benchmark was taken as fixed. */
  differenceLimits: Limits | null;
  /** The benchmark's count and denominator; null where it was taken as fixed. */
  benchmarkCounts: { count: number; denominator: number } | null;
  /** Why there is no test; null where there is one, and of totals. */
  why: Refused | null;
  /**
   * All of the difference's interval is so small that the two are about the same: within twice the limit of
   * relevance.
   */
  close: boolean;
  /**
   * The difference as chi-square (1 degree of freedom): what is put first is ordered by it. null: not tested.
   */
  chiSquare: number | null;
  /** Cases behind the own figure; null where they are not known. */
  cases: number | null;
}

/** The latest figure with its interval. */
export interface IntervalResult {
  /** 95 %. */
  limits: Limits;
  /** 99.8 %. */
  wide: Limits;
  /** null: the source gave the limits, and no counts. */
  counted: CountedFigure | null;
  denominatorFrom: DenominatorOrigin;
  /** The figure counts events, not persons: the interval is at least this wide. */
  atLeast: boolean;
}

/**
 * Clear · small (but consistent) · varying (years differ beyond chance, but not one way) · none (shown). The
 * fifth, not tested, is a refusal.
 */
const TREND_STEPS = ["clear", "small", "varying", "none"] as const;
export type TrendStep = (typeof TREND_STEPS)[number];

export interface TrendResult extends Verdict {
  step: TrendStep;
  /** The years tested, earliest first, and their figures in the unit. */
  years: readonly number[];
  values: readonly number[];
  /** Empty where the source gave the figures' limits instead. */
  counts: readonly number[];
  denominators: readonly number[];
  model: CountModel | "published";
  /**
   * Fitted change from the first to the last year, in the unit: what is tested. What is told are the first
   * and the last figure.
   */
  change: number;
  /** Standard error of that change, dispersion in it. */
  standardError: number;
  /** (slope ÷ its standard error)², dispersion and rounding in it. */
  chiSquare: number;
  /**
   * How much the years differ at all: chi-square with one degree of freedom less than there are years,
   * dispersion and rounding in it.
   */
  heterogeneity: number;
  /**
   * Of a varying one: the year in which it turned, where it went one way until then and the other way since;
   * else null.
   */
  turn: number | null;
  /** Both of the last two steps go against the whole. */
  turnedLately: boolean;
  /** Variance as a multiple of chance's. */
  dispersion: number;
  /** All five fits with one year left out have the same sign as the full one. */
  consistent: boolean;
  /**
   * Smallest change over these years that the figures could have shown, in the unit: two-sided 5 %,
   * power 80 %.
   */
  smallest: number;
  /** The same by the strict threshold that the trend is judged with (p < 0.002). */
  smallestStrict: number;
}

/** Two years side by side: never called a rise or a fall. */
export interface PairResult {
  year: number;
  previousYear: number;
  previous: number;
  direction: Direction;
  significance: Certainty;
  difference: number;
  /** null: not tested, or totals. */
  differenceLimits: Limits | null;
  /**
   * Smallest difference that the two years could have shown, in the unit: two-sided 5 %, power 80 %. null:
   * not tested.
   */
  smallest: number | null;
  /** Why there is no test; null where there is one, and of totals. */
  why: Refused | null;
}

/** A place among all Finnish municipalities. */
export interface PositionResult {
  /** Share of the municipalities with a smaller figure (half of the equal ones), 0–100. */
  percentile: number;
  /**
   * Share of the municipalities with a smaller figure, equal ones left out, 0–100: what a sentence can say.
   */
  below: number;
  /** The percentile of the figure's 95 % limits; null where the figure has no interval. */
  percentileLimits: Limits | null;
  /** 1 smallest figures … 5 largest; null where the limits between the fifths do not differ. */
  quintile: number | null;
  /** Municipalities with a figure. */
  areas: number;
  spread: { minimum: number; p25: number; median: number; p75: number; maximum: number };
}

/**
 * Several years judged as one (usean vuoden yhteisluku): for places where a single year has too few cases to
 * tell anything.
 */
export interface PooledResult {
  /** The years put together, earliest first. */
  years: readonly number[];
  /** Σ counts ÷ Σ denominators, in the unit. */
  value: number;
  interval: IntervalResult;
  /**
   * With the country's figures of the same years, each weighted by the area's own denominator of the year.
   */
  country: Outcome<ComparisonResult>;
}

/** Everything the methods say of one indicator, area and sex in its latest period. */
export interface AreaResult {
  indicator: IndicatorKey;
  region: AreaKey;
  sex: Sex;
  /** Latest year with a figure. */
  year: number;
  /** The figure as published (or, of a merged area, as summed). */
  value: number;
  polarity: Polarity;
  interval: Outcome<IntervalResult>;
  /**
   * null: the question does not arise (the country with itself; the rest of a county for anything but a
   * municipality).
   */
  country: Outcome<ComparisonResult> | null;
  rest: Outcome<ComparisonResult> | null;
  pair: Outcome<PairResult>;
  trend: Outcome<TrendResult>;
  position: Outcome<PositionResult> | null;
}

/**
 * What lists of figures need of a result: its verdicts, without the figure's interval, its year before and
 * its place in the country.
 */
export type JudgedResult = Omit<AreaResult, "interval" | "pair" | "position">;

/** What is said of an area together with others, or of its years together; read only where it is shown. */
export interface TogetherResult {
  /** With the municipalities most like it together; null for anything but a municipality. */
  similar: Outcome<ComparisonResult> | null;
  /** Five years together; null for anything but a municipality or municipalities judged together. */
  pooled: Outcome<PooledResult> | null;
  /** The trend over ten points; null where there are not so many. */
  longTrend: Outcome<TrendResult> | null;
}

/** Everything there is on one indicator, area and sex. */
export type FullResult = AreaResult & TogetherResult;

/** The methods whose verdicts are kept and compared from run to run. */
export const VERDICT_METHODS = ["country", "rest", "trend"] as const;
export type VerdictMethod = (typeof VERDICT_METHODS)[number];
