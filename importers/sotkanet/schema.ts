import { z } from "zod";
import { AREA_CODE_DIGITS, type AreaKind } from "#app/domain/area.ts";
import { isSex, type Sex } from "#app/domain/observation.ts";
import { ShapeError } from "#importers/importer.ts";

/** Signs of the longest title we have seen: 198; of the longest description: 3,906. */
const [LONGEST_NAME, LONGEST_TEXT] = [1_000, 100_000];

/** A text in up to three languages; a language may be absent, empty or null. */
const nameText = textOf(LONGEST_NAME);
const localText = textOf(LONGEST_TEXT);
export type SotkanetText = z.infer<typeof localText>;

/**
 * Sotkanet's categories that Saukko keeps. The others (sub-regions, hospital districts …) are left aside, not
 * rejected.
 */
export const AREA_CATEGORIES: Readonly<Record<string, AreaKind>> = {
  KUNTA: "kunta",
  MAAKUNTA: "maakunta",
  HYVINVOINTIALUE: "hyvinvointialue",
  MAA: "maa",
};

const region = z.object({
  id: z.number().int(),
  code: z.string(),
  category: z.string(),
  title: nameText,
  /** Numbers of the areas that it belongs to. */
  memberOf: z.array(z.number().int()).nullish(),
});
export type SotkanetRegion = z.infer<typeof region>;

/**
 * Only the number is used: a title as long as a book is its record's trouble, and keeps no other indicator
 * out.
 */
const listed = z.object({ id: z.number().int(), title: textOf(Number.MAX_SAFE_INTEGER) });
export type SotkanetListed = z.infer<typeof listed>;

/**
 * Years before or after which no figure can be about; the address of a question lists every year asked for.
 */
const [FIRST_POSSIBLE_YEAR, LAST_POSSIBLE_YEAR] = [1800, 2200];
/** Forecasts reach so many years ahead at most, and only where the record says so. */
const FORECAST_YEARS = 30;
/** No figure and no count of anything in Finland is as large; sums of more would lose their last digits. */
const LARGEST_FIGURE = 1e15;
/** More rows than any indicator has: 460 areas, three sexes, two hundred years. */
const MOST_ROWS = 300_000;
const year = z.number().int().min(FIRST_POSSIBLE_YEAR).max(LAST_POSSIBLE_YEAR);

const values = z.object({ values: z.array(z.string().max(100)).max(1_000).nullish() }).nullish();

const record = z.object({
  id: z.number().int(),
  "data-updated": z.string().max(40).refine(isDay, "this is no day").nullish(),
  range: z.object({ start: year, end: year }).nullish(),
  title: nameText,
  description: localText.nullish(),
  interpretation: localText.nullish(),
  limits: localText.nullish(),
  legislation: localText.nullish(),
  notices: localText.nullish(),
  primaryValueType: z.object({ code: z.string().max(100), title: nameText.nullish() }).nullish(),
  decimals: z.number().int().min(0).max(10).nullish(),
  organization: z.object({ title: nameText }).nullish(),
  classifications: z.object({ sex: values, region: values }).nullish(),
});
export type SotkanetRecord = z.infer<typeof record>;

/** Fields of an indicator's record that we know. Another one is new: it is told, and ignored. */
const RECORD_FIELDS = new Set([...Object.keys(record.shape), "subjects", "sources", "groups"]);

/**
 * A figure as Sotkanet gives it. A missing figure is an absent row; `absValue` is absent where there is none.
 */
export interface SotkanetFigure {
  region: number;
  year: number;
  sex: Sex;
  value: number | null;
  absValue: number | null;
}

export function parseRegions(json: unknown): SotkanetRegion[] {
  const what = "the list of regions";
  const regions = parse(z.array(region).max(10_000), json, what);
  const [ids, codes] = [new Set<number>(), new Set<string>()];
  for (const [at, { id, category, code }] of regions.entries()) {
    const kind = AREA_CATEGORIES[category];
    if (!kind) continue;
    if (!(/^\d+$/.test(code.trim()) && code.trim().length <= AREA_CODE_DIGITS[kind]))
      throw new ShapeError(what, `[${at}].code`, `${describe(code)} is no code of a ${category}`);
    const area = `${kind} ${Number(code)}`;
    if (codes.has(area))
      throw new ShapeError(what, `[${at}].code`, `${describe(code)} is there twice as a ${category}`);
    codes.add(area);
    if (ids.has(id)) throw new ShapeError(what, `[${at}].id`, `${id} is there twice`);
    ids.add(id);
  }
  return regions;
}

export function parseIndicatorList(json: unknown): SotkanetListed[] {
  return parse(z.array(listed).max(100_000), json, "the list of indicators");
}

export function parseRecord(json: unknown, id: string): SotkanetRecord {
  const parsed = parse(record, json, `the record of indicator ${id}`);
  if (String(parsed.id) !== id)
    throw new ShapeError(`the record of indicator ${id}`, "id", `it is about indicator ${parsed.id}`);
  return parsed;
}

/** Throws where a record speaks of years that lie further ahead than any forecast. */
export function checkYears({ id, range }: SotkanetRecord, thisYear: number): void {
  const last = thisYear + FORECAST_YEARS;
  if (range && range.end > last)
    throw new ShapeError(
      `the record of indicator ${id}`,
      ".range.end",
      `${range.end}, years end with ${last}`,
    );
}

/** Names of fields that the record has and we do not know. */
export function unknownFields(json: unknown): string[] {
  return json !== null && typeof json === "object"
    ? Object.keys(json).filter((name) => !RECORD_FIELDS.has(name))
    : [];
}

/**
 * Written out by hand: it looks at every one of some hundred thousand rows, ten times as fast as a general
 * checker.
 */
export function parseFigures(
  json: unknown,
  id: string,
  asked: { from: number; to: number } = { from: FIRST_POSSIBLE_YEAR, to: LAST_POSSIBLE_YEAR },
): SotkanetFigure[] {
  const what = `the figures of indicator ${id}`;
  if (!Array.isArray(json)) throw new ShapeError(what, "(the whole)", `not a list but ${describe(json)}`);
  if (json.length > MOST_ROWS)
    throw new ShapeError(what, "(the whole)", `${json.length} rows; ${MOST_ROWS} are the most that any has`);
  const wanted = Number(id);
  return json.map((row: unknown, at) => {
    if (row === null || typeof row !== "object") throw new ShapeError(what, `[${at}]`, describe(row));
    // Every field is looked at below before it is used.
    const { indicator, region, year, gender, value = null, absValue = null } = row as Record<string, unknown>;
    if (indicator !== wanted) throw new ShapeError(what, `[${at}].indicator`, describe(indicator));
    if (!isWhole(region)) throw new ShapeError(what, `[${at}].region`, describe(region));
    if (!isWhole(year) || year < asked.from || year > asked.to)
      throw new ShapeError(what, `[${at}].year`, describe(year));
    if (!isSex(gender)) throw new ShapeError(what, `[${at}].gender`, describe(gender));
    if (value !== null && !isNumber(value)) throw new ShapeError(what, `[${at}].value`, describe(value));
    if (absValue !== null && !isNumber(absValue))
      throw new ShapeError(what, `[${at}].absValue`, describe(absValue));
    return { region, year, sex: gender, value, absValue };
  });
}

function parse<T>(schema: z.ZodType<T>, json: unknown, what: string): T {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = (issue?.path ?? [])
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("");
  throw new ShapeError(what, path || "(the whole)", issue?.message ?? "unreadable");
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Math.abs(value) <= LARGEST_FIGURE;
}

/** A day of the calendar, with or without a time of day behind it. */
function isDay(text: string): boolean {
  const day = /^(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d.*)?$/.exec(text)?.[1];
  if (day === undefined || day < "1900" || day >= "2100") return false;
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}

function textOf(longest: number) {
  const text = z.string().max(longest).nullish();
  return z.object({ fi: text, sv: text, en: text });
}

function describe(value: unknown): string {
  const text = JSON.stringify(value);
  return text === undefined ? "absent" : text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
