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
  merged: MergedCells[];
}

/** Cells that are shown as one: by the rows' numbers, and by the columns' places in the rows as read. */
export interface MergedCells {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/**
 * Reads one sheet of a workbook (ECMA-376 part 1, 18.3). Rows and columns that are hidden or filtered out are
 * passed over: who made the file does not see them. A cell far out makes no table as large as the way to it,
 * and refuses the file where it holds anything.
 */
export function readSheet(content: Uint8Array, formats: WorkbookFormats): SheetCells {
  const reader = new SheetReader(formats);
  walkXml(content, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (more) => reader.text(more),
    close: (name) => reader.close(name),
  });
  return reader.sheet();
}

type Attributes = Readonly<Record<string, string>>;

/** The row that is being read. `unseen`: it is hidden, and holds something. */
interface OpenRow {
  row: number;
  hidden: boolean;
  unseen: boolean;
  cells: Map<number, string>;
}

/** What has been read of a sheet, element by element. */
class SheetReader {
  readonly #formats: WorkbookFormats;
  readonly #rows: SheetCells["rows"] = [];
  readonly #faults: Rejection[] = [];
  readonly #hiddenColumns = new Set<number>();
  readonly #unseenColumns = new Set<number>();
  readonly #merged: MergedCells[] = [];
  #unseenRows = 0;
  #row: OpenRow = { row: 0, hidden: false, unseen: false, cells: new Map() };
  #column = -1;
  #cell: CellParts | null = null;
  #part: "value" | "inline" | null = null;
  #readingAids = 0;
  #held = 0;

  constructor(formats: WorkbookFormats) {
    this.#formats = formats;
  }

  sheet(): SheetCells {
    const columns = [...this.#unseenColumns].sort((a, b) => a - b).map(columnLetter);
    const hidden = { rows: this.#unseenRows, columns };
    return { rows: this.#rows, faults: this.#faults, hidden, merged: this.#merged };
  }

  open(name: string, attributes: Attributes): void {
    if (name === "col") noteHidden(attributes, this.#hiddenColumns);
    else if (name === "mergeCell") this.#merged.push(...mergedCells(attributes, this.#hiddenColumns));
    else if (name === "row") this.#openRow(attributes);
    else if (name === "c") this.#openCell(attributes);
    else if (this.#cell) this.#openPart(name, this.#cell);
  }

  text(more: string): void {
    if (this.#cell && this.#part) this.#cell[this.#part] += more;
  }

  close(name: string): void {
    if (name === "v" || name === "t") this.#part = null;
    if (name === "rPh") this.#readingAids -= 1;
    if (name === "c" && this.#cell) {
      this.#keep(readCell(this.#cell, this.#formats));
      this.#cell = null;
    }
    if (name === "row") this.#closeRow();
  }

  #openRow({ r, hidden, ht }: Attributes): void {
    const row = r === undefined ? this.#row.row + 1 : Number(r);
    const isHidden = isYes(hidden) || Number(ht ?? 1) === 0;
    this.#row = { row, hidden: isHidden, unseen: false, cells: new Map() };
    this.#column = -1;
  }

  #openCell({ r, t, s }: Attributes): void {
    this.#column = r === undefined ? this.#column + 1 : columnOf(r);
    this.#cell = { type: t ?? "n", style: Number(s ?? 0), value: null, inline: null, hasFormula: false };
  }

  #openPart(name: string, cell: CellParts): void {
    if (name === "f") cell.hasFormula = true;
    if (name === "rPh") this.#readingAids += 1;
    if (name === "v") [this.#part, cell.value] = ["value", cell.value ?? ""];
    if (name === "t" && this.#readingAids === 0) [this.#part, cell.inline] = ["inline", cell.inline ?? ""];
  }

  #keep(read: CellReading): void {
    const text = "text" in read ? read.text : read.fault.value;
    if ("text" in read && text.trim() === "") return;
    const [row, column] = [this.#row, this.#column];
    if (row.hidden) row.unseen = true;
    else if (this.#hiddenColumns.has(column)) this.#unseenColumns.add(column);
    if (row.hidden || this.#hiddenColumns.has(column)) return;
    const address = `${columnLetter(column)}${row.row}`;
    if ("fault" in read) this.#faults.push({ ...read.fault, row: row.row, column: address });
    this.#held += 1;
    refuseTooLarge(column, this.#held, address);
    row.cells.set(column, text);
  }

  #closeRow(): void {
    const { row, unseen, cells } = this.#row;
    if (unseen) this.#unseenRows += 1;
    if (cells.size > 0) this.#rows.push({ row, cells: inLine(cells, this.#hiddenColumns) });
    if (this.#rows.length > LIMITS.rows)
      throw new FileTroubleError(
        "too-large",
        `row ${row}`,
        `${LIMITS.rows} rows at most; split the workbook`,
      );
  }
}

function refuseTooLarge(column: number, held: number, address: string): void {
  if (column >= LIMITS.columns)
    throw new FileTroubleError("too-large", address, `cells within the first ${LIMITS.columns} columns`);
  if (held > LIMITS.cells)
    throw new FileTroubleError("too-large", address, "fewer cells; split the workbook");
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

/** "A10:A12" by what is in sight; cells that are merged with themselves or hidden ones alone are none. */
function mergedCells({ ref = "" }: Attributes, hidden: ReadonlySet<number>): MergedCells[] {
  const [first = "", last = first] = ref.split(":");
  const [top, bottom] = [first, last].map((address) => Number(address.replace(/\D/g, "")));
  const visible = (address: string): number => {
    const column = columnOf(address);
    return column - [...hidden].filter((one) => one < column).length;
  };
  const [left, right] = [visible(first), visible(last)];
  if (!top || !bottom || left < 0 || right >= LIMITS.columns || (top === bottom && left === right)) return [];
  return [{ top, bottom, left, right }];
}

/** "B12" → 1. */
function columnOf(address: string): number {
  let column = 0;
  for (const letter of address.replace(/\d+$/, "").toUpperCase())
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
