import type { RejectionCode } from "#app/domain/importing/rejection-code.ts";
import type { Rejection } from "../rejection.ts";
import { columnLetter, columnName } from "./column-letter.ts";
import type { Table, TableRow } from "./table.ts";
import { asWord, nearestWords } from "./word.ts";
import { looksLikeYear, readYear, tellsYears, type YearRange } from "./year.ts";

/** A column that a file may have: its role and its accepted headers, the documented Finnish one first. */
export interface ColumnSpec<Role extends string> {
  role: Role;
  headers: readonly [string, ...string[]];
  /**
   * both: must be there in either form · optional · long: must be there in the long form, may not in the wide
   * one · long-optional.
   */
  need: "both" | "optional" | "long" | "long-optional";
}

export interface Columns<Role extends string> {
  form: "long" | "wide";
  /** Where each role's column is; a role without a column is absent. */
  at: ReadonlyMap<Role, number>;
  /** The wide form's columns of figures, one a year. */
  years: readonly { at: number; year: number }[];
}

/** One figure's cell: in the long form there is one a row, in the wide form one a year. */
export interface FigureCell {
  yearText: string;
  yearColumn: string;
  text: string;
  column: string;
}

/** Whether a header cell, as a lower-case word, is one that the file door knows. */
export function headerWords<Role extends string>(
  specs: readonly ColumnSpec<Role>[],
): (word: string) => boolean {
  const known = new Set(specs.flatMap(({ headers }) => headers.map(asWord)));
  // "2021 äänestysprosentti" heads a year as well.
  return (word) => known.has(word) || looksLikeYear(word.split(" ", 1)[0] ?? "");
}

/**
 * Which column is what. Columns may stand in any order; unknown, missing and doubled ones are rejected by
 * name. `range`: the years that columns of the wide form may have; null where a file has no such form.
 * A column that is needed and seems to be there under a misspelt name is refused, and given as that one, so
 * that its cells can be looked at in the same round; columns are null where one that is needed is nowhere.
 */
export function readColumns<Role extends string>(
  header: TableRow,
  specs: readonly ColumnSpec<Role>[],
  range: YearRange | null,
): { columns: Columns<Role> | null; rejections: Rejection[] } {
  const at = new Map<Role, number>();
  const years: { at: number; year: number }[] = [];
  const rejections: Rejection[] = [];
  const reject = (code: RejectionCode, index: number, value: string, expected: string): void => {
    rejections.push({ code, row: header.row, column: columnName(header, index), value, expected });
  };

  const meant = new Map<Role, number>();
  const unknown = (index: number, cell: string, orYear: string): void => {
    const near = cell === "" ? null : nearestSpec(cell, specs);
    if (near !== null && !meant.has(near.spec.role)) meant.set(near.spec.role, index);
    if (cell === "") reject("unknown-column", index, cell, "a name over the column, or nothing in it");
    else reject("unknown-column", index, cell, knownColumns(specs, near?.word ?? null, orYear));
  };

  header.cells.forEach((cell, index) => {
    const spec = specs.find(({ headers }) => headers.some((name) => asWord(name) === asWord(cell)));
    if (spec !== undefined) {
      const before = at.get(spec.role);
      if (before === undefined) at.set(spec.role, index);
      else
        reject(
          "duplicate-column",
          index,
          cell,
          `one column ${spec.headers[0]}; column ${columnLetter(before)} is it already (of two tables side by side, put one under the other or in a file of its own)`,
        );
      return;
    }
    const year = range === null ? null : readYear(cell, range);
    if (year === null) unknown(index, cell, "");
    else if ("year" in year) {
      if (years.some((column) => column.year === year.year))
        reject("duplicate-column", index, cell, "each year once");
      else years.push({ at: index, year: year.year });
    } else if (year.code === "not-a-year" && !tellsYears(cell)) unknown(index, cell, ", or a year");
    else reject(year.code, index, cell, `over a column of figures, ${year.expected}`);
  });

  const form = range !== null && isWide(header.cells, (role) => at.has(role), specs) ? "wide" : "long";
  let isWhole = true;
  for (const { role, need, headers } of specs) {
    const isLong = need === "long" || need === "long-optional";
    const index = at.get(role);
    if (form === "wide" && isLong && index !== undefined)
      reject(
        "mixed-form",
        index,
        header.cells[index] ?? "",
        "either one column a year, or the columns of the long form",
      );
    if (index !== undefined || !(need === "both" || (need === "long" && form === "long"))) continue;
    rejections.push(missingColumn(header.row, headers, need === "long"));
    const misspelt = meant.get(role);
    if (misspelt === undefined) isWhole = false;
    else at.set(role, misspelt);
  }
  return { columns: isWhole ? { form, at, years } : null, rejections };
}

/** One column a year: some are headed by one, or all that could be the long form's seem to mean one. */
function isWide<Role extends string>(
  heads: readonly string[],
  isThere: (role: Role) => boolean,
  specs: readonly ColumnSpec<Role>[],
): boolean {
  const hasLong = specs.some(({ role, need }) => need === "long" && isThere(role));
  return heads.some(looksLikeYear) || (!hasLong && heads.some(tellsYears));
}

/** The cells of figures in a row. `year` and `value` are the roles of the long form. */
export function figureCells<Role extends string>(
  { cells }: TableRow,
  header: TableRow,
  columns: Columns<Role>,
  roles: { year: Role; value: Role },
): FigureCell[] {
  if (columns.form === "wide")
    return columns.years
      .map(({ at, year }) => ({
        yearText: String(year),
        yearColumn: columnName(header, at),
        text: cells[at] ?? "",
        column: columnName(header, at),
      }))
      .filter(({ text }) => text.trim() !== "");
  const yearAt = columns.at.get(roles.year) ?? -1;
  const valueAt = columns.at.get(roles.value) ?? -1;
  return [
    {
      yearText: cells[yearAt] ?? "",
      yearColumn: columnName(header, yearAt),
      text: cells[valueAt] ?? "",
      column: columnName(header, valueAt),
    },
  ];
}

/** Every cell of figures in a table, to see which decimal mark it uses. */
export function allFigures<Role extends string>(table: Table, columns: Columns<Role>, value: Role): string[] {
  const indexes = columns.form === "wide" ? columns.years.map(({ at }) => at) : [columns.at.get(value) ?? -1];
  return table.rows.flatMap(({ cells }) => indexes.map((at) => cells[at] ?? ""));
}

function missingColumn(row: number, headers: readonly [string, ...string[]], orYears: boolean): Rejection {
  const [name, ...others] = headers;
  const also = others.length > 0 ? ` (also: ${others.join(", ")})` : "";
  const expected = `a column ${name}${also}${orYears ? ", or the wide form: one column a year" : ""}`;
  return { code: "missing-column", row, column: name, value: "", expected };
}

/** The column that a misspelt header is nearest to, with the header it is near. */
function nearestSpec<Role extends string>(
  cell: string,
  specs: readonly ColumnSpec<Role>[],
): { spec: ColumnSpec<Role>; word: string } | null {
  const [word] = nearestWords(
    cell,
    specs.flatMap(({ headers }) => headers),
    1,
  );
  const spec = specs.find(({ headers }) => headers.some((header) => header === word));
  return word === undefined || spec === undefined ? null : { spec, word };
}

function knownColumns<Role extends string>(
  specs: readonly ColumnSpec<Role>[],
  near: string | null,
  orYear: string,
): string {
  const list = specs.map(({ headers }) => headers[0]).join(", ");
  return `one of ${list}${orYear}${near === null ? "" : `; perhaps ${near} was meant`}`;
}
