import type { CountedFigure, Limits } from "#app/domain/verdict.ts";
import type { ConfidenceLevel } from "./confidence.ts";
import { exactShareLimits } from "./exact-binomial-interval.ts";
import { highEnd, lowEnd } from "./figure-ends.ts";
import { byarLimits, EXACT_BELOW, poissonLimits } from "./poisson-interval.ts";
import { wilsonLimits } from "./wilson-interval.ts";

/**
 * The interval of a figure made of a count, in the indicator's unit. Events per person: Poisson (exact or
 * Byar). A share of persons: Wilson, and exact (Clopper–Pearson) where few are counted or few are not. From
 * the count and its denominator, never from the published rate; where rounding leaves them open, the lower
 * limit is that of the smallest figure possible and the upper that of the largest. Dispersion φ: counts that
 * vary φ times as much as chance tell as much as count ÷ φ among denominator ÷ φ that do not (McCullagh &
 * Nelder 1989, 4.5), which in Wilson's interval is the quantile times √φ. Refuses (RangeError) impossible
 * counts and denominators.
 */
export function figureLimits(figure: CountedFigure, level: ConfidenceLevel): Limits {
  if (!figure.bounds) return knownLimits(figure, level);
  return {
    lower: knownLimits(lowEnd(figure), level).lower,
    upper: knownLimits(highEnd(figure), level).upper,
  };
}

function knownLimits(figure: CountedFigure, level: ConfidenceLevel): Limits {
  const { count, denominator, multiplier, model, dispersion = 1 } = figure;
  if (!(denominator > 0)) throw new RangeError(`the denominator of a figure is "${denominator}"`);
  const limits = model === "proportion" ? shareLimits : rateLimits;
  const { lower, upper } = limits(count, denominator, dispersion, level);
  return { lower: lower * multiplier, upper: upper * multiplier };
}

/**
 * Under so many cases (or persons who are none) a share's interval is exact. Where fewer than ten are
 * expected, the interval shall hold the truth at least as often as it says; twenty-one may then still be
 * seen. From 22 on even the exact 99.8 % lower limit is past ten (10.29), so that no narrower interval can do
 * harm there. With the 10 of rates, coverage would fall to 93.5 %.
 */
export const EXACT_SHARE_BELOW = 22;

function shareLimits(count: number, people: number, dispersion: number, level: ConfidenceLevel): Limits {
  const few = Math.min(count, people - count) < EXACT_SHARE_BELOW;
  const limits = few ? exactShareLimits : wilsonLimits;
  return limits(count / dispersion, people / dispersion, level);
}

/** Events per person. */
function rateLimits(count: number, persons: number, dispersion: number, level: ConfidenceLevel): Limits {
  const limits = count < EXACT_BELOW ? poissonLimits : byarLimits;
  const { lower, upper } = limits(count / dispersion, level);
  // Byar's lower limit of less than about half an event would lie below nought.
  return { lower: (Math.max(0, lower) * dispersion) / persons, upper: (upper * dispersion) / persons };
}

/** Count × multiplier ÷ denominator. */
export function figureValue({ count, denominator, multiplier }: CountedFigure): number {
  return (count * multiplier) / denominator;
}
