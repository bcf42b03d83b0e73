import type { Rejection } from "../rejection.ts";

/** How large a file of figures may be: well beyond any real one, and small enough for a modest server. */
export const LIMITS = {
  bytes: 32 * 1024 * 1024,
  rows: 200_000,
  columns: 400,
  cells: 3_000_000,
  /** Signs in one cell: a method told at length fits. */
  cell: 10_000,
} as const;

/** A number as people write it: 200 000. */
function inWords(count: number): string {
  return new Intl.NumberFormat("fi").format(count);
}

export function tooManyBytes(size: number): Rejection | null {
  if (size <= LIMITS.bytes) return null;
  const value = `${Math.ceil(size / 1024 / 1024)} MB`;
  const expected = `a file of ${LIMITS.bytes / 1024 / 1024} MB at most; split it`;
  return { code: "too-large", row: null, column: null, value, expected };
}

/** Commas are decimal marks and parts of texts too: there may be more of them than cells. */
const MARKS_A_CELL = 2;

/** A text that no table of the size allowed could be, told before anything is made of it. */
export function tooLongText(text: string): Rejection | null {
  let marks = 0;
  let row = 1;
  let lineStart = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === LINE_END) {
      row += 1;
      lineStart = at + 1;
    }
    if (sign === SEMICOLON || sign === COMMA || sign === TAB || sign === LINE_END) marks += 1;
    if (at - lineStart > LONGEST_LINE)
      return tooLarge(row, `${inWords(LONGEST_LINE)} signs in a row at most`);
    if (marks > LIMITS.cells * MARKS_A_CELL)
      return tooLarge(row, `${inWords(LIMITS.cells)} cells at most; split the file`);
  }
  return null;
}

const LONGEST_LINE = 1_000_000;
const [LINE_END, SEMICOLON, COMMA, TAB] = [10, 59, 44, 9];

/** The first row that makes a table too large; null where it is not. */
export function tooLargeTable(rows: readonly { row: number; cells: readonly string[] }[]): Rejection | null {
  let cells = 0;
  for (const [at, { row, cells: own }] of rows.entries()) {
    cells += own.length;
    if (at >= LIMITS.rows) return tooLarge(row, `${inWords(LIMITS.rows)} rows at most; split the file`);
    if (own.length > LIMITS.columns) return tooLarge(row, `${LIMITS.columns} columns at most`);
    if (cells > LIMITS.cells) return tooLarge(row, `${inWords(LIMITS.cells)} cells at most; split the file`);
    const long = own.find((cell) => cell.length > LIMITS.cell);
    if (long !== undefined) return tooLarge(row, `${inWords(LIMITS.cell)} signs in a cell at most`, long);
  }
  return null;
}

function tooLarge(row: number, expected: string, value = ""): Rejection {
  return { code: "too-large", row, column: null, value, expected };
}
