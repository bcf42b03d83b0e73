import type { AreaKind } from "#app/domain/area.ts";
import type { Unit } from "#app/domain/indicator.ts";
import { type Database, engineOf } from "#db/client.server.ts";
import type { SmallSotkanet, SourceRecord, SourceRegion, SourceRow } from "#tests/fixtures/sotkanet/small.ts";

const CATEGORIES: Record<AreaKind, string> = {
  kunta: "KUNTA",
  maakunta: "MAAKUNTA",
  hyvinvointialue: "HYVINVOINTIALUE",
  maa: "MAA",
};
/** Sotkanet's codes of units; other units are told by the title. */
const UNIT_CODES: Partial<Record<Unit, string>> = {
  percent: "PROS",
  "per-1000": "PER1000",
  "per-10000": "PER10000",
  "per-100000": "PER100000",
  index: "INDEKSI",
  count: "LKM",
  euro: "EUR",
};
const GENDERS = ["total", "male", "female"] as const;

/**
 * What a database holds of some of Sotkanet's indicators, as the source would answer it today, but for the
 * descriptions: an import of it changes no figure. `indicators`: the source's own numbers.
 */
export function sotkanetOf(database: Database, indicators: readonly number[]): SmallSotkanet {
  const asked = { indicators: JSON.stringify(indicators.map(String)) };
  // Columns as each question names them.
  const all = <T>(sql: string): T[] => engineOf(database).prepared(sql).all(asked) as T[];
  const regions = all<RegionRow>(REGIONS).map(regionOf);
  return {
    regions: regions.sort((a, b) => a.id - b.id),
    records: all<RecordRow>(RECORDS).map(recordOf),
    rows: all<FigureRow>(FIGURES).map(rowOf),
  };
}

const WANTED = "source_id = 'sotkanet' AND source_key IN (SELECT value FROM json_each(@indicators))";

interface RegionRow {
  id: string;
  kind: AreaKind;
  code: string;
  fi: string;
  sv: string;
  en: string;
  /** JSON list of the source's numbers. */
  memberOf: string;
}
const REGIONS = `
  SELECT own.source_key AS id, r.kind, r.code, r.name_fi AS fi, r.name_sv AS sv, r.name_en AS en,
    (SELECT json_group_array(CAST(k.source_key AS INTEGER)) FROM region_memberships AS m
       JOIN region_source_keys AS k ON k.region_id = m.container_id AND k.source_id = 'sotkanet'
     WHERE m.member_id = r.id AND m.to_year IS NULL) AS memberOf
  FROM regions AS r JOIN region_source_keys AS own ON own.region_id = r.id AND own.source_id = 'sotkanet'
  WHERE @indicators IS NOT NULL`;

function regionOf({ id, kind, code, fi, sv, en, memberOf }: RegionRow): SourceRegion {
  const title = { fi, sv, en };
  return { id: Number(id), code, category: CATEGORIES[kind], title, memberOf: JSON.parse(memberOf) };
}

interface RecordRow {
  id: string;
  fi: string;
  sv: string | null;
  en: string | null;
  unit: Unit;
  decimals: number | null;
  first: number | null;
  last: number | null;
  producer: string | null;
  sexes: string | null;
}
const RECORDS = `
  SELECT source_key AS id, title_fi AS fi, title_sv AS sv, title_en AS en, unit, decimals, first_year AS first,
    last_year AS last, producer_fi AS producer, sexes FROM indicators WHERE ${WANTED}`;

function recordOf({ id, fi, sv, en, unit, decimals, first, last, producer, sexes }: RecordRow): SourceRecord {
  const code = UNIT_CODES[unit];
  return {
    id: Number(id),
    title: { fi, sv, en },
    ...(first !== null && last !== null ? { range: { start: first, end: last } } : {}),
    ...(code ? { primaryValueType: { code, title: {} } } : {}),
    ...(decimals !== null ? { decimals } : {}),
    ...(producer ? { organization: { id: 1, title: { fi: producer } } } : {}),
    classifications: { region: { values: [] }, ...(sexes ? { sex: { values: sexes.split(",") } } : {}) },
  };
}

interface FigureRow {
  indicator: string;
  region: string;
  year: number;
  sex: 0 | 1 | 2;
  value: number | null;
  absValue: number | null;
}
const FIGURES = `
  SELECT i.source_key AS indicator, k.source_key AS region, year, sex, value, abs_value AS absValue
  FROM observations AS o JOIN indicators AS i ON i.id = o.indicator_id
    JOIN region_source_keys AS k ON k.region_id = o.region_id AND k.source_id = 'sotkanet'
  WHERE i.${WANTED.replace(" AND source_key", " AND i.source_key")} AND vanished_run_id IS NULL
    AND (value IS NOT NULL OR abs_value IS NOT NULL)`;

function rowOf({ indicator, region, year, sex, value, absValue }: FigureRow): SourceRow {
  return {
    ...{ indicator: Number(indicator), region: Number(region), year, gender: GENDERS[sex] },
    ...(value === null ? {} : { value }),
    ...(absValue === null ? {} : { absValue }),
  };
}
