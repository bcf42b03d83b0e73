import type { FileFigure } from "../csv/file-reading.ts";

/** A figure of an own file with the size of the group it is about, where the file tells it (respondents, persons). */
export type OwnFigure = FileFigure & { groupSize: number | null };

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
 * Hides what could point at persons (design: STATISTICS, missing values): counts of 1–4, counts that leave 1–4 of the
 * group over, and groups under 20; then, where the total is shown and one sex is hidden, the other sex as well, since
 * total less the other would give it back. `countsPersons`: the value is itself a count of persons.
 * Totals over municipalities are not looked at: a file that gives a county and all but one of its municipalities still
 * gives that one away.
 */
export function hideSmall(figures: readonly OwnFigure[], countsPersons: boolean): Hidden {
  const small = figures.filter((figure) => isSmall(figure, countsPersons));
  const hidden = new Set(small);
  const beside = bySameAreaAndYear(small.length === 0 ? [] : figures);
  const complements = figures.filter(
    (figure) => !hidden.has(figure) && givesAway(figure, beside.get(areaAndYear(figure)) ?? [], hidden),
  );
  for (const figure of complements) hidden.add(figure);
  return {
    figures: figures.map((figure) => withoutGroup(figure, hidden.has(figure))),
    small: small.length,
    complements: complements.length,
  };
}

function isSmall({ value, missing, absValue, groupSize }: OwnFigure, countsPersons: boolean): boolean {
  if (missing !== null) return false;
  if (groupSize !== null && groupSize < SMALLEST_GROUP) return true;
  const count = absValue ?? (countsPersons ? value : null);
  if (count === null) return false;
  return isFew(count) || (groupSize !== null && isFew(groupSize - count));
}

function isFew(count: number): boolean {
  return count > 0 && count < SMALLEST_COUNT;
}

/** A sex whose opposite is hidden while the total is shown. `beside`: the figures of the same area and year. */
function givesAway(figure: OwnFigure, beside: readonly OwnFigure[], hidden: ReadonlySet<OwnFigure>): boolean {
  if (figure.sex === "total" || figure.missing !== null) return false;
  const total = beside.find(({ sex }) => sex === "total");
  const opposite = beside.find(({ sex }) => sex !== "total" && sex !== figure.sex);
  return total !== undefined && !hidden.has(total) && opposite !== undefined && hidden.has(opposite);
}

function bySameAreaAndYear(figures: readonly OwnFigure[]): Map<string, OwnFigure[]> {
  const groups = new Map<string, OwnFigure[]>();
  for (const figure of figures) {
    const key = areaAndYear(figure);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return groups;
}

function areaAndYear({ region, year }: OwnFigure): string {
  return `${region} ${year}`;
}

/** A hidden figure loses its mark too: it would be the figure. */
function withoutGroup({ groupSize: _, ...figure }: OwnFigure, hide: boolean): FileFigure {
  return hide ? { ...figure, value: null, missing: "suppressed", rawMark: null, absValue: null } : figure;
}
