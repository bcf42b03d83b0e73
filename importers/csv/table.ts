import { asWritten } from "#app/domain/spreadsheet-text.ts";
import { inRowOrder, type Rejection } from "../rejection.ts";
import type { MergedCells } from "../workbook/sheet.ts";
import { readWorkbook } from "../workbook/workbook.ts";
import { columnLetter, columnName } from "./column-letter.ts";
import { decodeText } from "./encoding.ts";
import { asDescribed, errorCells, garbledCells } from "./faulty-cells.ts";
import type { FileWarning } from "./file-reading.ts";
import { tooLargeTable, tooLongText, tooManyBytes } from "./limits.ts";
import { headerAgain, isLoneText, NO_NOTES, secondHeader, unmerged } from "./odd-lines.ts";
import { type Delimiter, headerAt, isNoRemark, type Line, lineOf, readLines } from "./text-lines.ts";
import { asWord } from "./word.ts";
import { partWarnings, wrongSheet } from "./workbook-parts.ts";

/**
 * One row of a file with its number as a spreadsheet shows it: a quoted line break does not count, a blank
 * row does.
 */
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
  /**
   * Rows that cannot be taken as they stand, with what can be read of them: they tell at least what they are
   * about.
   */
  faulty: readonly TableRow[];
  /** The mark between the columns; null in a workbook. */
  delimiter: Delimiter | null;
}

export interface TableReading {
  /** Null where there is no table to speak of. */
  table: Table | null;
  /**
   * Whether what stands above the rows can be relied on. Where not, the file is refused whole; its rows are
   * looked at all the same, so that all that is wrong is told at once.
   */
  isDescribed: boolean;
  rejections: Rejection[];
  /** What a person should know of how the file was read. */
  warnings: FileWarning[];
  /** Names the sheet in all that can be wrong with columns, where a workbook has other visible ones too. */
  blame: (rejections: readonly Rejection[]) => Rejection[];
}

export interface TableOptions {
  /** A header alone is a table without rows. */
  mayBeEmpty?: boolean;
  /** What only looks wrong is taken. */
  acceptUnusual?: boolean;
  /** Every row must have a figure, or a mark of a missing one. */
  figures?: boolean;
}

/**
 * The bytes of a text table, or of an Excel workbook, as header and rows; `isHeaderWord` gets each header
 * cell as a lower-case word. Rows of another length than the header are rejected, but empty fields at the
 * end, which spreadsheets add, are not counted.
 */
export function readTable(
  bytes: Uint8Array,
  isHeaderWord: (word: string) => boolean,
  options: TableOptions = {},
): TableReading {
  const tooMany = tooManyBytes(bytes.length);
  if (tooMany) return refused([tooMany]);
  const read = readWorkbook(bytes);
  if (read === null) {
    const decoded = decodeText(bytes);
    if ("rejection" in decoded) return refused([decoded.rejection]);
    const tooLong = tooLongText(decoded.text);
    if (tooLong) return refused([tooLong]);
    if (decoded.text.trim() === "") return refused([aboutAll("empty-file", "a header row and figures")]);
    const lines = readLines(decoded.text, isHeaderWord);
    return "rejection" in lines ? refused([lines.rejection]) : tableOf(lines, isHeaderWord, options);
  }
  if ("rejection" in read) return refused([read.rejection]);
  const { workbook } = read;
  const lines = workbook.rows.map(({ row, cells }) => lineOf(row, cells));
  const reading = tableOf(
    { lines, delimiter: null, rejections: workbook.faults, merged: workbook.merged },
    isHeaderWord,
    options,
  );
  const isOurs = looksLikeOurs(lines, isHeaderWord);
  const blame = (rejections: readonly Rejection[]): Rejection[] => wrongSheet(workbook, rejections, isOurs);
  return {
    ...reading,
    rejections: reading.table === null ? blame(reading.rejections) : reading.rejections,
    warnings: [...reading.warnings, ...partWarnings(workbook)],
    blame,
  };
}

/** Whether a sheet has lines of metadata, or a header with a word that the door knows. */
function looksLikeOurs(lines: readonly Line[], isHeaderWord: (word: string) => boolean): boolean {
  const filled = lines.filter(({ cells }) => cells.length > 0);
  const header = filled[headerAt(filled, isHeaderWord)];
  return (
    filled.some((line) => !isNoRemark(line)) ||
    (header?.cells.some((cell) => isHeaderWord(asWord(cell))) ?? false)
  );
}

interface Lines {
  lines: readonly Line[];
  delimiter: Delimiter | null;
  /** What is wrong with single rows or cells already. */
  rejections: readonly Rejection[];
  merged?: readonly MergedCells[];
}

function tableOf(
  { lines, delimiter, rejections: before, merged = [] }: Lines,
  isHeaderWord: (word: string) => boolean,
  { mayBeEmpty = false, acceptUnusual = false, figures = false }: TableOptions,
): TableReading {
  const filled = lines.filter(({ cells }) => cells.length > 0).map(unguarded);
  const tooLarge = tooLargeTable(filled);
  if (tooLarge) return refused([tooLarge]);
  const at = headerAt(filled, isHeaderWord);
  const header = filled[at];
  if (header === undefined)
    return refused([aboutAll("no-header", "a row of column names above the figures"), ...before]);
  const top = filled.slice(0, at).filter((line) => !isNoRemark(line));
  const garbled = acceptUnusual ? [] : filled.flatMap((line) => garbledCells(line, header));
  const told = new Set(before.map(({ row, column }) => `${row} ${column}`));
  const errors = filled
    .flatMap((line) => errorCells(line, header))
    .filter(({ at, row }) => !told.has(`${row} ${columnLetter(at)}${row}`))
    .map(({ at, ...rejection }) => rejection);
  const found = [...before.map((one) => asDescribed(one, header)), ...garbled, ...errors];
  const faulty = new Set(found.map(({ row }) => row));

  const body = unmerged(filled.slice(at + 1), merged);
  const again = headerAgain(body.lines, isHeaderWord, { figures });
  const next = body.lines[again];
  if (next !== undefined && again === 0) return refused([secondHeader(next, true)]);
  const rejections = [...found, ...body.rejections, ...(next ? [secondHeader(next, false)] : [])];
  if (rejections.some(({ row }) => row === header.row)) return refused(inRowOrder(rejections));
  const isDescribed =
    body.rejections.length === 0 && !rejections.some(({ row }) => row !== null && row < header.row);
  const sound: TableRow[] = [];
  const unsound: TableRow[] = [];
  for (const line of next ? body.lines.slice(0, again) : body.lines) {
    const wrongLength = lengthRejection(line, header, delimiter);
    if (wrongLength) rejections.push(wrongLength);
    const row = { row: line.row, cells: padded(line, header.cells.length) };
    if (wrongLength || faulty.has(line.row)) unsound.push(row);
    else sound.push(row);
  }
  if (filled.length === at + 1 && rejections.length === 0 && !mayBeEmpty)
    return refused([
      { ...aboutAll("no-rows", "at least one row of figures under the header"), row: header.row },
    ]);
  return {
    table: { above: top, header, rows: sound, faulty: unsound, delimiter },
    isDescribed,
    rejections,
    warnings: [],
    blame: asTheyAre,
  };
}

function asTheyAre(rejections: readonly Rejection[]): Rejection[] {
  return [...rejections];
}

/** Cells without the apostrophe that keeps a spreadsheet from taking them for formulas. */
function unguarded({ row, fields, cells }: Line): Line {
  return { row, fields: fields.map(asWritten), cells: cells.map(asWritten) };
}

/** In a workbook a row ends with its last filled cell. */
function padded({ fields }: Line, length: number): string[] {
  return Array.from({ length }, (_, at) => fields[at] ?? "");
}

/** A half row is told by its first missing column, an overlong one by the first column too many. */
function lengthRejection(line: Line, header: Line, mark: Delimiter | null): Rejection | null {
  const wanted = header.cells.length;
  const short = mark !== null && line.fields.length < wanted;
  if (!short && line.cells.length <= wanted) return null;
  if (short && wanted > 1 && isLoneText(line))
    return {
      code: "note-row",
      row: line.row,
      column: columnName(header, 0),
      value: line.cells[0] ?? "",
      expected: `${NO_NOTES}; a row of the table has ${wanted} fields as the header`,
    };
  const commas =
    mark === "," && !short ? "; a decimal comma stands in quotation marks where commas part the columns" : "";
  return {
    code: "field-count",
    row: line.row,
    column: columnName(header, short ? line.fields.length : wanted),
    value: line.fields.join(mark ?? ";"),
    expected: `${wanted} fields as in the header; this row has ${short ? line.fields.length : line.cells.length}${commas}`,
  };
}

function refused(rejections: readonly Rejection[]): TableReading {
  return { table: null, isDescribed: false, rejections: [...rejections], warnings: [], blame: asTheyAre };
}

function aboutAll(code: Rejection["code"], expected: string): Rejection {
  return { code, row: null, column: null, value: "", expected };
}
