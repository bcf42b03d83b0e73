import type { Unit } from "#app/domain/indicator.ts";
import { isForecast } from "#app/domain/series.ts";
import { indexScale, type WithoutIndex } from "#app/statistics/index-scale.ts";
import { type ChartArea, type ChartDataset, figureIn } from "./dataset.ts";
import { INDEX_WORDS } from "./index-words.ts";
import type { ChartWords } from "./words.ts";

/** Of fewer heads one more is over five per cent: an index would make news of chance. */
const FEWEST_HEADS = 20;
/** What an axis spans at least: a tenth up or down is not the picture's height. */
const LEAST_SPAN = 20;
/** Units of which twice as much is twice as much, and that grow with the area. */
const COUNTED: readonly Unit[] = ["count", "euro", "litre"];

/** Whether figures of this unit can be shown as an index. */
export function canBeIndexed(unit: Unit): boolean {
  return COUNTED.includes(unit);
}

/**
 * The same figures with each area's own of one year as 100, so that areas of different size are seen beside
 * each other; the figures themselves stay beside them for the table. Nothing that was tested is told of an
 * index. Where none can be made, the figures as they are, and why.
 */
export function indexed(dataset: ChartDataset, words: ChartWords): ChartDataset {
  const told = INDEX_WORDS[dataset.locale];
  if (!canBeIndexed(dataset.unit)) return { ...dataset, scaleNotes: [told.notCounted] };
  const since = Math.max(...(dataset.periods?.breaks ?? []), Number.NEGATIVE_INFINITY);
  const comparable = dataset.areas.map((area) => fromYear(area, since));
  const scale = indexScale(
    comparable.map(({ series }) => series),
    {
      least: dataset.unit === "count" ? FEWEST_HEADS : 0,
      usable: (at, year) => !comparable[at] || !isForecast(comparable[at].series, year),
    },
  );
  if (scale === null) return { ...dataset, scaleNotes: [told.noBase] };
  const { base } = scale;
  const left: string[] = [];
  const areas = comparable.flatMap((area, at): ChartArea[] => {
    const found = scale.courses[at];
    if (found?.ok) return [{ ...area, series: { ...withoutLimits(area), values: found.values } }];
    left.push(`${area.name} (${base}: ${whyOf(area, base, found?.why ?? "missing", told, words)})`);
    return [];
  });
  const cut = dataset.areas.some(({ series }) => series.years.some((year) => year < since));
  const { polarity: _, verdicts: __, ...shown } = dataset;
  return {
    ...shown,
    ...{ unit: "index", unitLabel: told.unit(base), decimals: 1, areas, leastSpan: LEAST_SPAN },
    index: { base, figures: dataset },
    scaleNotes: [
      told.told(base),
      ...(cut ? [told.cut(since)] : []),
      ...(left.length > 0 ? [told.left(left.join("; "))] : []),
    ],
  };
}

function whyOf(
  area: ChartArea,
  base: number,
  why: WithoutIndex,
  told: (typeof INDEX_WORDS)["fi"],
  words: ChartWords,
): string {
  if (why !== "missing") return told.why[why];
  const figure = figureIn(area, base);
  return words.common.missing[figure.missing ?? "unknown"];
}

function withoutLimits({ series }: ChartArea): ChartArea["series"] {
  const { limits: _, ...rest } = series;
  return rest;
}

function fromYear(area: ChartArea, since: number): ChartArea {
  const { series } = area;
  if (series.years.every((year) => year >= since)) return area;
  const pick = <T>(column: readonly T[]): T[] =>
    column.filter((_, at) => (series.years[at] ?? since) >= since);
  return {
    ...area,
    series: {
      ...withoutLimits(area),
      years: pick(series.years),
      values: pick(series.values),
      absValues: pick(series.absValues),
      missing: pick(series.missing),
    },
  };
}
