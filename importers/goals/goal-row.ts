import { type DecidedGoal, GOAL_DIRECTIONS, type GoalDirection } from "#app/domain/goal.ts";
import type { Unit } from "#app/domain/indicator.ts";
import { type DecimalMark, readNumber, withoutPercent } from "../csv/number.ts";
import { numberHint } from "../csv/number-hints.ts";
import type { RowCells } from "../csv/row-cells.ts";
import type { TableRow } from "../csv/table.ts";
import { asLine, asWord } from "../csv/word.ts";
import { readYear, type YearRange } from "../csv/year.ts";
import type { Rejection } from "../rejection.ts";
import { DIRECTION_WORDS, GOAL_COLUMNS, type GoalRole } from "./goal-columns.ts";

/** What a row says of its goal, beside area and indicator. */
export type ReadGoal = Omit<DecidedGoal, "indicator" | "region">;

export interface GoalRowFrame {
  cells: RowCells<GoalRole>;
  /** The decimal mark that the file uses; null where it does not tell. */
  decimalMark: DecimalMark | null;
  /** A starting level cannot be later. */
  thisYear: number;
  /** The indicator's unit; null where it is not known. */
  unit: Unit | null;
}

/** No starting level is older, and no goal is set for a later year. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const LONGEST_DECISION = 500;

/** A row that has nothing but its area: the area has no goals. */
export function isBare(row: TableRow, { text }: RowCells<GoalRole>): boolean {
  return GOAL_COLUMNS.every(({ role }) => role === "area" || text(row, role) === "");
}

/** The goal, null where anything is wrong; all of it is told at once. */
export function readGoal(
  row: TableRow,
  frame: GoalRowFrame,
): { goal: ReadGoal | null; rejections: Rejection[] } {
  const { cells } = frame;
  const rejections: Rejection[] = [];
  const reject: Reject = (role, code, expected) => {
    rejections.push(cells.reject(row, role, code, expected));
    return null;
  };
  const direction =
    directionOf(cells.text(row, "direction")) ??
    reject("direction", "unknown-direction", "enintään or vähintään");
  const target = numberIn("target", row, frame, reject);
  const year = yearIn("year", row, frame, { from: FIRST_YEAR, to: LAST_YEAR }, reject);
  const baseline = baselineIn(row, frame, year, reject);
  const text = (role: GoalRole): string | null => asLine(cells.text(row, role)) || null;
  for (const role of ["decisionFi", "decisionSv", "decisionEn"] as const)
    if (cells.text(row, role).length > LONGEST_DECISION)
      reject(role, "too-long", `at most ${LONGEST_DECISION} signs`);
  const decision = { fi: text("decisionFi"), sv: text("decisionSv"), en: text("decisionEn") };
  if (!decision.fi && !decision.sv && !decision.en)
    reject("decisionFi", "missing-decision", "where the goal was decided (Aluevaltuusto 12.6.2025 § 40)");
  const isWhole = rejections.length === 0 && direction !== null && target !== null && year !== null;
  return { goal: isWhole ? { target, year, direction, baseline, decision } : null, rejections };
}

type Reject = (role: GoalRole, code: Rejection["code"], expected: string) => null;

function directionOf(text: string): GoalDirection | null {
  const word = asWord(text);
  return GOAL_DIRECTIONS.find((direction) => DIRECTION_WORDS[direction].includes(word)) ?? null;
}

/**
 * Units in which a cell of per cents can be read: a score goes to a hundred, and a goal may come before the
 * figures that tell the unit.
 */
const TAKES_PERCENT: readonly Unit[] = ["percent", "score", "unknown"];

function numberIn(
  role: "target" | "baseline",
  row: TableRow,
  { cells, decimalMark, unit }: GoalRowFrame,
  reject: Reject,
): number | null {
  const { text, percent } = withoutPercent(cells.text(row, role));
  if (percent && unit !== null && !TAKES_PERCENT.includes(unit))
    return reject(
      role,
      "percent-elsewhere",
      "a plain number in the indicator's unit, not a cell in the format of per cents",
    );
  const number = readNumber(text, decimalMark);
  if ("value" in number) return number.value;
  return reject(
    role,
    number.code,
    number.code === "not-a-number" ? (numberHint(text) ?? "a number (5 or 5,5)") : number.expected,
  );
}

function yearIn(
  role: "year" | "baselineYear",
  row: TableRow,
  { cells }: GoalRowFrame,
  range: YearRange,
  reject: Reject,
): number | null {
  const year = readYear(cells.text(row, role), range);
  return "year" in year ? year.year : reject(role, year.code, year.expected);
}

/** Both or neither; the year must lie before the goal's. */
function baselineIn(
  row: TableRow,
  frame: GoalRowFrame,
  goalYear: number | null,
  reject: Reject,
): ReadGoal["baseline"] {
  const [hasYear, hasValue] = [frame.cells.text(row, "baselineYear"), frame.cells.text(row, "baseline")].map(
    (text) => text !== "",
  );
  if (!hasYear && !hasValue) return null;
  if (!hasYear || !hasValue) {
    const given = hasYear ? "baselineYear" : "baseline";
    return reject(given, "half-baseline", "the year and the figure of the starting level, or neither");
  }
  const last = Math.min(frame.thisYear, (goalYear ?? LAST_YEAR) - 1);
  const years = baselineYears(row, frame, { from: FIRST_YEAR, to: last }, reject);
  const value = numberIn("baseline", row, frame, reject);
  return years === null || value === null ? null : { ...years, value };
}

/** "2022", or the years of a mean: "2020–2022". */
const MEAN = /^(\d{4})\s*[–-]\s*(\d{4})$/;
/** A longer mean would hide a change within it. */
const MEAN_YEARS = 3;

function baselineYears(
  row: TableRow,
  frame: GoalRowFrame,
  range: YearRange,
  reject: Reject,
): { year: number; from?: number } | null {
  const [, first, last] = MEAN.exec(frame.cells.text(row, "baselineYear").trim()) ?? [];
  if (first === undefined || last === undefined) {
    const year = yearIn("baselineYear", row, frame, range, reject);
    return year === null ? null : { year };
  }
  const [from, year] = [Number(first), Number(last)];
  const fits = from >= range.from && year <= range.to && from < year && year - from < MEAN_YEARS;
  const expected = `a year, or two or three years with a dash between (2020–2022), ${range.from} to ${range.to}`;
  return fits ? { year, from } : reject("baselineYear", "year-out-of-range", expected);
}
