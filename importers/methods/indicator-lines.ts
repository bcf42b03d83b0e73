import {
  COUNT_WORDS,
  type INDICATOR_COLUMNS,
  type RoleOf,
  YES_NO_WORDS,
} from "#app/domain/importing/methods-file.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { IndicatorMethodLine } from "#db/commands/edit-indicator-methods.ts";
import { withoutPercent } from "../csv/number.ts";
import type { TableRow } from "../csv/table.ts";
import { readYear } from "../csv/year.ts";
import { indicatorResolver } from "../indicator-names.ts";
import type { MethodsDoor } from "./methods-door.ts";
import type { RowReader } from "./row-reader.ts";

type Role = RoleOf<typeof INDICATOR_COLUMNS>;
type Reader = RowReader<Role>;

/** No break in a series is earlier. */
const FIRST_YEAR = 1950;
/** No figure covers more years. */
const MOST_YEARS = 10;
/**
 * Limits in per cent of what is compared with. Whoever copies 0.05 out of a cell that showed 5 % means a
 * twentieth: smaller ones than 1 are refused. Finer limits are given in the unit.
 */
const PERCENT = { least: 1, most: 100 };

/** One row an indicator: all that the methods know of it. */
export function readIndicatorLines(reader: Reader, door: MethodsDoor): IndicatorMethodLine[] {
  const resolve = indicatorResolver(door.indicators);
  const keyOf = (row: TableRow, role: "indicator" | "population"): IndicatorKey | null => {
    const read = resolve(reader.text(row, role));
    return "key" in read ? read.key : reader.reject(row, role, read.code, read.expected);
  };
  const seen = new Map<string, number>();
  return reader.rows.flatMap((row) => {
    const indicator = keyOf(row, "indicator");
    const first = indicator !== null && reader.isFirst(row, "indicator", indicator, seen);
    const written = (role: Role): boolean => reader.text(row, role) !== "";
    const population = written("population") ? keyOf(row, "population") : null;
    if (population !== null && population === indicator)
      reader.reject(row, "population", "own-population", "another indicator, or nothing");
    const counts = written("counts") ? reader.word(row, "counts", COUNT_WORDS) : "persons";
    const yearsInFigure = written("years") ? readYearsInFigure(reader, row) : 1;
    const restandardised = written("restandardised")
      ? reader.word(row, "restandardised", YES_NO_WORDS)
      : "no";
    const breaks = readBreaks(reader, row, door.thisYear);
    const relevance = {
      relative: written("relative") ? readRelative(reader, row) : null,
      absolute: written("absolute") ? readAbsolute(reader, row) : null,
    };
    if (!first || counts === null || yearsInFigure === null || restandardised === null) return [];
    const method = { population, counts, yearsInFigure, breaks, relevance };
    return [{ indicator, method: { ...method, restandardised: restandardised === "yes" } }];
  });
}

function readYearsInFigure(reader: Reader, row: TableRow): number | null {
  const fits = (years: number): boolean => Number.isInteger(years) && years >= 1 && years <= MOST_YEARS;
  return reader.number(row, "years", fits, `a whole number of years from 1 to ${MOST_YEARS}, or nothing`);
}

/** Years apart by commas, semicolons or spaces, earliest first. */
function readBreaks(reader: Reader, row: TableRow, thisYear: number): number[] {
  const written = reader
    .text(row, "breaks")
    .split(/[\s,;]+/)
    .filter(Boolean);
  const years = written.flatMap((text) => {
    const read = readYear(text, { from: FIRST_YEAR, to: thisYear });
    if ("year" in read) return read.year;
    reader.reject(row, "breaks", read.code, `${read.expected}, several apart by a comma and a space`, text);
    return [];
  });
  return [...new Set(years)].sort((a, b) => a - b);
}

function readRelative(reader: Reader, row: TableRow): number | null {
  const { least, most } = PERCENT;
  const expected = `per cent of what is compared with, from ${least} to ${most} (5 is a twentieth), or nothing`;
  const fits = (value: number): boolean => value >= least && value <= most;
  const percent = reader.number(
    row,
    "relative",
    fits,
    expected,
    withoutPercent(reader.text(row, "relative")).text,
  );
  return percent === null ? null : percent / 100;
}

function readAbsolute(reader: Reader, row: TableRow): number | null {
  return reader.number(row, "absolute", (value) => value > 0, "a number above 0 in the unit, or nothing");
}
