import { type AreaKey, splitAreaKey } from "#app/domain/area.ts";
import { type IndicatorKey, splitIndicatorKey } from "#app/domain/indicator.ts";
import { isMissingReason, SEXES, type Sex } from "#app/domain/observation.ts";
import type { Series } from "#app/domain/series.ts";
import { type Database, engineOf } from "#db/client.server.ts";
import { OBSERVED_UNTIL } from "./observed-until.ts";

/** Places in the lists asked for, then the figure. */
type SeriesRow = [
  indicator: number,
  region: number,
  sex: number,
  year: number,
  value: number | null,
  missing: string | null,
  absValue: number | null,
  observedUntil: number,
];

/**
 * Current figures of some indicators, areas and sexes, read by primary key. Where the source gives nothing
 * but a count, the count is the figure of an indicator that counts; a rate has no value then. Vanished
 * figures are left out: they live on in the history only.
 */
const SERIES_SQL = `
  SELECT wi.key, wr.key, o.sex, o.year,
         CASE WHEN o.missing IS NULL THEN coalesce(o.value, CASE WHEN i.unit = 'count' THEN o.abs_value END) END, o.missing, o.abs_value,
         ${OBSERVED_UNTIL}
  FROM json_each(@indicators) AS wi
  CROSS JOIN indicators AS i ON i.source_id = wi.value ->> 0 AND i.source_key = wi.value ->> 1
  CROSS JOIN json_each(@regions) AS wr
  CROSS JOIN regions AS r ON r.kind = wr.value ->> 0 AND r.code = wr.value ->> 1
  CROSS JOIN json_each(@sexes) AS ws
  CROSS JOIN observations AS o
    ON o.indicator_id = i.id AND o.region_id = r.id AND o.sex = ws.value
  WHERE o.vanished_run_id IS NULL`;

/**
 * Series per indicator, in the order of the areas and sexes asked for (one asked for twice counts once); an
 * area without a single figure has no series.
 * Indicators without any figure have an empty list.
 */
export async function readSeriesOfMany(
  database: Database,
  indicators: readonly IndicatorKey[],
  regions: readonly AreaKey[],
  sexes: readonly Sex[] = ["total"],
): Promise<Map<IndicatorKey, Series[]>> {
  const [wanted, areas] = [[...new Set(indicators)], [...new Set(regions)]];
  const rows = engineOf(database)
    .prepared(SERIES_SQL)
    .raw()
    .all({
      indicators: JSON.stringify(wanted.map(splitIndicatorKey)),
      regions: JSON.stringify(areas.map((key) => Object.values(splitAreaKey(key)))),
      sexes: JSON.stringify([...new Set(sexes)].map((sex) => SEXES.indexOf(sex))),
    }) as SeriesRow[]; // raw rows in the order of the columns named
  const lists = wanted.map((): Series[] => []);
  for (const row of rows) addRow(lists, areas, row);
  return new Map(wanted.map((key, i) => [key, lists[i] ?? []]));
}

/** Series of one indicator, in the order of the areas and sexes asked for. */
export async function readSeries(
  database: Database,
  indicator: IndicatorKey,
  regions: readonly AreaKey[],
  sexes: readonly Sex[] = ["total"],
): Promise<Series[]> {
  return (await readSeriesOfMany(database, [indicator], regions, sexes)).get(indicator) ?? [];
}

function addRow(lists: readonly Series[][], regions: readonly AreaKey[], row: SeriesRow): void {
  const [indicator, place, sexPlace, year, value, missing, absValue, observedUntil] = row;
  const list = lists[indicator];
  const region = regions[place];
  const sex = SEXES[sexPlace];
  if (!list || region === undefined || sex === undefined)
    throw new Error(`unreadable figure: ${row.join(", ")}`);
  let series = list.at(-1);
  if (!series || series.region !== region || series.sex !== sex) {
    series = { region, sex, years: [], values: [], absValues: [], missing: [] };
    list.push(series);
  }
  series.years.push(year);
  series.values.push(value);
  series.absValues.push(absValue);
  series.missing.push(isMissingReason(missing) ? missing : null);
  if (year > observedUntil) series.forecastFrom = observedUntil + 1;
}
