import type { Unit } from "#app/domain/indicator.ts";
import type { Sex } from "#app/domain/observation.ts";
import type { Rejection } from "../rejection.ts";
import type { OwnRole } from "./own-columns.ts";

/** A figure with what stands beside it in its row. */
export interface ToldFigure {
  value: number;
  count: number | null;
  group: number | null;
}

export interface FigureFrame {
  unit: Unit;
  /** Counts of persons: their group cannot be smaller. */
  countsPersons: boolean;
  /** value = count × multiplier / group; null where the value is no share of anything. */
  multiplier: number | null;
}

export type Doubt = Pick<Rejection, "code" | "expected"> & { role: OwnRole };

/** What cannot be, or is hardly so, of a figure beside its count and its group. */
export function doubts(told: ToldFigure, frame: FigureFrame): Doubt[] {
  const all = [aboveGroup(told, frame), unlikely(told, frame), contradiction(told, frame)];
  return all.flatMap((doubt) => doubt ?? []);
}

function aboveGroup({ value, count, group }: ToldFigure, { unit, countsPersons }: FigureFrame): Doubt | null {
  const counted = count ?? (countsPersons ? value : null);
  // Rates may count events: one person can have several.
  if (counted === null || group === null || counted <= group || (unit !== "percent" && !countsPersons))
    return null;
  return {
    code: "count-above-group",
    role: count === null ? "value" : "count",
    expected: `at most the ${group} of the group`,
  };
}

/** The widest that figures of a unit go, generously. */
const MOST_PEOPLE = 6_000_000;
const RATE_WIDTH = 100;
const LARGEST: Partial<Record<Unit, number>> = { score: 1e6, index: 1e6, mean: 1e9, ratio: 1e9 };
const LARGEST_OF_ALL = 1e12;

function unlikely({ value }: ToldFigure, { unit, countsPersons, multiplier }: FigureFrame): Doubt | null {
  const doubt = (expected: string): Doubt => ({ code: "unlikely-figure", role: "value", expected });
  if (unit === "percent") return value < 0 || value > 100 ? doubt("a percentage from 0 to 100") : null;
  if (multiplier !== null)
    return value < 0 || value > multiplier * RATE_WIDTH
      ? doubt(`a rate of 0 or more, per ${multiplier}`)
      : null;
  if (countsPersons)
    return value > MOST_PEOPLE ? doubt("a count of persons within Finland's population") : null;
  const largest = LARGEST[unit] ?? LARGEST_OF_ALL;
  return Math.abs(value) > largest
    ? doubt("a figure of the unit's size; perhaps a decimal mark is missing")
    : null;
}

/** Weighting moves a share, but not to odds three times as high or as low. */
const FARTHEST_ODDS = 3;

function contradiction({ value, count, group }: ToldFigure, { unit, multiplier }: FigureFrame): Doubt | null {
  const doubt = (expected: string): Doubt => ({ code: "contradictory-counts", role: "value", expected });
  if (group === 0) return value === 0 ? null : doubt("no figure, as the group is empty");
  if (count === null) return null;
  if (unit === "count")
    return value === count ? null : doubt(`the count itself, ${count}, as the unit is a count`);
  if (multiplier === null) return null;
  if (count === 0 && value > 0) return doubt("0, as the count is 0");
  if (group === null || (unit === "percent" && count > group)) return null;
  const told = (count / group) * multiplier;
  if (Math.abs(value - told) <= halfOfLastDecimal(value)) return null;
  const far = unit === "percent" ? oddsRatio(value / multiplier, count / group, group) : value / told;
  if (far <= FARTHEST_ODDS && far >= 1 / FARTHEST_ODDS) return null;
  return doubt(`about ${Number(told.toPrecision(3))}, as ${count} of ${group} are counted`);
}

function halfOfLastDecimal(value: number): number {
  const decimals = String(value).split(".")[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals + Number.EPSILON;
}

/** Shares of none and of all are taken for half a person from there. */
function oddsRatio(a: number, b: number, group: number): number {
  const within = (share: number): number => Math.min(1 - 1 / (2 * group), Math.max(1 / (2 * group), share));
  const odds = (share: number): number => within(share) / (1 - within(share));
  return odds(a) / odds(b);
}

const WHOLE = 100;
/** So many figures, none above one, are shares rather than per cents: a column that lost its format. */
const FEWEST_SHARES = 2;

/** Where a count beside a figure makes it as a per cent, it is no share, and neither are the others. */
export function looksLikeShares(figures: readonly ToldFigure[], unit: Unit): boolean {
  if (figures.some(isCountedPercent)) return false;
  const given = figures.map(({ value }) => value).filter((value) => value !== 0);
  return (
    unit === "percent" && given.length >= FEWEST_SHARES && given.every((value) => value > 0 && value <= 1)
  );
}

/** A figure so many times below all others of its area is none of theirs, if a hundredfold of it is. */
const FAR_BELOW = 10;
/** So much may the hundredfold differ from the others. */
const AMONG = 3;

/**
 * Those of one area's and sex's figures that look like shares among per cents: 0.12 beside 11 and 13. The
 * index of each.
 */
export function sharesAmongPercents(figures: readonly ToldFigure[], unit: Unit): number[] {
  const others = figures.flatMap(({ value }) => (value > 1 ? value : []));
  if (unit !== "percent" || others.length === 0) return [];
  const [low, high] = [Math.min(...others), Math.max(...others)];
  return figures.flatMap((figure, at) => {
    const { value } = figure;
    if (value <= 0 || value > 1 || isCountedPercent(figure) || value * FAR_BELOW > low) return [];
    const asPercent = value * WHOLE;
    return asPercent >= low / AMONG && asPercent <= high * AMONG ? at : [];
  });
}

function isCountedPercent({ value, count, group }: ToldFigure): boolean {
  if (value === 0 || count === null || group === null || group === 0) return false;
  return Math.abs(value - (count / group) * WHOLE) <= halfOfLastDecimal(value);
}

/** A figure of one sex or of all, to be held against the others of its area and year. */
export interface SexFigure extends ToldFigure {
  sex: Sex;
}

/**
 * What total and sexes contradict in: more of one sex, or of both, than of all; a share of all beyond those
 * of both. Null where they agree.
 */
export function sexesDisagree(
  figures: readonly SexFigure[],
  { unit, countsPersons }: FigureFrame,
): string | null {
  const of = (sex: Sex): SexFigure | undefined => figures.find((figure) => figure.sex === sex);
  const [total, male, female] = [of("total"), of("male"), of("female")];
  if (total === undefined) return null;
  const counted = (figure: SexFigure | undefined): number | null =>
    figure === undefined ? null : (figure.count ?? (countsPersons ? figure.value : null));
  const all = counted(total);
  const parts = (counted(male) ?? 0) + (counted(female) ?? 0);
  if (all !== null && parts > all) return `a total of at least ${parts}, as the sexes have so many`;
  if (unit !== "percent" || male === undefined || female === undefined) return null;
  const [low, high] = [Math.min(male.value, female.value), Math.max(male.value, female.value)];
  const slack = Math.max(
    LEAST_SLACK,
    ...[total, male, female].map(({ value }) => 2 * halfOfLastDecimal(value)),
  );
  if (total.value >= low - slack && total.value <= high + slack) return null;
  return `a total between ${low} and ${high}, as the sexes have`;
}

/** Percentage points: some tell no sex, weights move all three a little, and each is rounded by itself. */
const LEAST_SLACK = 2;
