/** Limits of an interval (luottamusväli), in the unit of the figure they belong to. */
export interface Limits {
  lower: number;
  upper: number;
}

/** How chance is modelled: a share of persons (binomial) or events per person (Poisson). */
export type CountModel = "proportion" | "rate";

/**
 * Where a denominator came from: worked out of count and rate, the population indicator of the same group,
 * sex and year, those who answered as the source gives them, added up; `published`: the source gave the
 * limits themselves. Of those who answered, `respondents`: the source's count makes the share;
 * `respondents-only`: it gives no count; `weighted`: its count does not make the share, so answers are
 * weighted.
 */
const DENOMINATOR_ORIGINS = [
  "derived",
  "population",
  "respondents",
  "respondents-only",
  "weighted",
  "summed",
  "published",
] as const;
export type DenominatorOrigin = (typeof DENOMINATOR_ORIGINS)[number];

/** A figure made of a count: value = count × multiplier / denominator. */
export interface CountedFigure {
  count: number;
  denominator: number;
  multiplier: number;
  model: CountModel;
  /** What count and denominator may be where rounding leaves them open; absent: they are known. */
  bounds?: CountBounds;
  /** How many times the variance of chance the figure's variance is (ylihajonta); absent: once. */
  dispersion?: number;
}

export interface CountBounds {
  leastCount: number;
  mostCount: number;
  leastDenominator: number;
  /** null: nothing says how many there are at the most. */
  mostDenominator: number | null;
}

/** A figure with the limits that its source gave. */
export interface PublishedFigure {
  model: "published";
  value: number;
  /** 95 %. */
  limits: Limits;
  /** 99.8 %, worked out of the others. */
  wide: Limits;
}

/** What is known of the chance in a figure. */
export type Evidence = CountedFigure | PublishedFigure;
