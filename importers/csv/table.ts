import Papa from "papaparse";
import type { Rejection } from "../rejection.ts";
import { decodeText, type Encoding } from "./encoding.ts";
import { asWord } from "./word.ts";

/** One row of a file with its number as a spreadsheet shows it: a quoted line break does not count, a blank row does. */
export interface TableRow {
  row: number;
  /** Trimmed. As many as the header has; rows above the header have as many as they have. */
  cells: readonly string[];
}

export interface Table {
  /** Rows above the header that begin with "#": metadata or remarks. */
  above: readonly TableRow[];
  header: TableRow;
  rows: readonly TableRow[];
  delimiter: Delimiter;
  encoding: Encoding;
}

export interface TableReading {
  /** Null where there is no table to speak of. */
  table: Table | null;
  rejections: Rejection[];
}

const DELIMITERS = [";", ",", "\t"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/**
 * The bytes of a text table as header and rows. The delimiter is the one that makes the most known words of the header;
 * `isHeaderWord` gets each header cell as a lower-case word. Rows of another length than the header are rejected,
 * but empty fields at the end, which spreadsheets add, are not counted. `mayBeEmpty`: a header alone is a table without rows.
 */
export function readTable(
  bytes: Uint8Array,
  isHeaderWord: (word: string) => boolean,
  { mayBeEmpty = false }: { mayBeEmpty?: boolean } = {},
): TableReading {
  const decoded = decodeText(bytes);
  if ("rejection" in decoded) return { table: null, rejections: [decoded.rejection] };
  const { text, encoding } = decoded;
  if (text.trim() === "") return fileRejected("empty-file", null, "", "a header row and figures");

  const delimiter = delimiterOf(text, isHeaderWord);
  if ("rejection" in delimiter) return { table: null, rejections: [delimiter.rejection] };
  const { rows: parsed, rejections } = parse(text, delimiter.mark);

  const filled = parsed.filter(({ cells }) => cells.some((cell) => cell !== ""));
  const headerAt = filled.findIndex(isNotRemark);
  const header = filled[headerAt];
  if (header === undefined) {
    if (rejections.length > 0) return { table: null, rejections };
    return fileRejected("no-header", null, "", "a row of column names above the figures");
  }
  const rows: TableRow[] = [];
  for (const row of filled.slice(headerAt + 1)) {
    const wrongLength = lengthRejection(row, header, delimiter.mark);
    if (wrongLength) rejections.push(wrongLength);
    else rows.push({ row: row.row, cells: row.fields.slice(0, header.cells.length) });
  }
  if (filled.length === headerAt + 1 && rejections.length === 0 && !mayBeEmpty)
    return fileRejected("no-rows", header.row, "", "at least one row of figures under the header");
  return {
    table: { above: filled.slice(0, headerAt), header, rows, delimiter: delimiter.mark, encoding },
    rejections,
  };
}

/** A column's name as a person sees it: its header, else its letter. */
export function columnName(header: TableRow, at: number): string {
  return header.cells[at] || columnLetter(at);
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetter(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnLetter(Math.floor(at / 26) - 1) + last;
}

/** A row with its fields as they came, and its cells without the empty ones at the end. */
interface ParsedRow extends TableRow {
  fields: readonly string[];
}

/** PapaParse's rows with their numbers. A broken quotation mark makes all that follows doubtful: reading stops there. */
function parse(text: string, mark: Delimiter, preview = 0): { rows: ParsedRow[]; rejections: Rejection[] } {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: mark, newline: "\n", preview });
  const broken = errors.find((error) => error.type === "Quotes")?.row;
  const sound = broken === undefined ? data : data.slice(0, broken);
  const rows = sound.map((raw, i) => {
    const fields = raw.map((cell) => cell.trim());
    return { row: i + 1, fields, cells: fields.slice(0, fields.findLastIndex((cell) => cell !== "") + 1) };
  });
  if (broken === undefined) return { rows, rejections: [] };
  const value = (data[broken] ?? []).join(mark);
  const expected = 'quotation marks in pairs around a whole cell, a mark inside the text doubled ("")';
  return { rows, rejections: [{ code: "quote", row: broken + 1, column: null, value, expected }] };
}

function isNotRemark({ cells }: TableRow): boolean {
  return !cells[0]?.startsWith("#");
}

/** The metadata block is far shorter than this. */
const ROWS_TO_HEADER = 100;

function delimiterOf(
  text: string,
  isHeaderWord: (word: string) => boolean,
): { mark: Delimiter } | { rejection: Rejection } {
  const tries = DELIMITERS.map((mark) => {
    const header = parse(text, mark, ROWS_TO_HEADER).rows.find(
      (row) => row.cells.length > 0 && isNotRemark(row),
    );
    const known = header?.cells.filter((cell) => isHeaderWord(asWord(cell))).length ?? 0;
    return { mark, header, known, splits: (header?.cells.length ?? 0) > 1 };
  });
  const most = Math.max(...tries.map(({ known }) => known));
  // Where no word is known, the only mark that splits the header is the delimiter, and its columns are named in the rejections.
  const best = tries.filter(({ known, splits }) => (most > 0 ? known === most : splits));
  const [first, second] = best;
  // One known word in a header of one column splits the same with every mark.
  if (first === undefined || best.every(({ splits }) => !splits)) return { mark: ";" };
  if (second === undefined) return { mark: first.mark };
  const header = text.split("\n")[(first.header?.row ?? 1) - 1] ?? "";
  return {
    rejection: {
      code: "delimiter",
      row: first.header?.row ?? null,
      column: null,
      value: header,
      expected: "one and the same mark between all columns: semicolon, comma or tab",
    },
  };
}

/** A half row is told by its first missing column, an overlong one by the first column too many. */
function lengthRejection(row: ParsedRow, header: TableRow, mark: string): Rejection | null {
  const wanted = header.cells.length;
  const short = row.fields.length < wanted;
  if (!short && row.cells.length <= wanted) return null;
  return {
    code: "field-count",
    row: row.row,
    column: columnName(header, short ? row.fields.length : wanted),
    value: row.fields.join(mark),
    expected: `${wanted} fields as in the header; this row has ${short ? row.fields.length : row.cells.length}`,
  };
}

function fileRejected(
  code: Rejection["code"],
  row: number | null,
  value: string,
  expected: string,
): TableReading {
  return { table: null, rejections: [{ code, row, column: null, value, expected }] };
}
