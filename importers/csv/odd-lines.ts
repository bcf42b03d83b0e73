import type { Rejection } from "../rejection.ts";
import type { MergedCells } from "../workbook/sheet.ts";
import { columnLetter } from "./column-letter.ts";
import { missingReason } from "./missing-marks.ts";
import type { Line } from "./text-lines.ts";
import { asWord } from "./word.ts";
import { looksLikeYear } from "./year.ts";

/** Names of columns by which a row is known for another header. */
const SURE_NAMES = 2;

/**
 * The first line under the header that is a header again: the second of two header rows, or the header of
 * another table. `figures`: every row must have a figure or a mark of a missing one, so that a first row of
 * words alone is none. -1 where there is none.
 */
export function headerAgain(
  lines: readonly Line[],
  isHeaderWord: (word: string) => boolean,
  { figures }: { figures: boolean },
): number {
  const named = ({ cells }: Line): number =>
    cells.map(asWord).filter((word) => isHeaderWord(word) && !looksLikeYear(word.split(" ", 1)[0] ?? ""))
      .length;
  const [first] = lines;
  if (first && figures && isOfWordsAlone(first)) return 0;
  return lines.findIndex((line) => named(line) >= SURE_NAMES);
}

/** Under the first column, which names the rows, nothing; under others words that are no figures. */
function isOfWordsAlone({ cells }: Line): boolean {
  const filled = cells.filter((cell) => cell !== "");
  return cells[0] === "" && filled.every((cell) => !/\d/.test(cell) && missingReason(cell) === null);
}

/** What to tell of a header row that comes again. */
export function secondHeader({ row, cells }: Line, isFirst: boolean): Rejection {
  const expected = isFirst
    ? "one header row, with one name over each column: join this row with the one above it"
    : "one table under one header row: leave this row out if the rows below are of the same table, else move them to a file of their own (nothing from here on was read)";
  const value = cells.filter((cell) => cell !== "").join("; ");
  return { code: "second-header", row, column: null, value, expected };
}

/** A line that has nothing but one text in its first cell. */
export function isLoneText({ cells }: Pick<Line, "cells">): boolean {
  return cells.filter((cell) => cell !== "").length === 1 && /\p{L}/u.test(cells[0] ?? "");
}

/** What to do with a note or a source below the table. */
export const NO_NOTES =
  "rows of the table alone: leave a note or a source out (an own indicator has the line #menetelmä for it)";

/** Cells of the table that are merged: told, and filled as a person sees them so that rows can be read. */
export function unmerged(
  lines: readonly Line[],
  merged: readonly MergedCells[],
): { lines: Line[]; rejections: Rejection[] } {
  const rejections: Rejection[] = [];
  const filled = new Map<number, string[]>();
  const first = lines[0]?.row ?? Number.POSITIVE_INFINITY;
  for (const { top, bottom, left, right } of merged) {
    const head = lines.find(({ row }) => row === top);
    const value = head?.cells[left] ?? "";
    if (top < first || head === undefined || value === "" || isLoneText(head)) continue;
    const range = `${columnLetter(left)}${top}:${columnLetter(right)}${bottom}`;
    const expected = `a value in each cell: the cells ${range} are merged; in Excel, undo Merge cells (Yhdistä solut) and fill in each of them`;
    rejections.push({
      code: "merged-cells",
      row: top,
      column: `${columnLetter(left)}${top}`,
      value,
      expected,
    });
    for (const line of lines) {
      if (line.row < top || line.row > bottom) continue;
      const fields = filled.get(line.row) ?? [...line.fields];
      for (let at = left; at <= right; at += 1) fields[at] ||= value;
      filled.set(
        line.row,
        Array.from(fields, (field) => field ?? ""),
      );
    }
  }
  return {
    lines: lines.map((line) => {
      const fields = filled.get(line.row);
      return fields ? { ...line, fields, cells: fields } : line;
    }),
    rejections,
  };
}
