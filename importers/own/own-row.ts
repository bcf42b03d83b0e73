import { indicatorKey } from "#app/domain/indicator.ts";
import type { ObservedValue } from "#app/domain/observation.ts";
import { type Columns, type FigureCell, figureCells } from "../csv/columns.ts";
import type { FileFigure, PlacedFigure } from "../csv/file-reading.ts";
import { missingReason } from "../csv/missing-marks.ts";
import { type DecimalMark, readNumber, withoutPercent } from "../csv/number.ts";
import { type RowCells, rowCells } from "../csv/row-cells.ts";
import type { Table, TableRow } from "../csv/table.ts";
import { readYear, type YearRange } from "../csv/year.ts";
import type { RegionResolver } from "../region-names.ts";
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
  resolve: RegionResolver;
  /** What only looks wrong is taken. */
  acceptUnusual: boolean;
}

/** What a rejected row is about: an area with a year, or (year null) with years that cannot be told. */
export interface RejectedPlace {
  region: FileFigure["region"];
  year: number | null;
}

export interface OwnRow {
  placed: (PlacedFigure & { figure: OwnFigure })[];
  rejections: Rejection[];
  /** Empty where nothing of the row was rejected. */
  rejected: RejectedPlace[];
}

/** The figures of one row, and all that is wrong with it at once, so that a file need not be mended one error at a time. */
export function readOwnRow(row: TableRow, frame: OwnFrame): OwnRow {
  const { table, columns, range } = frame;
  const cells = rowCells(table.header, columns);
  const ofRow: Rejection[] = [];
  const reject = (role: OwnRole, code: Rejection["code"], expected: string): null => {
    ofRow.push(cells.reject(row, role, code, expected));
    return null;
  };
  const region = frame.resolve(cells.text(row, "area"));
  if ("code" in region) reject("area", region.code, region.expected);
  const sex =
    sexOf(cells.text(row, "sex")) ??
    reject("sex", "unknown-sex", "yhteensä, miehet or naiset; empty for all");
  const count = readCount(cells.text(row, "count")) ?? reject("count", "not-a-count", COUNT_EXPECTED);
  const group = readCount(cells.text(row, "group")) ?? reject("group", "not-a-count", COUNT_EXPECTED);
  const limits = readLimits(row, cells, frame, reject);

  const read: OwnRow = { placed: [], rejections: ofRow, rejected: [] };
  for (const cell of figureCells(row, table.header, columns, OWN_ROLES)) {
    const year = readYear(cell.yearText, range);
    const value = readValue(cell.text, frame);
    const ofCell: Rejection[] = [];
    if ("code" in year) ofCell.push({ ...year, row: row.row, column: cell.yearColumn, value: cell.yearText });
    if ("code" in value) ofCell.push({ ...value, row: row.row, column: cell.column, value: cell.text });
    if (!("code" in value) && count !== null && group !== null && value.value !== null) {
      const told = { value: value.value, count: count.count, group: group.count };
      for (const { role, code, expected } of doubts(told, frameOf(frame.metadata))) {
        const at =
          role === "value"
            ? { column: cell.column, value: cell.text }
            : { column: cells.column(role), value: cells.text(row, role) };
        ofCell.push({ code, expected, row: row.row, ...at });
      }
      if (limits && (value.value < limits.lower || value.value > limits.upper))
        ofCell.push({
          code: "limits-askew",
          expected: "a figure between its limits",
          row: row.row,
          column: cell.column,
          value: cell.text,
        });
    }
    read.rejections.push(...ofCell);
    const stops = (rejections: readonly Rejection[]): boolean =>
      rejections.some((one) => !(frame.acceptUnusual && isAsked(one)));
    if ("key" in region && (stops(ofRow) || stops(ofCell)))
      read.rejected.push({ region: region.key, year: "year" in year ? year.year : null });
    if (
      "code" in region ||
      "code" in year ||
      "code" in value ||
      sex === null ||
      count === null ||
      group === null ||
      limits === undefined ||
      stops(ofCell)
    )
      continue;
    const label = [cells.text(row, "area"), cells.text(row, "sex"), year.year]
      .filter((part) => part !== "")
      .join(", ");
    const figure: OwnFigure = {
      indicator: indicatorKey(frame.metadata.indicator),
      region: region.key,
      sex,
      year: year.year,
      ...value,
      ...behind(value, count, group, limits),
    };
    read.placed.push({ row: row.row, column: cells.column("area"), label, figure });
  }
  return read;
}

function frameOf({ indicator: { unit, multiplier }, countsPersons }: OwnMetadata) {
  return { unit, multiplier, countsPersons };
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

type ReadValue = (ObservedValue & { rawMark: string | null }) | Pick<Rejection, "code" | "expected">;

function readValue(text: FigureCell["text"], frame: OwnFrame): ReadValue {
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
