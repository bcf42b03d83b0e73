import Papa from "papaparse";
import type { Rejection } from "../rejection.ts";
import { asWord } from "./word.ts";

const DELIMITERS = [";", ",", "\t"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** A row with its fields as they came, and its cells without the empty ones at the end. */
export interface Line {
  /** As a spreadsheet shows it: a quoted line break does not count, a blank row does. */
  row: number;
  cells: readonly string[];
  fields: readonly string[];
}

/** The metadata block is far shorter than this. */
const ROWS_TO_HEADER = 100;
/** So many rows of title and blanks may stand between the metadata and the header (PxWeb writes one). */
const TITLE_ROWS = 5;
/** Words by which a header below a title is known for one. */
const SURE_WORDS = 2;

/** Excel's own line about the delimiter, which Excel does not show as a row: `sep=;`. */
const SEP_LINE = /^"?sep=(.)"?[;,\t ]*(?:\n|$)/i;

/** A text as lines of cells, parted by the mark that its `sep=` line or its header shows. */
export function readLines(
  text: string,
  isHeaderWord: (word: string) => boolean,
): { lines: Line[]; delimiter: Delimiter; rejections: Rejection[] } | { rejection: Rejection } {
  const [sepLine, told] = SEP_LINE.exec(text) ?? ["", null];
  const table = text.slice(sepLine.length);
  const unusual = told === null ? unusualMark(table, isHeaderWord) : null;
  if (unusual !== null) return { rejection: unusual };
  const delimiter = told === null ? delimiterOf(table, isHeaderWord) : toldDelimiter(told, sepLine);
  if ("rejection" in delimiter) return delimiter;
  const { rows, rejections } = parse(table, delimiter.mark);
  return { lines: rows, delimiter: delimiter.mark, rejections };
}

/**
 * The row of column names: the first that is no remark; rows of title above it are passed over where a later
 * one is surely it.
 */
export function headerAt(lines: readonly Line[], isHeaderWord: (word: string) => boolean): number {
  const known = ({ cells }: Line): number => cells.filter((cell) => isHeaderWord(asWord(cell))).length;
  const first = lines.findIndex(isNoRemark);
  const title = lines[first];
  if (title === undefined || known(title) > 0) return first;
  const below = lines
    .slice(first + 1, first + 1 + TITLE_ROWS)
    .findIndex((line) => isNoRemark(line) && known(line) >= SURE_WORDS);
  return below < 0 ? first : first + 1 + below;
}

export function isNoRemark({ cells }: Pick<Line, "cells">): boolean {
  return !cells[0]?.startsWith("#");
}

function toldDelimiter(told: string, line: string): { mark: Delimiter } | { rejection: Rejection } {
  const mark = DELIMITERS.find((one) => one === told);
  return mark === undefined ? { rejection: unclear(1, line.trim(), told) } : { mark };
}

function unclear(row: number | null, value: string, found: string | null = null): Rejection {
  const instead = found === null ? "" : `, not ${NAMES.get(found) ?? `"${found}"`}; ${SAVE_AGAIN}`;
  const expected = `one and the same mark between all columns: semicolon, comma or tab${instead}`;
  return { code: "delimiter", row, column: null, value, expected };
}

/**
 * PapaParse's rows with their numbers. A broken quotation mark makes all that follows doubtful: reading stops
 * there.
 */
function parse(text: string, mark: Delimiter, preview = 0): { rows: Line[]; rejections: Rejection[] } {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: mark, newline: "\n", preview });
  const broken = errors.find((error) => error.type === "Quotes")?.row;
  const sound = broken === undefined ? data : data.slice(0, broken);
  const rows = sound.map((fields, i) => lineOf(i + 1, fields));
  if (broken === undefined) return { rows, rejections: [] };
  const value = (data[broken] ?? []).join(mark);
  const expected = 'quotation marks in pairs around a whole cell, a mark inside the text doubled ("")';
  return { rows, rejections: [{ code: "quote", row: broken + 1, column: null, value, expected }] };
}

export function lineOf(row: number, raw: readonly string[]): Line {
  const fields = raw.map((cell) => cell.trim());
  return { row, fields, cells: fields.slice(0, fields.findLastIndex((cell) => cell !== "") + 1) };
}

/** Marks that part the columns of some programs' files. */
const UNUSUAL = ["|", "\u00A6", ":", "~", "^", "/", " "];
const NAMES: ReadonlyMap<string, string> = new Map([[" ", "spaces"]]);
const SAVE_AGAIN = 'in Excel, save the table as "CSV UTF-8"';

/**
 * A header whose names are apart by a mark that is none of ours; null where there is none, or where one of
 * ours makes as many names.
 */
function unusualMark(text: string, isHeaderWord: (word: string) => boolean): Rejection | null {
  const names = (line: string, mark: string): number =>
    line.split(mark).filter((cell) => isHeaderWord(asWord(cell))).length;
  const lines = text.split("\n", ROWS_TO_HEADER);
  if (lines.some((line) => DELIMITERS.some((mark) => names(line, mark) >= SURE_WORDS))) return null;
  for (const [at, line] of lines.entries()) {
    const mark = line.startsWith("#") ? undefined : UNUSUAL.find((one) => names(line, one) >= SURE_WORDS);
    if (mark !== undefined) return unclear(at + 1, line, mark);
  }
  return null;
}

/** The mark that makes the most known words of the header. */
function delimiterOf(
  text: string,
  isHeaderWord: (word: string) => boolean,
): { mark: Delimiter } | { rejection: Rejection } {
  const tries = DELIMITERS.map((mark) => {
    const filled = parse(text, mark, ROWS_TO_HEADER).rows.filter(({ cells }) => cells.length > 0);
    const header = filled[headerAt(filled, isHeaderWord)];
    const known = header?.cells.filter((cell) => isHeaderWord(asWord(cell))).length ?? 0;
    return { mark, header, known, splits: (header?.cells.length ?? 0) > 1 };
  });
  const most = Math.max(...tries.map(({ known }) => known));
  // Where no word is known, the only mark that splits the header is the delimiter, and its columns are named
  // in the rejections.
  const best = tries.filter(({ known, splits }) => (most > 0 ? known === most : splits));
  const [first, second] = best;
  // One known word in a header of one column splits the same with every mark.
  if (first === undefined || best.every(({ splits }) => !splits)) return { mark: ";" };
  if (second === undefined) return { mark: first.mark };
  return {
    rejection: unclear(first.header?.row ?? null, text.split("\n")[(first.header?.row ?? 1) - 1] ?? ""),
  };
}
