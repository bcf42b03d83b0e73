import { type AreaKey, splitAreaKey } from "#app/domain/area.ts";
import { type IndicatorKey, isPolarity, splitIndicatorKey } from "#app/domain/indicator.ts";
import { SEXES, type Sex } from "#app/domain/observation.ts";
import type { AreaResult, FullResult, JudgedResult } from "#app/domain/verdict.ts";
import { type Database, engineOf } from "#db/client.server.ts";
import {
  decodeDetail,
  decodeTogether,
  decodeVerdicts,
  isOfThisForm,
  type ResultDetail,
} from "#db/stored/result.ts";

type ResultRow = [
  indicator: number,
  region: number,
  sex: number,
  year: number,
  value: number,
  polarity: string,
  detail: string,
  together: string,
];

/** Indicators and areas are looked up once each, not once for every pair of them. */
const resultsSql = (together: boolean): string => `
  WITH wanted_indicators AS MATERIALIZED (
    SELECT w.key AS place, i.id, i.polarity FROM json_each(@indicators) AS w
    CROSS JOIN indicators AS i ON i.source_id = w.value ->> 0 AND i.source_key = w.value ->> 1),
  wanted_regions AS MATERIALIZED (
    SELECT w.key AS place, r.id FROM json_each(@regions) AS w
    CROSS JOIN regions AS r ON r.kind = w.value ->> 0 AND r.code = w.value ->> 1)
  SELECT i.place, r.place, o.sex, o.year, o.value, i.polarity, o.detail, ${together ? "o.together" : "''"}
  FROM wanted_indicators AS i
  CROSS JOIN wanted_regions AS r
  CROSS JOIN json_each(@sexes) AS s
  CROSS JOIN results AS o ON o.indicator_id = i.id AND o.region_id = r.id AND o.sex = s.value`;

/** Everybody's verdicts of some indicators and areas, without what lists of figures do not show. */
export async function readVerdicts(
  database: Database,
  indicators: readonly IndicatorKey[],
  regions: readonly AreaKey[],
): Promise<JudgedResult[]> {
  return resultRows(database, { indicators, regions, sexes: ["total"], together: false }).map(
    ({ head, detail }) => ({ ...head, ...decodeVerdicts(detail) }),
  );
}

/**
 * Stored results of some indicators, areas and sexes, in the order asked for; what has no result is not among
 * them.
 */
export async function readResults(
  database: Database,
  indicators: readonly IndicatorKey[],
  regions: readonly AreaKey[],
  sexes: readonly Sex[] = ["total"],
): Promise<AreaResult[]> {
  return resultRows(database, { indicators, regions, sexes, together: false }).map(({ head, detail }) => ({
    ...head,
    ...decodeDetail(detail),
  }));
}

/** The same with what is said of an area together with others: for pages that show it. */
export async function readFullResults(
  database: Database,
  indicators: readonly IndicatorKey[],
  regions: readonly AreaKey[],
  sexes: readonly Sex[] = ["total"],
): Promise<FullResult[]> {
  return resultRows(database, { indicators, regions, sexes, together: true }).map(
    ({ head, detail, together }) => ({ ...head, ...decodeDetail(detail), ...decodeTogether(together) }),
  );
}

interface ResultQuestion {
  indicators: readonly IndicatorKey[];
  regions: readonly AreaKey[];
  sexes: readonly Sex[];
  together: boolean;
}

function resultRows(
  database: Database,
  { indicators, regions, sexes, together }: ResultQuestion,
): { head: ResultHead; detail: string; together: string }[] {
  const [wanted, areas] = [[...new Set(indicators)], [...new Set(regions)]];
  const rows = engineOf(database)
    .prepared(resultsSql(together))
    .raw()
    .all({
      indicators: JSON.stringify(wanted.map(splitIndicatorKey)),
      regions: JSON.stringify(areas.map((key) => Object.values(splitAreaKey(key)))),
      sexes: JSON.stringify(sexes.map((sex) => SEXES.indexOf(sex))),
    }) as ResultRow[]; // raw rows in the order of the columns named
  return rows.flatMap((row) => {
    const [indicatorAt, regionAt, , , , , detail, ofTogether] = row;
    const [indicator, region] = [wanted[indicatorAt], areas[regionAt]];
    if (!indicator || !region || !isOfThisForm(detail)) return [];
    return [{ head: headOf(row, indicator, region), detail, together: ofTogether }];
  });
}

type ResultHead = Omit<AreaResult, keyof ResultDetail>;

function headOf(row: ResultRow, indicator: IndicatorKey, region: AreaKey): ResultHead {
  const [, , sexPlace, year, value, polarity] = row;
  const sex = SEXES[sexPlace];
  if (sex === undefined || !isPolarity(polarity)) throw new Error(`unreadable result: ${row.join(", ")}`);
  return { indicator, region, sex, year, value, polarity };
}

/** A result of several municipalities together. */
export type MergedResult = Omit<FullResult, "region">;

/** Results of one merged area by its key, everybody only, for some indicators in the order asked for. */
export async function readMergedResults(
  database: Database,
  indicators: readonly IndicatorKey[],
  mergedArea: string,
): Promise<MergedResult[]> {
  const rows = engineOf(database)
    .prepared(
      `SELECT wi.key, m.year, m.value, i.polarity, m.detail, m.together
       FROM json_each(@indicators) AS wi
       CROSS JOIN indicators AS i ON i.source_id = wi.value ->> 0 AND i.source_key = wi.value ->> 1
       CROSS JOIN merged_areas AS a ON a.key = @mergedArea
       CROSS JOIN merged_results AS m ON m.indicator_id = i.id AND m.merged_area_id = a.id AND m.sex = 0`,
    )
    .raw()
    .all({ indicators: JSON.stringify(indicators.map(splitIndicatorKey)), mergedArea }) as [
    number,
    number,
    number,
    string,
    string,
    string,
  ][]; // raw rows in the order of the columns named
  return rows.flatMap(([at, year, value, polarity, detail, together]) => {
    const indicator = indicators[at];
    if (!indicator || !isPolarity(polarity) || !isOfThisForm(detail)) return [];
    const parts = { ...decodeDetail(detail), ...decodeTogether(together) };
    return [{ indicator, sex: "total" as const, year, value, polarity, ...parts }];
  });
}
