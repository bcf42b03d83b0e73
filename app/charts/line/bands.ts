import type { Limits } from "#app/domain/verdict.ts";
import type { LinearMap } from "../axis.ts";
import { type ChartArea, type ChartDataset, limitsIn, yearsWithFigures } from "../dataset.ts";
import type { PlacedBand } from "./placed-line.ts";
import type { LineRuns } from "./runs.ts";

/**
 * More bands than this lie so much over each other that none can be followed. Six whiskers at the latest
 * figures were tried instead: they stood between markers, leaders and names, and nobody could tell whose was
 * whose.
 */
export const BANDS_UP_TO = 3;

/**
 * The areas that were asked for and have an interval in some year. Benchmarks are drawn quietly: never with a
 * band.
 */
export function areasWithLimits(dataset: Pick<ChartDataset, "areas">): ChartArea[] {
  return dataset.areas.filter((area) => area.role === "area" && limitsOf(area).length > 0);
}

/** The areas whose bands are drawn: all that have intervals, or none where they are too many. */
export function bandedAreas(dataset: Pick<ChartDataset, "areas">): ChartArea[] {
  const areas = areasWithLimits(dataset);
  return areas.length <= BANDS_UP_TO ? areas : [];
}

/** The intervals of an area's figures, year by year. */
export function limitsOf(area: ChartArea): Limits[] {
  return yearsWithFigures([area]).flatMap((year) => limitsIn(area, year) ?? []);
}

interface BandPlace {
  xOfYear: LinearMap;
  yOfValue: LinearMap;
  plot: { top: number; bottom: number };
}

/** Neighbouring years with an interval; a year alone is drawn as a whisker. */
type Stretch = { year: number; limits: Limits }[];

/**
 * Places the bands of the lines: in one piece only where the line is, so never over a gap nor under a dotted
 * bridge. Whiskers of one year that would lie over each other stand side by side around it.
 */
export function placeBands(
  lines: readonly { area: ChartArea; runs: LineRuns }[],
  place: BandPlace,
): PlacedBand[] {
  const all = lines.map(({ area, runs }) => stretchesOf(area, runs));
  const width = whiskerWidth(lines.length, place.xOfYear);
  return all.map((stretches) =>
    placeBand(stretches, place, (year) => {
      const beside = touching(stretches, all, year);
      const middle = place.xOfYear(year) + width * (beside.indexOf(stretches) - (beside.length - 1) / 2);
      const half = (width - BETWEEN) / 2;
      return [middle - half, middle + half];
    }),
  );
}

/** The years of each run that have an interval, broken where a year has none. */
function stretchesOf(area: ChartArea, { runs, lone }: LineRuns): Stretch[] {
  const found: Stretch[] = [];
  for (const run of [...runs, ...lone.map((point) => [point])]) {
    let stretch: Stretch = [];
    for (const { year } of run) {
      const limits = limitsIn(area, year);
      if (limits === null) stretch = [];
      else if (stretch.push({ year, limits }) === 1) found.push(stretch);
    }
  }
  return found;
}

/** Those among `all` whose whiskers in a year touch this one's, or one that does; this one too. */
function touching(one: Stretch[], all: readonly Stretch[][], year: number): Stretch[][] {
  const found = new Set([one]);
  for (const among of found)
    for (const other of all) {
      const [a, b] = [whiskerIn(among, year), whiskerIn(other, year)];
      if (a && b && a.lower <= b.upper && b.lower <= a.upper) found.add(other);
    }
  return all.filter((stretches) => found.has(stretches));
}

function whiskerIn(stretches: readonly Stretch[], year: number): Limits | undefined {
  return stretches.find((stretch) => stretch.length === 1 && stretch[0]?.year === year)?.[0]?.limits;
}

/** px from one whisker to the next, of which this much stays white. */
const WHISKER = 7;
const BETWEEN = 1;

/** Less where years stand so close that whiskers would meet those of two years on. */
function whiskerWidth(areas: number, xOfYear: LinearMap): number {
  const step = xOfYear(1) - xOfYear(0);
  return step > 0 ? Math.max(2, Math.min(WHISKER, (1.6 * step) / areas)) : WHISKER;
}

/** px under which nobody sees that something was cut off. */
const SEEN = 0.05;

function placeBand(
  stretches: readonly Stretch[],
  { xOfYear, yOfValue, plot }: BandPlace,
  whisker: (year: number) => [left: number, right: number],
): PlacedBand {
  const band: PlacedBand = { outlines: [], cut: false };
  for (const stretch of stretches) {
    const edge = (end: keyof Limits): Point[] =>
      stretch.flatMap(({ year, limits }) =>
        (stretch.length > 1 ? [xOfYear(year)] : whisker(year)).map((x) => ({ x, y: yOfValue(limits[end]) })),
      );
    const [upper, lower] = [edge("upper"), edge("lower")];
    band.cut ||= upper.some(({ y }) => y < plot.top - SEEN) || lower.some(({ y }) => y > plot.bottom + SEEN);
    band.outlines.push([...within(upper, plot), ...within(lower, plot).reverse()]);
  }
  return band;
}

interface Point {
  x: number;
  y: number;
}

/**
 * An edge of a band held inside the plot. Where it leaves it gets a corner, so that the slope inside stays
 * true.
 */
function within(edge: readonly Point[], { top, bottom }: BandPlace["plot"]): Point[] {
  return edge.flatMap((point, i) => {
    const before = edge[i - 1];
    const corners = before ? [top, bottom].flatMap((y) => crossing(before, point, y)) : [];
    corners.sort((a, b) => a.x - b.x);
    return [...corners, { x: point.x, y: Math.max(top, Math.min(bottom, point.y)) }];
  });
}

function crossing(from: Point, to: Point, y: number): Point[] {
  if ((from.y - y) * (to.y - y) >= 0) return [];
  return [{ x: from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x), y }];
}
