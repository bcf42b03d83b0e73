import type { Columns } from "../csv/columns.ts";
import { type DecimalMark, decimalMarkOf, readNumber } from "../csv/number.ts";
import { type RowCells, rowCells } from "../csv/row-cells.ts";
import type { Table, TableRow } from "../csv/table.ts";
import { asWord } from "../csv/word.ts";
import type { MethodsRejection } from "./methods-rejection.ts";

/**
 * A table's rows by their columns, and the list of all that is wrong with them, so that a file need not be
 * mended one error at a time.
 */
export class RowReader<Role extends string> {
  readonly rows: readonly TableRow[];
  readonly rejections: MethodsRejection[] = [];
  readonly #cells: RowCells<Role>;
  readonly #decimalMark: DecimalMark | null;

  /** `numbers`: the columns that tell which decimal mark the file uses. */
  constructor(table: Table, columns: Columns<Role>, numbers: readonly Role[] = []) {
    this.rows = table.rows;
    this.#cells = rowCells(table.header, columns);
    this.#decimalMark = decimalMarkOf(
      table.rows.flatMap((row) => numbers.map((role) => this.text(row, role))),
    );
  }

  text(row: TableRow, role: Role): string {
    return this.#cells.text(row, role);
  }

  /**
   * Notes what is wrong with a cell; null, to stand in place of what was looked for. `value`: the part of the
   * cell that is to blame.
   */
  reject(
    row: TableRow,
    role: Role,
    code: MethodsRejection["code"],
    expected: string,
    value = this.text(row, role),
  ): null {
    this.rejections.push({ code, row: row.row, column: this.#cells.column(role), value, expected });
    return null;
  }

  /** A number that `fits`; null where it is none. `written`: the number's own part of the cell. */
  number(
    row: TableRow,
    role: Role,
    fits: (value: number) => boolean,
    expected: string,
    written = this.text(row, role),
  ): number | null {
    const read = readNumber(written, this.#decimalMark);
    if ("value" in read && fits(read.value)) return read.value;
    return "code" in read && read.code === "ambiguous-number"
      ? this.reject(row, role, read.code, read.expected)
      : this.reject(row, role, "bad-number", expected);
  }

  /** What a word stands for; null where it is not known. */
  word<Meaning extends string>(
    row: TableRow,
    role: Role,
    words: Readonly<Record<Meaning, readonly string[]>>,
  ): Meaning | null {
    const written = asWord(this.text(row, role));
    // Object.entries forgets the keys of its own object.
    const known = Object.entries<readonly string[]>(words) as [Meaning, readonly string[]][];
    const found = known.find(([, spellings]) => spellings.includes(written));
    if (found) return found[0];
    return this.reject(row, role, "unknown-word", known.map(([, [first]]) => first).join(", "));
  }

  /** Tells of a second row about the same: `seen` keeps the row in which each came first. */
  isFirst(row: TableRow, role: Role, key: string, seen: Map<string, number>): boolean {
    const before = seen.get(key);
    if (before === undefined) seen.set(key, row.row);
    else this.reject(row, role, "twice", `it once; row ${before} has it already`);
    return before === undefined;
  }
}
