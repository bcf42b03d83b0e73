import { answered, type Evidence, type Outcome, type Refused, refused } from "#app/domain/verdict.ts";

/**
 * The points that a trend is tested over (rules of our own, docs/methods.md: Trend): the latest that have no
 * year in common, are of one kind and near enough to each other. A figure of several years is taken to be
 * named by its last one: one that begins before a break is not a figure of the new series. Assumes that the
 * points are of one area, sex and age group.
 * Refuses: an index set anew every year, overlapping periods, a break in the series, too few points, points
 * too far apart.
 * Throws where a year has two figures: a mistake in the program.
 */
export interface TrendPoint {
  year: number;
  figure: Evidence;
}

export interface TrendQuestion {
  /** In any order; one a year. */
  points: readonly TrendPoint[];
  /** Years between the indicator's own figures: 1 yearly, 2 every other year, 4 elections. */
  rhythm: number;
  /** First years after breaks in the series. */
  breaks: readonly number[];
  /** How many years one figure covers. */
  yearsInFigure: number;
  restandardised: boolean;
  /** So many of the latest points are tested; five if not said. */
  howMany?: number;
  /** With so many decimals pages show the figures; not said: as they are. */
  decimals?: number;
}

/** So many of the latest points are tested. */
export const POINTS = 5;
/** And so many beside them, where there are so many. */
export const LONG_POINTS = 10;
/** Points spread over more than this many times their own rhythm tell of different times. */
const WIDEST = 2;

/** Earliest first. */
export function latestSeparatePoints(question: TrendQuestion): Outcome<TrendPoint[]> {
  const points = [...question.points].sort((a, b) => a.year - b.year);
  points.forEach(({ year }, at) => {
    if (points[at + 1]?.year === year) throw new Error(`two figures of the year ${year}`);
  });
  const usable = usablePoints(question, points);
  return Array.isArray(usable) ? answered(usable) : usable;
}

function usablePoints(question: TrendQuestion, points: readonly TrendPoint[]): TrendPoint[] | Refused {
  const { rhythm, breaks, yearsInFigure, restandardised, howMany = POINTS } = question;
  if (restandardised) return refused("restandardised");
  const separate = separatePoints(points, yearsInFigure);
  if (separate.length < howMany && points.length >= howMany)
    return refused("overlapping-periods", yearsOf(points.slice(-howMany)));
  const latestBreak = Math.max(...breaks.filter((year) => year <= (points.at(-1)?.year ?? 0)));
  const after = separate.filter(({ year }) => year - (yearsInFigure - 1) >= latestBreak);
  if (after.length < howMany && separate.length >= howMany)
    return refused("series-break", [String(latestBreak)]);
  if (after.length < howMany) return refused("too-few-points", yearsOf(after));
  const latest = after.slice(-howMany);
  const span = (latest.at(-1)?.year ?? 0) - (latest[0]?.year ?? 0);
  const own = Math.max(rhythm, yearsInFigure) * (howMany - 1);
  return span > WIDEST * own ? refused("gap-in-points", yearsOf(latest)) : latest;
}

/**
 * From the latest backwards, those that have no year in common; one figure a year is separate as it is.
 * Earliest first.
 */
export function separatePoints<Point extends { year: number }>(
  points: readonly Point[],
  yearsInFigure: number,
): Point[] {
  const kept: Point[] = [];
  for (const point of [...points].sort((a, b) => b.year - a.year)) {
    const next = kept[0];
    if (!next || next.year - point.year >= yearsInFigure) kept.unshift(point);
  }
  return kept;
}

function yearsOf(points: readonly TrendPoint[]): string[] {
  return points.map(({ year }) => String(year));
}
