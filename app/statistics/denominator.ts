import type { CountKind } from "#app/domain/count-kind.ts";
import type { Unit } from "#app/domain/indicator.ts";
import {
  answered,
  type CountedFigure,
  type CountModel,
  type DenominatorOrigin,
  type Outcome,
  refused,
} from "#app/domain/verdict.ts";
import { halfStep } from "./comparison.ts";

/**
 * The denominator behind a published figure (rules of our own, STATISTICS.md: Intervals). Sotkanet gives the count and the rounded rate
 * but not the denominator: it is worked out of them where the rate's rounding moves it by under 1 %, else taken from the population of
 * the same group, sex and year. Assumes that the count is the figure's own numerator and the population its own group.
 * Refuses: a unit that is no share or rate, a bare head count, a balance of two counts, a figure without a count, a rate too rounded and no population, and a
 * count that contradicts its figure.
 */
export interface DenominatorQuestion {
  unit: Unit;
  /** As published, in the unit; null where only the count is given. */
  value: number | null;
  count: number | null;
  /** value = count × multiplier ÷ denominator. */
  multiplier: number | null;
  /** Decimals that the value is published with. */
  decimals: number;
  /** Persons in the same group, sex and year; null where not known. */
  population: number | null;
  /** What the count counts; persons if not said. Of a balance of two counts (net migration) the chance of both would have to be known. */
  counts?: CountKind;
}

export interface Denominated {
  counted: CountedFigure;
  from: DenominatorOrigin;
}

/** Rounding may move a derived denominator by less than this share. */
const ROUNDING_SHARE = 0.01;
/**
 * A published rate may differ from the one by the population by this share beside its rounding: populations are of the year's end, rates
 * are made with the mean population of the year, and a small municipality can grow or shrink by some five per cent in a year.
 */
const POPULATION_SHARE = 0.03;

export function countedFigure(question: DenominatorQuestion): Outcome<Denominated> {
  const { unit, value, count, multiplier } = question;
  if (unit === "count") return refused("count-only");
  if (question.counts === "balance") return refused("balance");
  const model = modelOf(question);
  if (model === null || multiplier === null || multiplier <= 0) return refused("unit-without-interval");
  if (count === null) return refused(value === null ? "no-figure" : "no-count");
  if (!(count >= 0) || (value !== null && !(value >= 0))) return refused("contradictory-count");
  const found = denominatorOf(question, count, multiplier);
  if (!found) return refused("no-denominator");
  const { denominator, from } = found;
  const counted: CountedFigure = { count, denominator, multiplier, model };
  const impossible = model === "proportion" && count > denominator;
  if (impossible || contradicts(question, counted, from)) return refused("contradictory-count");
  return answered({ counted, from });
}

/** A share in per cent is one of persons; everything per so many, and events in per cent, is a rate. */
function modelOf({ unit, counts }: DenominatorQuestion): CountModel | null {
  if (unit === "percent") return counts === "events" ? "rate" : "proportion";
  return unit === "per-1000" || unit === "per-10000" || unit === "per-100000" ? "rate" : null;
}

function denominatorOf(
  { value, decimals, population }: DenominatorQuestion,
  count: number,
  multiplier: number,
): { denominator: number; from: DenominatorOrigin } | null {
  if (value !== null && value > 0 && count > 0 && halfStep(decimals) / value < ROUNDING_SHARE)
    return { denominator: (count * multiplier) / value, from: "derived" };
  return population !== null && population > 0 ? { denominator: population, from: "population" } : null;
}

/** The published rate is further from the one by the population than rounding and the population's own day can explain. */
function contradicts(
  { value, decimals }: DenominatorQuestion,
  { count, denominator, multiplier }: CountedFigure,
  from: DenominatorOrigin,
): boolean {
  if (value === null || from === "derived") return false;
  const own = (count * multiplier) / denominator;
  return Math.abs(own - value) > halfStep(decimals) + POPULATION_SHARE * Math.max(own, value);
}
