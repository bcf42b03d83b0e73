import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { AREA_CODE_DIGITS, type Area, type AreaKind, isAreaKind } from "#app/domain/area.ts";
import { seedFile } from "./seed-file.ts";

/** Languages of a municipality's administration (kielisuhde). */
export type MunicipalityLanguage = "fi" | "sv" | "bilingual";

/** An area of our own table. The last four are null for everything but municipalities. */
export interface SeedRegion extends Area {
  /** Code of the region (maakunta) it belongs to today. */
  maakunta: string | null;
  /** Code of the wellbeing services county (hyvinvointialue) it belongs to. */
  hyvinvointialue: string | null;
  language: MunicipalityLanguage | null;
  /**
   * Inhabitants of about 2019, rounded to two significant digits: for sizes, never to be shown as a figure.
   */
  population: number | null;
}

/** Where a municipality belonged, in years from first to last; `toYear` null = it still does. */
export interface SeedMembership {
  municipality: string;
  kind: Extract<AreaKind, "maakunta" | "hyvinvointialue">;
  code: string;
  fromYear: number;
  toYear: number | null;
}

/** The first year our table of memberships speaks about. */
const FIRST_YEAR = 2010;
/** Wellbeing services counties began their work on 1.1.2023. */
const FIRST_COUNTY_YEAR = 2023;

/**
 * Every municipality, region and county of today and the country, from regions.csv; throws on a row it cannot
 * read.
 */
export function seedRegions(): SeedRegion[] {
  return rowsOf("regions.csv").map(toRegion);
}

/**
 * Every municipality's region since 2010 and county since 2023, moves included, from regions.csv and
 * memberships.csv.
 */
export function seedMemberships(): SeedMembership[] {
  const moves = rowsOf("memberships.csv").map(toMove);
  return seedRegions().flatMap((region) => membershipsOf(region, moves));
}

function membershipsOf(region: SeedRegion, moves: SeedMembership[]): SeedMembership[] {
  const { code: municipality, maakunta, hyvinvointialue } = region;
  if (maakunta === null || hyvinvointialue === null) return [];
  const moved = moves.filter((move) => move.municipality === municipality);
  const always: SeedMembership = {
    municipality,
    kind: "maakunta",
    code: maakunta,
    fromYear: FIRST_YEAR,
    toYear: null,
  };
  const county: SeedMembership = {
    municipality,
    kind: "hyvinvointialue",
    code: hyvinvointialue,
    fromYear: FIRST_COUNTY_YEAR,
    toYear: null,
  };
  return [...(moved.length > 0 ? moved : [always]), county];
}

type Row = Record<string, string | undefined>;

function toRegion(row: Row): SeedRegion {
  const kind = row.kind;
  const code = row.code ?? "";
  if (!isAreaKind(kind)) throw new Error(`regions.csv: unknown kind of region "${kind}"`);
  if (!/^\d+$/.test(code) || code.length !== AREA_CODE_DIGITS[kind])
    throw new Error(`regions.csv: "${code}" is no code of a ${kind}`);
  return {
    kind,
    code,
    name: { fi: needed(row, "name_fi"), sv: needed(row, "name_sv"), en: needed(row, "name_en") },
    maakunta: row.maakunta || null,
    hyvinvointialue: row.hyvinvointialue || null,
    language: toLanguage(row.language ?? ""),
    population: row.population ? Number(row.population) : null,
  };
}

function toLanguage(text: string): MunicipalityLanguage | null {
  if (text === "") return null;
  if (text === "fi" || text === "sv" || text === "bilingual") return text;
  throw new Error(`regions.csv: unknown language "${text}"`);
}

function toMove(row: Row): SeedMembership {
  if (row.kind !== "maakunta") throw new Error(`memberships.csv: unknown kind of move "${row.kind}"`);
  return {
    municipality: needed(row, "kunta"),
    kind: row.kind,
    code: needed(row, "code"),
    fromYear: row.from ? Number(row.from) : FIRST_YEAR,
    toYear: row.to ? Number(row.to) : null,
  };
}

function needed(row: Row, column: string): string {
  const text = row[column];
  if (!text) throw new Error(`seed data: no ${column} in ${JSON.stringify(row)}`);
  return text;
}

function rowsOf(file: string): Row[] {
  return Papa.parse<Row>(readFileSync(seedFile(file), "utf8"), {
    header: true,
    delimiter: ";",
    skipEmptyLines: true,
  }).data;
}
