import { type AreaKey, COUNTRY_KEY, isMunicipality } from "#app/domain/area.ts";
import type { IndicatorKey, Polarity } from "#app/domain/indicator.ts";
import {
  type IndicatorHead,
  type IndicatorLine,
  indicatorLine,
  seriesOf,
  yearsWithFigures,
} from "#app/domain/indicator-line.ts";
import type { Series } from "#app/domain/series.ts";
import { comparisonMark, type VerdictMarkData } from "#app/domain/verdict-mark.ts";
import type { HomeAreas } from "#app/figures/home-areas.server.ts";
import { allRecords } from "#app/figures/indicator-facts.server.ts";
import { yearColumns } from "#app/figures/indicator-figures.server.ts";
import { newestYear } from "#app/figures/indicator-heads.server.ts";
import { percentileOf, sortedFigures } from "#app/statistics/distribution.ts";
import { fifthOf } from "#app/statistics/fifths.ts";
import type { Database } from "#db/client.server.ts";
import { type MergedResult, readMergedResults, readVerdicts } from "#db/queries/results.ts";
import type { CompareArea } from "./chosen-areas.server.ts";
import type { Years } from "./compare-question.ts";

/** A figure of the table, and where the country and the municipalities put it. */
export interface CompareCell {
  value: number | null;
  missing: IndicatorLine["missing"][number];
  /** Beside the country; null where the question does not arise, or the figure is not the one judged. */
  country: VerdictMarkData | null;
  /** Of a municipality: per cent of the municipalities with a smaller figure, and its fifth, 1–5. */
  percentile: number | null;
  fifth: number | null;
  /** Where the verdict is told; null where there is none. */
  how: string | null;
}

/** An indicator's figures of the areas in one year, in the order of the areas. */
export interface CompareLine
  extends Pick<IndicatorLine, "key" | "title" | "name" | "unit" | "decimals" | "year"> {
  polarity: Polarity;
  standIn: boolean;
  summedCountry: boolean;
  cells: CompareCell[];
}

export interface CompareMaterial {
  heads: ReadonlyMap<IndicatorKey, IndicatorHead>;
  series: ReadonlyMap<IndicatorKey, readonly Series[]>;
  home: HomeAreas;
  areas: readonly CompareArea[];
  years: Years | null;
}

/**
 * Each indicator's figures side by side in the one year that most of the areas share; none of an indicator
 * that no area has a figure of. One question to the database for all series and one for all results.
 */
export async function compareLines(
  database: Database,
  keys: readonly IndicatorKey[],
  { heads, series, home, areas, years }: CompareMaterial,
): Promise<CompareLine[]> {
  const plain = areas.flatMap(({ key }) => key ?? []);
  const results = await readVerdicts(database, keys, plain);
  const merged = await mergedResults(database, keys, areas);
  const records = await allRecords(database);
  const frame = {
    areas: plain,
    county: home.countyKey,
    maakunta: home.maakuntaKey,
    trendOf: COUNTRY_KEY,
    newestYear: await newestYear(database),
  };
  const lines: CompareLine[] = [];
  for (const key of keys) {
    const [head, own] = [heads.get(key), series.get(key) ?? []];
    const found = merged.get(key) ?? new Map<string, MergedResult>();
    const year = sharedYear(own, years) ?? latestOf([...found.values()].map((one) => one.year));
    if (!head || year === null) continue;
    const line = indicatorLine(head, own, frame, year, results);
    const placeOf = await placesIn(database, line);
    const cells = areas.map((area): CompareCell => {
      if (area.key === null) return mergedCell(found.get(area.address), area.address, year);
      const at = plain.indexOf(area.key);
      const value = line.values[at] ?? null;
      const mark = line.marks[at]?.country ?? null;
      return {
        value,
        missing: line.missing[at] ?? null,
        country: mark,
        ...(value === null ? NOWHERE : placeOf(area.key, value)),
        how: mark && `${line.regions[at]}`,
      };
    });
    const { title, name, unit, decimals, standIn, summedCountry } = line;
    const polarity = records.get(key)?.polarity ?? "none";
    lines.push({ key, title, name, unit, decimals, year, polarity, standIn, summedCountry, cells });
  }
  return lines;
}

/** How much older than the newest figure a year may be that more of the areas share. */
const WORTH_SHARING_YEARS = 2;

/** The year in which most of the areas have a figure, of the newest three of the years asked for. */
function sharedYear(series: readonly Series[], years: Years | null): number | null {
  const counts = new Map<number, number>();
  for (const one of series)
    for (const year of yearsWithFigures(one))
      if (!years || (year >= years.from && year <= years.to)) counts.set(year, (counts.get(year) ?? 0) + 1);
  const newest = latestOf([...counts.keys()]);
  if (newest === null) return null;
  const near = [...counts].filter(([year]) => newest - year <= WORTH_SHARING_YEARS);
  const [best] = near.sort(([a, many], [b, more]) => more - many || b - a);
  return best?.[0] ?? newest;
}

function latestOf(years: readonly number[]): number | null {
  return years.length === 0 ? null : Math.max(...years);
}

const NOWHERE = { percentile: null, fifth: null };

/** A head count's place would only tell how large the municipality is. */
async function placesIn(
  database: Database,
  { key, unit, year }: Pick<IndicatorLine, "key" | "unit" | "year">,
): Promise<(area: AreaKey, value: number) => Pick<CompareCell, "percentile" | "fifth">> {
  if (unit === "count") return () => NOWHERE;
  const { values } = await yearColumns(database, key, year, "total");
  const all = sortedFigures(values.filter((value) => value !== null));
  if (!all.ok) return () => NOWHERE;
  const { values: sorted, fifths } = all.result;
  return (area, value) =>
    isMunicipality(area)
      ? { percentile: percentileOf(value, sorted), fifth: fifths && fifthOf(value, fifths) }
      : NOWHERE;
}

async function mergedResults(
  database: Database,
  keys: readonly IndicatorKey[],
  areas: readonly CompareArea[],
): Promise<Map<IndicatorKey, Map<string, MergedResult>>> {
  const found = new Map<IndicatorKey, Map<string, MergedResult>>();
  for (const { address } of areas.filter(({ key }) => key === null))
    for (const result of await readMergedResults(database, keys, address.slice("merged:".length)))
      found.set(result.indicator, (found.get(result.indicator) ?? new Map()).set(address, result));
  return found;
}

/** Municipalities together have a figure of their latest year alone. */
function mergedCell(result: MergedResult | undefined, address: string, year: number): CompareCell {
  if (!result || result.year !== year)
    return { value: null, missing: "unknown", country: null, ...NOWHERE, how: null };
  return {
    value: result.value,
    missing: null,
    country: result.country && comparisonMark(result.country),
    ...NOWHERE,
    how: address,
  };
}

/** The areas that have a figure of any year asked for, by the indicator. */
export function hasFigure(series: readonly Series[], area: AreaKey, years: Years | null): boolean {
  return yearsWithFigures(seriesOf(series, area)).some(
    (year) => !years || (year >= years.from && year <= years.to),
  );
}
