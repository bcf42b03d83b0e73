import { linear, spanAtLeast } from "../axis.ts";
import { benchmarksOf, type ChartArea, type ChartDataset, figureIn, yearsWithFigures } from "../dataset.ts";
import { px } from "../frame/marker.tsx";
import { courseMarks } from "../line/course-marks.ts";
import { existingYears, lineRuns } from "../line/runs.ts";

interface Point {
  x: number;
  y: number;
}

/** Paths as SVG writes them; "" where there is nothing to draw. */
export interface SparkLine {
  /** Figures of years one after the other. */
  runs: string;
  /** Figures without another beside them, as dots. */
  lone: string;
  /** Over the years without a figure. */
  bridges: string;
}

export const SPARKLINE_SIZE = { width: 120, height: 35 } as const;

/** A tiny trend of the first area, with the country or county behind it when the dataset has one. */
export interface SparklineGeometry {
  width: number;
  height: number;
  line: SparkLine;
  benchmark: SparkLine | null;
  /** Where breaks in the series stand, px from the left. */
  breaks: number[];
  last: Point & { year: number; value: number };
}

const EDGE = 4;

/** Whose trend a sparkline draws. */
export function sparklineArea({ areas }: Pick<ChartDataset, "areas">): ChartArea | undefined {
  return areas.find((candidate) => candidate.role === "area") ?? areas[0];
}

/**
 * Null when the first area has no figure. The value axis has no zero, since the number stands beside it, but
 * spans at least what the dataset asks for: noise stays a flat line.
 */
export function sparklineGeometry(
  dataset: Pick<ChartDataset, "areas" | "publishedYears" | "leastSpan" | "periods">,
  size: { width: number; height: number },
): SparklineGeometry | null {
  const area = sparklineArea(dataset);
  if (!area) return null;
  const latest = yearsWithFigures([area]).at(-1);
  const value = latest === undefined ? null : figureIn(area, latest).value;
  if (latest === undefined || value === null) return null;
  const benchmark =
    benchmarksOf(dataset)
      .filter((candidate) => candidate.key !== area.key)
      .at(-1) ?? null;
  const shown = benchmark === null ? [area] : [area, benchmark];
  const years = yearsWithFigures(shown);
  const values = shown.flatMap(({ series }) => series.values.filter((candidate) => candidate !== null));
  const xOf = linear([years[0] ?? 0, years.at(-1) ?? 0], [EDGE, size.width - EDGE]);
  const range = spanAtLeast(Math.min(...values), Math.max(...values), dataset.leastSpan ?? 0, null);
  const yOf = linear(range, [size.height - EDGE, EDGE]);
  const existing = existingYears(dataset);
  const place = (candidate: ChartArea): SparkLine => {
    const spot = (at: { year: number; value: number }): Point => ({ x: xOf(at.year), y: yOf(at.value) });
    const { runs, lone, bridges } = lineRuns(candidate, existing, dataset.periods);
    return {
      runs: runs.map((run) => path(run.map(spot))).join(""),
      lone: lone.map((one) => `${path([spot(one)])}h.01`).join(""),
      bridges: bridges.map(({ from, to }) => path([spot(from), spot(to)])).join(""),
    };
  };
  return {
    ...size,
    line: place(area),
    benchmark: benchmark === null ? null : place(benchmark),
    breaks: courseMarks({ ...dataset, areas: shown }).flatMap(({ kind, at }) =>
      kind === "break" ? [xOf(at)] : [],
    ),
    last: { x: xOf(latest), y: yOf(value), year: latest, value },
  };
}

function path(points: readonly Point[]): string {
  return points.map((point, i) => `${i === 0 ? "M" : "L"}${px(point.x)} ${px(point.y)}`).join("");
}
