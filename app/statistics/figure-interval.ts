import type { CountedFigure, Limits } from "#app/domain/verdict.ts";
import type { ConfidenceLevel } from "./confidence.ts";
import { exactShareLimits } from "./exact-binomial-interval.ts";
import { poissonLimits } from "./poisson-interval.ts";
import { wilsonLimits } from "./wilson-interval.ts";

/**
 * The interval of a figure made of a count, in the indicator's unit. Events per person: Poisson (exact or Byar). A share of persons:
 * Wilson, and exact (Clopper–Pearson) where few are counted or few are not. From the count and its denominator, never from the
 * published rate. Assumes that the denominator is known. Refuses (RangeError) impossible counts and denominators.
 */
export function figureLimits(figure: CountedFigure, level: ConfidenceLevel): Limits {
  const { count, denominator, multiplier, model } = figure;
  if (!(denominator > 0)) throw new RangeError(`the denominator of a figure is "${denominator}"`);
  const { lower, upper } =
    model === "proportion" ? shareLimits(count, denominator, level) : poissonLimits(count, level);
  const each = model === "proportion" ? multiplier : multiplier / denominator;
  return { lower: lower * each, upper: upper * each };
}

/**
 * Under so many cases (or persons who are none) a share's interval is exact. Where fewer than ten are expected, the interval shall hold
 * the truth at least as often as it says; twenty-one may then still be seen. From 22 on even the exact 99.8 % lower limit is past ten
 * (10.29), so that no narrower interval can do harm there. With the 10 of rates, coverage would fall to 93.5 %.
 */
export const EXACT_SHARE_BELOW = 22;

function shareLimits(count: number, people: number, level: ConfidenceLevel): Limits {
  const few = Math.min(count, people - count) < EXACT_SHARE_BELOW;
  return few ? exactShareLimits(count, people, level) : wilsonLimits(count, people, level);
}

/** Count × multiplier ÷ denominator. */
export function figureValue({ count, denominator, multiplier }: CountedFigure): number {
  return (count * multiplier) / denominator;
}
