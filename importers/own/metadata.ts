import type { Unit } from "#app/domain/indicator.ts";
import type { FileIndicator, FileWarning } from "../csv/file-reading.ts";
import type { DecimalMark } from "../csv/number.ts";
import type { TableRow } from "../csv/table.ts";
import { asLine, asWord, nearestWords } from "../csv/word.ts";
import type { Rejection } from "../rejection.ts";
import { kindByContent } from "./kind-by-content.ts";
import {
  DECIMAL_MARK_WORDS,
  FIELDS,
  type Field,
  KIND_WORDS,
  LIFE_STAGE_WORDS,
  type OwnUnit,
  POLARITY_WORDS,
  REQUIRED,
  TEXT_LIMITS,
  UNIT_WORDS,
  type Words,
} from "./metadata-words.ts";

export interface OwnMetadata {
  indicator: FileIndicator;
  /** Values are counts of persons: small ones are hidden. */
  countsPersons: boolean;
  /** The decimal mark that the file says it uses; null where it does not say. */
  decimalMark: DecimalMark | null;
}

export interface MetadataReading {
  /** What is missing or wrong stands for something that says least; the file is refused then. */
  metadata: OwnMetadata;
  /** Whether the unit could be read: much of what may be wrong with a figure depends on it. */
  hasUnit: boolean;
  rejections: Rejection[];
  warnings: FileWarning[];
}

/** A metadata line: `#nimi_fi;Osallisuuskysely`. */
interface Line {
  row: number;
  column: string;
  value: string;
}

/** The rows above the header as the description of one indicator. */
export function readMetadata(
  rows: readonly TableRow[],
  options: {
    today: string;
    acceptUnusual: boolean;
    /** Whether the table under it tells how many answered. */
    respondents: boolean;
  },
): MetadataReading {
  const { today, acceptUnusual } = options;
  const { lines, rejections } = readLines(rows);
  for (const field of REQUIRED) {
    const line = lines.get(field);
    if (line !== undefined && line.value !== "") continue;
    const [name] = FIELDS[field];
    const expected = `a line #${name} with its value in the next cell, above the header`;
    rejections.push({
      code: "missing-metadata",
      row: line?.row ?? null,
      column: `#${name}`,
      value: "",
      expected,
    });
  }

  const bad = (field: Field, expected: string, code: Rejection["code"] = "bad-metadata"): void => {
    const line = lines.get(field);
    if (line)
      rejections.push({
        code,
        row: line.row,
        column: line.column,
        value: line.value,
        expected,
      });
  };
  const tooLong = (field: Field, most: number): void => {
    if ((lines.get(field)?.value.length ?? 0) > most) bad(field, `at most ${most} signs`, "too-long");
  };
  const text = (field: Field): string | null => asLine(lines.get(field)?.value ?? "") || null;
  const word = <Value>(field: Field, words: Words<Value>): Value | null => {
    const written = text(field);
    if (written === null) return null;
    const match = words.find((one) => one.words.some((spelling) => spelling === spaceless(written)));
    if (match === undefined) bad(field, `one of: ${words.map((one) => one.words[0]).join(", ")}`);
    return match?.value ?? null;
  };
  const checked = (field: Field, pattern: RegExp, expected: string): string | null => {
    const written = text(field);
    if (written === null || pattern.test(written)) return written;
    bad(field, expected);
    return null;
  };

  const sourceKey = checked(
    "key",
    KEY,
    "small letters, digits, points and hyphens, at most 60 (osallisuuskysely-2025)",
  );
  const unit = word("unit", UNIT_WORDS);
  const { unit: unitKey, ofPersons } = unit ?? NO_UNIT;
  const polarity = word("polarity", POLARITY_WORDS) ?? "none";
  const decimals = checked("decimals", /^[0-6]$/, "a number of decimals from 0 to 6");
  const updatedText = text("updated");
  const updated = updatedText === null ? null : isoDay(updatedText);
  if (updatedText !== null && updated === null) bad("updated", "a day: 2025-03-15 or 15.3.2025");
  if (updated !== null && updated > today && !acceptUnusual)
    bad("updated", `a day up to today, ${today}`, "day-to-come");
  for (const { most, fields } of TEXT_LIMITS) for (const field of fields) tooLong(field, most);
  const lifeStage = word("lifeStage", LIFE_STAGE_WORDS) ?? "all";
  const kind = word("kind", KIND_WORDS) ?? kindByContent(unit?.unit, options.respondents, text);
  const decimalMark = word("decimalMark", DECIMAL_MARK_WORDS);

  const warnings = warningsOf(text);
  const unitText = text("unit");
  const indicator: FileIndicator = {
    source: "own",
    sourceKey: sourceKey ?? "",
    title: { fi: text("nameFi"), sv: text("nameSv"), en: text("nameEn") },
    description: { fi: html(text("methodFi")), sv: html(text("methodSv")), en: html(text("methodEn")) },
    interpretation: { fi: null, sv: null, en: null },
    limits: { fi: null, sv: null, en: null },
    unit: unitKey,
    unitTitle: { fi: unitText, sv: null, en: null },
    decimals: decimals === null ? null : Number(decimals),
    multiplier: MULTIPLIERS[unitKey] ?? null,
    polarity,
    lifeStage,
    kind,
    producer: { fi: text("producerFi"), sv: text("producerSv"), en: text("producerEn") },
    licence: text("licence"),
    firstYear: null,
    lastYear: null,
    sourceUpdated: updated,
  };
  const metadata = { indicator, countsPersons: ofPersons, decimalMark };
  return { metadata, hasUnit: unit !== null, rejections, warnings };
}

const NO_UNIT: OwnUnit = { unit: "unknown", ofPersons: false };

/** The last part of an indicator's key in addresses: what `parseIndicatorKey` takes, in small letters. */
const KEY = /^[a-zåäö0-9][a-zåäö0-9._-]{0,59}$/;

const MULTIPLIERS: Partial<Record<Unit, number>> = {
  percent: 100,
  "per-1000": 1000,
  "per-10000": 10_000,
  "per-100000": 100_000,
};

function readLines(rows: readonly TableRow[]): { lines: Map<Field, Line>; rejections: Rejection[] } {
  const lines = new Map<Field, Line>();
  const rejections: Rejection[] = [];
  for (const { row, cells } of rows) {
    const [column = "", value = "", ...surplus] = cells;
    const field = fieldOf(column);
    const before = field === null ? undefined : lines.get(field);
    if (field === null)
      rejections.push({ code: "unknown-metadata", row, column, value: column, expected: knownLines(column) });
    else if (before !== undefined)
      rejections.push({
        code: "duplicate-metadata",
        row,
        column,
        value,
        expected: `one line; row ${before.row} is it already`,
      });
    else if (surplus.length > 0)
      rejections.push({
        code: "bad-metadata",
        row,
        column,
        value: cells.slice(1).join(" | "),
        expected: "one cell after the name; put a text that holds the delimiter in quotation marks",
      });
    if (field !== null && before === undefined) lines.set(field, { row, column, value });
  }
  return { lines, rejections };
}

function fieldOf(text: string): Field | null {
  const name = nameOf(text);
  const found = Object.entries(FIELDS).find(([, names]) => names.some((each) => each === name));
  return (found?.[0] as Field | undefined) ?? null; // Object.entries forgets the keys of its own object
}

/** "#Nimi fi:" → "nimi_fi". */
function nameOf(text: string): string {
  return asWord(text.replace(/^#+/, "").replace(/:\s*$/, "")).replace(/[\s-]/g, "_");
}

function knownLines(text: string): string {
  const [near] = nearestWords(nameOf(text), Object.values(FIELDS).flat(), 1);
  const names = Object.values(FIELDS).map(([name]) => `#${name}`);
  return `one of ${names.join(", ")}${near === undefined ? "" : ` (perhaps #${near})`}`;
}

/** "1 000 asukasta kohti" and "1000 asukasta kohti" are one word. */
function spaceless(text: string): string {
  return asWord(text).replace(/(?<=\d)\s(?=\d)/g, "");
}

/**
 * Excel turns 2025-03-15 into 15.3.2025 in a Finnish environment: both are read. Null for what is no day of
 * the calendar.
 */
function isoDay(text: string): string | null {
  const [, isoYear, isoMonth, isoDate] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  const iso = [
    isoYear ?? year,
    (isoMonth ?? month)?.padStart(2, "0"),
    (isoDate ?? day)?.padStart(2, "0"),
  ].join("-");
  const moment = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(iso) ? iso : null;
}

/** Descriptions are HTML in the database; what a person typed is text. */
function html(text: string | null): string | null {
  return text?.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;") ?? null;
}

function warningsOf(text: (field: Field) => string | null): FileWarning[] {
  const warnings: FileWarning[] = [];
  for (const [field, language] of [
    ["nameSv", "Swedish"],
    ["nameEn", "English"],
  ] as const)
    if (text(field) === null)
      warnings.push({
        code: "no-translation",
        message: `There is no line #${FIELDS[field][0]}: the ${language} pages will show the name in another language.`,
      });
  if (text("licence") === null)
    warnings.push({
      code: "no-licence",
      message: "There is no line #lisenssi: the figures will be shown without a licence.",
    });
  return warnings;
}
