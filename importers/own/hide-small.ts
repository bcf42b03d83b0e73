import type { Sex } from "#app/domain/observation.ts";
import type { FileFigure } from "../csv/file-reading.ts";
import { byAreaAndYear } from "./by-area-and-year.ts";

/** A figure of an own file with what the file tells of the group it is about. */
export type OwnFigure = FileFigure & {
  /** Respondents, persons; null where the file does not tell. */
  groupSize: number | null;
  /** The file says that its count or its group is too small to be told. */
  toldSmall: boolean;
};

export interface HidingFrame {
  /** The value is itself a count of persons. */
  countsPersons: boolean;
  /** value = count × multiplier / group; null where the value is no share of anything. */
  multiplier: number | null;
}

/** Counts under this, other than none, could point at persons. */
export const SMALLEST_COUNT = 5;
/** Groups under this could. */
export const SMALLEST_GROUP = 20;

export interface Hidden {
  figures: FileFigure[];
  /** How many were hidden for their own smallness. */
  small: number;
  /** How many were hidden since they would have given a hidden one away. */
  complements: number;
}

/**
 * Hides what could point at persons (design: STATISTICS, missing values), however the file tells it: counts
 * of 1–4, as a number, as a mark or as a share of the group; counts that leave 1–4 of the group over; groups
 * under 20. Then what would give a hidden figure away: where the total is shown and one sex is hidden, the
 * other sex; where the total is hidden and both sexes are shown, both; where the total less the only sex is a
 * small count, that sex. Totals over municipalities are not looked at: a file that gives a county and all but
 * one of its municipalities still gives that one away.
 */
export function hideSmall(figures: readonly OwnFigure[], frame: HidingFrame): Hidden {
  const hidden = new Set(figures.filter((figure) => isSmall(figure, frame)));
  const small = hidden.size;
  for (const group of byAreaAndYear(figures, (figure) => figure)) hideComplements(group, hidden, frame);
  return {
    figures: figures.map((figure) => withoutGroup(figure, hidden.has(figure))),
    small,
    complements: hidden.size - small,
  };
}

function isSmall(figure: OwnFigure, frame: HidingFrame): boolean {
  const { missing, groupSize, toldSmall } = figure;
  if (missing !== null) return false;
  if (toldSmall || (groupSize !== null && groupSize < SMALLEST_GROUP)) return true;
  const count = countOf(figure, frame);
  if (count === null) return false;
  const isShare = frame.countsPersons || frame.multiplier === PERCENT;
  return isFew(count) || (isShare && groupSize !== null && isFew(groupSize - count));
}

const PERCENT = 100;

/** The count behind a figure: as told, as the value itself, or as its share of the group. */
function countOf(
  { value, absValue, groupSize }: OwnFigure,
  { countsPersons, multiplier }: HidingFrame,
): number | null {
  if (absValue !== null) return absValue;
  if (value === null) return null;
  if (countsPersons) return value;
  return multiplier !== null && groupSize !== null ? (value * groupSize) / multiplier : null;
}

function isFew(count: number): boolean {
  // A share times a group seldom comes out whole.
  return count > 1e-9 && count < SMALLEST_COUNT;
}

/** `group`: the figures of one area and year. */
function hideComplements(group: readonly OwnFigure[], hidden: Set<OwnFigure>, frame: HidingFrame): void {
  const of = (sex: Sex): OwnFigure | undefined => group.find((figure) => figure.sex === sex);
  const [total, male, female] = [of("total"), of("male"), of("female")];
  if (total === undefined || (male === undefined && female === undefined)) return;
  const isHidden = (figure: OwnFigure): boolean => hidden.has(figure) || figure.missing === "suppressed";
  const isShown = (figure: OwnFigure): boolean => !hidden.has(figure) && figure.missing === null;
  const hide = (figure: OwnFigure): void => {
    if (isShown(figure)) hidden.add(figure);
  };
  for (const [sex, opposite] of [
    [male, female],
    [female, male],
  ]) {
    if (sex === undefined || !isShown(sex) || !isShown(total)) continue;
    const rest = difference(countOf(total, frame), countOf(sex, frame));
    const restIsSmall = rest !== null && isFew(rest);
    if (
      opposite === undefined ? restIsSmall : isHidden(opposite) || (opposite.missing !== null && restIsSmall)
    )
      hide(sex);
    // The opposite is shown without its count, which the two others give.
    if (opposite !== undefined && isShown(opposite) && restIsSmall && countOf(opposite, frame) === null) {
      hide(sex);
      hide(opposite);
    }
  }
  if (male !== undefined && female !== undefined && isHidden(total) && isShown(male) && isShown(female))
    for (const sex of [male, female]) hide(sex);
}

function difference(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}

/**
 * A hidden figure loses all that stood beside it too: its mark, its count and its limits would be the figure.
 */
function withoutGroup({ groupSize: _, toldSmall: _told, ...figure }: OwnFigure, hide: boolean): FileFigure {
  const nothing = { rawMark: null, absValue: null, respondents: null, lower: null, upper: null };
  return hide ? { ...figure, ...nothing, value: null, missing: "suppressed" } : figure;
}
