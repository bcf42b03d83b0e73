import { columnLetter } from "../csv/column-letter.ts";
import { LIMITS } from "../csv/limits.ts";
import { FileTroubleError } from "../file-trouble.ts";
import type { Rejection } from "../rejection.ts";
import { type CellParts, type CellReading, readCell, type WorkbookFormats } from "./cell.ts";
import { isYes, walkXml } from "./xml.ts";

/** What a sheet shows: its visible rows and columns, as texts that a person would type. */
export interface SheetCells {
  rows: { row: number; cells: string[] }[];
  /** Cells without a result: Excel's errors, and formulas that nobody has computed. */
  faults: Rejection[];
  /** What held something and was passed over. */
  hidden: { rows: number; columns: string[] };
}

/**
 * Reads one sheet of a workbook (ECMA-376 part 1, 18.3). Rows and columns that are hidden or filtered out are
 * passed over: who made the file does not see them. A cell far out makes no table as large as the way to it,
 * and refuses the file where it holds anything.
 */
export function readSheet(content: Uint8Array, formats: WorkbookFormats): SheetCells {
  const sheet: SheetCells = { rows: [], faults: [], hidden: { rows: 0, columns: [] } };
  const hiddenColumns = new Set<number>();
  const unseenColumns = new Set<number>();
  const place = { row: 0, column: -1, rowHidden: false, unseen: false };
  let cell: CellParts | null = null;
  let part: "v" | "t" | null = null;
  let readingAids = 0;
  let cells = new Map<number, string>();
  let held = 0;

  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === "col") noteHidden(attributes, hiddenColumns);
    if (name === "row") {
      place.row = attributes.r === undefined ? place.row + 1 : Number(attributes.r);
      place.column = -1;
      place.rowHidden = isYes(attributes.hidden) || Number(attributes.ht ?? 1) === 0;
      place.unseen = false;
      cells = new Map();
    }
    if (name === "c") {
      place.column = attributes.r === undefined ? place.column + 1 : columnOf(attributes.r);
      cell = {
        type: attributes.t ?? "n",
        style: Number(attributes.s ?? 0),
        value: null,
        inline: null,
        hasFormula: false,
      };
    }
    if (cell === null) return;
    if (name === "f") cell.hasFormula = true;
    if (name === "rPh") readingAids += 1;
    if (name === "v") [part, cell.value] = ["v", cell.value ?? ""];
    if (name === "t" && readingAids === 0) [part, cell.inline] = ["t", cell.inline ?? ""];
  };
  const keep = (read: CellReading): void => {
    const text = "text" in read ? read.text : read.fault.value;
    if ("text" in read && text.trim() === "") return;
    if (place.rowHidden) place.unseen = true;
    else if (hiddenColumns.has(place.column)) unseenColumns.add(place.column);
    if (place.rowHidden || hiddenColumns.has(place.column)) return;
    const address = `${columnLetter(place.column)}${place.row}`;
    if ("fault" in read) sheet.faults.push({ ...read.fault, row: place.row, column: address });
    held += 1;
    if (place.column >= LIMITS.columns)
      throw new FileTroubleError("too-large", address, `cells within the first ${LIMITS.columns} columns`);
    if (held > LIMITS.cells)
      throw new FileTroubleError("too-large", address, "fewer cells; split the workbook");
    cells.set(place.column, text);
  };
  const close = (name: string): void => {
    if (name === "v" || name === "t") part = null;
    if (name === "rPh") readingAids -= 1;
    if (name === "c" && cell !== null) {
      keep(readCell(cell, formats));
      cell = null;
    }
    if (name !== "row") return;
    if (place.unseen) sheet.hidden.rows += 1;
    if (cells.size > 0) sheet.rows.push({ row: place.row, cells: inLine(cells, hiddenColumns) });
    if (sheet.rows.length > LIMITS.rows)
      throw new FileTroubleError(
        "too-large",
        `row ${place.row}`,
        `${LIMITS.rows} rows at most; split the workbook`,
      );
  };
  const text = (more: string): void => {
    if (cell === null || part === null) return;
    if (part === "v") cell.value += more;
    else cell.inline += more;
  };
  walkXml(content, { open, text, close });
  sheet.hidden.columns = [...unseenColumns].sort((a, b) => a - b).map(columnLetter);
  return sheet;
}

/** A row's cells up to its last one, without the columns that are hidden. */
function inLine(cells: ReadonlyMap<number, string>, hidden: ReadonlySet<number>): string[] {
  const line: string[] = [];
  const last = Math.max(...cells.keys());
  for (let column = 0; column <= last; column += 1)
    if (!hidden.has(column)) line.push(cells.get(column) ?? "");
  return line;
}

function noteHidden(
  { min, max, hidden, width }: Readonly<Record<string, string>>,
  columns: Set<number>,
): void {
  if (!isYes(hidden) && Number(width ?? 1) !== 0) return;
  // Excel hides the rest of the sheet to its last column; what is far out is refused anyway where it holds
  // anything.
  for (let column = Number(min); column <= Math.min(Number(max), LIMITS.columns); column += 1)
    columns.add(column - 1);
}

/** "B12" → 1. */
function columnOf(address: string): number {
  let column = 0;
  for (const letter of address.replace(/\d+$/, "").toUpperCase())
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
