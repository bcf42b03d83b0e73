import { indicatorKey } from "#app/domain/indicator.ts";
import type { ObservedValue, Sex } from "#app/domain/observation.ts";
import type { AreaCellReading, emptyUnder } from "../area-cell.ts";
import { type Columns, type FigureCell, figureCells } from "../csv/columns.ts";
import type { FigureInRow, FileFigure } from "../csv/file-reading.ts";
import { missingReason } from "../csv/missing-marks.ts";
import { type DecimalMark, readNumber, withoutPercent } from "../csv/number.ts";
import { numberHint } from "../csv/number-hints.ts";
import { type RowCells, rowCells } from "../csv/row-cells.ts";
import type { Table, TableRow } from "../csv/table.ts";
import { readYear, type YearRange } from "../csv/year.ts";
import { isAsked, type Rejection } from "../rejection.ts";
import type { OwnFigure } from "./hide-small.ts";
import type { OwnMetadata } from "./metadata.ts";
import { OWN_ROLES, type OwnRole, sexOf } from "./own-columns.ts";
import { doubts } from "./plausible.ts";
import { COUNT_EXPECTED, isCount, readCount, type ToldCount } from "./told-count.ts";

/** What every row of a file is read with. */
export interface OwnFrame {
  table: Table;
  columns: Columns<OwnRole>;
  metadata: OwnMetadata;
  range: YearRange;
  decimalMark: DecimalMark | null;
  areaOf: (row: TableRow) => AreaCellReading;
  /** What is wrong with a row whose year stands only above it. */
  yearless: ReturnType<typeof emptyUnder>;
  /** What only looks wrong is taken. */
  acceptUnusual: boolean;
}

/** What a rejected row is about: an area with a year, or (year null) with years that cannot be told. */
export interface RejectedPlace {
  region: FileFigure["region"];
  year: number | null;
}

export type OwnPlaced = FigureInRow & { figure: OwnFigure };

export interface OwnRow {
  placed: OwnPlaced[];
  rejections: Rejection[];
  /** Empty where nothing of the row was rejected. */
  rejected: RejectedPlace[];
}

/**
 * The figures of one row, and all that is wrong with it at once, so that a file need not be mended one error
 * at a time.
 */
export function readOwnRow(row: TableRow, frame: OwnFrame): OwnRow {
  const cells = rowCells(frame.table.header, frame.columns);
  const about = readAbout(row, cells, frame);
  const read: OwnRow = { placed: [], rejections: [...about.rejections], rejected: [] };
  if (about.rejections.some(({ code }) => code === "note-row")) return read;
  for (const cell of figureCells(row, frame.table.header, frame.columns, OWN_ROLES)) {
    const { year, value, rejections } = readFigure(row, cell, about, cells, frame);
    read.rejections.push(...rejections);
    const { region, sex, count, group, limits } = about;
    const isSound = !stops([...about.rejections, ...rejections], frame);
    if (region !== null && !isSound) read.rejected.push({ region, year });
    if (!isSound || year === null || value === null) continue;
    if (region === null || sex === null || count === null || group === null || limits === undefined) continue;
    const label = [cells.text(row, "area"), cells.text(row, "sex"), year].filter((part) => part !== "");
    const indicator = indicatorKey(frame.metadata.indicator);
    const figure = { indicator, region, sex, year, ...value, ...behind(value, count, group, limits) };
    read.placed.push({ row: row.row, column: cells.column("area"), label: label.join(", "), figure });
  }
  return read;
}

function stops(rejections: readonly Rejection[], { acceptUnusual }: OwnFrame): boolean {
  return rejections.some((one) => !(acceptUnusual && isAsked(one)));
}

/** What a row says beside its figures; null (of the limits undefined) what cannot be taken. */
interface RowAbout {
  region: FileFigure["region"] | null;
  sex: Sex | null;
  count: ToldCount | null;
  group: ToldCount | null;
  limits: { lower: number; upper: number } | null | undefined;
  rejections: Rejection[];
}

function readAbout(row: TableRow, cells: RowCells<OwnRole>, frame: OwnFrame): RowAbout {
  const rejections: Rejection[] = [];
  const reject = (role: OwnRole, code: Rejection["code"], expected: string): null => {
    rejections.push(cells.reject(row, role, code, expected));
    return null;
  };
  const named = frame.areaOf(row);
  const region = "key" in named ? named.key : reject("area", named.code, named.expected);
  const sex =
    sexOf(cells.text(row, "sex")) ??
    reject("sex", "unknown-sex", "yhteensä, miehet or naiset; empty for all");
  const [count, group] = (["count", "group"] as const).map(
    (role) =>
      readCount(cells.text(row, role)) ??
      reject(role, "not-a-count", numberHint(cells.text(row, role)) ?? COUNT_EXPECTED),
  ) as [ToldCount | null, ToldCount | null]; // two in, two out
  return { region, sex, count, group, limits: readLimits(row, cells, frame, reject), rejections };
}

function readFigure(
  row: TableRow,
  cell: FigureCell,
  { count, group, limits }: RowAbout,
  cells: RowCells<OwnRole>,
  frame: OwnFrame,
): { year: number | null; value: ValueWithMark | null; rejections: Rejection[] } {
  const rejections: Rejection[] = [];
  const atCell = { row: row.row, column: cell.column, value: cell.text };
  const year = readYear(cell.yearText, frame.range);
  if ("code" in year)
    rejections.push({
      ...(frame.yearless(row) ?? year),
      ...{ row: row.row, column: cell.yearColumn, value: cell.yearText },
    });
  const value = readValue(cell.text, frame);
  if ("code" in value) rejections.push({ ...value, ...atCell });
  else if (value.value !== null && count !== null && group !== null) {
    const { indicator, countsPersons } = frame.metadata;
    const told = { value: value.value, count: count.count, group: group.count };
    for (const { role, ...doubt } of doubts(told, { ...indicator, countsPersons })) {
      const place = role === "value" ? atCell : cells.reject(row, role, doubt.code, doubt.expected);
      rejections.push({ ...place, ...doubt });
    }
    if (limits && (value.value < limits.lower || value.value > limits.upper))
      rejections.push({ code: "limits-askew", expected: "a figure between its limits", ...atCell });
  }
  return { year: "year" in year ? year.year : null, value: "code" in value ? null : value, rejections };
}

/** What stands behind a figure; nothing does behind a missing one. */
function behind(
  { missing }: ObservedValue,
  count: ToldCount,
  group: ToldCount,
  limits: { lower: number; upper: number } | null,
) {
  const groups = { groupSize: group.count, toldSmall: count.isSmall || group.isSmall };
  if (missing !== null) return { ...groups, absValue: null, respondents: null, lower: null, upper: null };
  const { lower, upper } = limits ?? { lower: null, upper: null };
  return { ...groups, absValue: count.count, respondents: group.count, lower, upper };
}

/** Both limits in their order; null where there are none, undefined where they cannot be taken. */
function readLimits(
  row: TableRow,
  cells: RowCells<OwnRole>,
  frame: OwnFrame,
  reject: (role: OwnRole, code: Rejection["code"], expected: string) => null,
): { lower: number; upper: number } | null | undefined {
  const [lower, upper] = (["lower", "upper"] as const).map((role) => {
    const text = cells.text(row, role);
    if (missingReason(text) !== null) return null;
    const number = readInUnit(text, frame);
    if ("value" in number) return number.value;
    reject(
      role,
      number.code,
      number.code === "not-a-number" ? "a number in the unit, or nothing" : number.expected,
    );
    return undefined;
  });
  if (lower === undefined || upper === undefined) return undefined;
  if (lower === null && upper === null) return null;
  if (lower !== null && upper !== null && lower <= upper) return { lower, upper };
  reject(
    lower === null ? "upper" : "lower",
    "limits-askew",
    "both limits, the lower one below the upper, or neither",
  );
  return undefined;
}

type ValueWithMark = ObservedValue & { rawMark: string | null };

function readValue(text: string, frame: OwnFrame): ValueWithMark | Pick<Rejection, "code" | "expected"> {
  const missing = missingReason(text);
  if (missing !== null) return { value: null, missing, rawMark: text };
  const number = readInUnit(text, frame);
  if ("code" in number) return number;
  if (frame.metadata.indicator.unit === "count" && !isCount(number.value))
    return { code: "not-a-count", expected: "a whole number, 0 or more, as the unit is a count" };
  return { value: number.value, missing: null, rawMark: null };
}

/** A cell of per cents (41,5 %, or an Excel cell of that format) fits under one unit alone. */
function readInUnit(
  written: string,
  { metadata, decimalMark }: OwnFrame,
): { value: number } | Pick<Rejection, "code" | "expected"> {
  const { text, percent } = withoutPercent(written);
  if (percent && metadata.indicator.unit !== "percent")
    return {
      code: "percent-elsewhere",
      expected: `a plain number in the unit (${metadata.indicator.unitTitle.fi ?? metadata.indicator.unit}), not a cell in the format of per cents`,
    };
  return readNumber(text, decimalMark);
}
