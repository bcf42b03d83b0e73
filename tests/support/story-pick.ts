import { type Area, type AreaKey, areaKey } from "#app/domain/area.ts";
import type { IndicatorKind, Unit } from "#app/domain/indicator.ts";
import { type IndicatorKey, indicatorKey } from "#app/domain/indicator.ts";
import type { FullResult } from "#app/domain/verdict.ts";
import type { Database } from "#db/client.server.ts";
import { randomFor, shuffled } from "#db/example/random.ts";
import { type IndicatorRecord, listIndicators } from "#db/queries/indicators.ts";
import { readHome } from "#db/queries/regions.ts";
import { readFullResults } from "#db/queries/results.ts";
import { HOME } from "./small-database.ts";

/** One figure, and everything that was found of it. */
export interface Picked {
  kind: string;
  record: IndicatorRecord;
  region: Area;
  key: AreaKey;
  result: FullResult;
}

const OF_UNIT: Partial<Record<Unit, string>> = {
  count: "count",
  percent: "share",
  index: "index",
  mean: "mean",
};

function kindOf(record: IndicatorRecord, result: FullResult, newest: number): string {
  const kind: IndicatorKind = record.kind;
  if (result.value < 0) return "negative";
  if (record.source === "tea" && result.year < newest) return "not answered";
  if (record.source === "tea") return "TEA";
  if (kind === "survey") return record.unit === "percent" ? "survey" : "survey mean";
  if (result.year < newest) return "missing lately";
  if (result.country?.ok && result.country.result.significance === "exact") return "exact total";
  if (result.country?.ok && result.country.result.significance === "not-tested") return "not tested";
  return record.unit.startsWith("per-") ? "rate" : (OF_UNIT[record.unit] ?? "amount");
}

/** So many figures of every kind in turn, by seed, of the home municipalities and of their county. */
export async function pickFigures(database: Database, seed: number, howMany: number): Promise<Picked[]> {
  const records = (await listIndicators(database)).filter(({ known }) => known);
  const { municipalities, county } = await readHome(database, HOME);
  const places = new Map([...municipalities, county].map((one) => [areaKey(one), one]));
  const results = await readFullResults(database, records.map(indicatorKey), [...places.keys()]);
  const kinds = new Map<string, Picked[]>();
  for (const result of shuffled(randomFor(seed, "one story"), results)) {
    const record = records.find((one) => indicatorKey(one) === result.indicator);
    const region = places.get(result.region);
    if (!record || !region) throw new Error(`unknown: ${result.indicator} ${result.region}`);
    const newest = Math.max(
      ...results.flatMap((one) => (one.indicator === result.indicator ? [one.year] : [])),
    );
    const kind = kindOf(record, result, newest);
    kinds.set(kind, [...(kinds.get(kind) ?? []), { kind, record, region, key: result.region, result }]);
  }
  const picked: Picked[] = [];
  for (let turn = 0; picked.length < howMany; turn += 1) {
    const next = [...kinds.values()].flatMap((list) => list[turn] ?? []);
    if (next.length === 0) throw new Error(`only ${picked.length} figures to pick from`);
    picked.push(...next.slice(0, howMany - picked.length));
  }
  return picked;
}

/**
 * Indicators and home municipalities of which there is no figure at all, though the country or others have
 * some.
 */
export async function pickAbsent(
  database: Database,
  seed: number,
  howMany: number,
): Promise<{ indicator: IndicatorKey; region: Area }[]> {
  const keys = (await listIndicators(database)).filter(({ known }) => known).map(indicatorKey);
  const { municipalities } = await readHome(database, HOME);
  const results = await readFullResults(database, keys, municipalities.map(areaKey));
  const having = new Set(results.map(({ indicator, region }) => `${indicator} ${region}`));
  const told = new Set(results.map(({ indicator }) => indicator));
  const absent = keys.flatMap((indicator) =>
    municipalities.flatMap((region) =>
      told.has(indicator) && !having.has(`${indicator} ${areaKey(region)}`) ? [{ indicator, region }] : [],
    ),
  );
  return shuffled(randomFor(seed, "absent"), absent).slice(0, howMany);
}
