import { type AreaKey, isMunicipality, splitAreaKey } from "#app/domain/area.ts";
import type { DecidedGoal } from "#app/domain/goal.ts";
import { indicatorKey, type Unit } from "#app/domain/indicator.ts";
import { areaCellReader } from "../area-cell.ts";
import { type Columns, headerWords, readColumns } from "../csv/columns.ts";
import { expectedByColumn } from "../csv/error-cells.ts";
import type { FileDoor, FileWarning } from "../csv/file-reading.ts";
import { decimalMarkOf } from "../csv/number.ts";
import { type RowCells, rowCells } from "../csv/row-cells.ts";
import { readTable, type Table, type TableRow } from "../csv/table.ts";
import { indicatorResolver, type NamedIndicator } from "../indicator-names.ts";
import { regionResolver } from "../region-names.ts";
import { inRowOrder, type Rejection } from "../rejection.ts";
import { type AskedRole, GOAL_COLUMNS, type GoalRole } from "./goal-columns.ts";
import { isBare, readGoal } from "./goal-row.ts";

export interface GoalDoor extends FileDoor {
  /** The indicators that a goal may be set for. */
  indicators: readonly (NamedIndicator & { unit?: Unit })[];
}

/** A goal with the cells that it stands in, to be asked about. */
export interface GoalInRow {
  goal: DecidedGoal;
  row: number;
  cells: Record<AskedRole, { column: string; value: string }>;
}

/** What a list of goals says, and all that is wrong with it. Any rejection refuses the whole file. */
export interface GoalReading {
  goals: DecidedGoal[];
  placed: GoalInRow[];
  /** The areas that the file names: it is the whole list of their goals. */
  areas: AreaKey[];
  rejections: Rejection[];
  warnings: FileWarning[];
}

/**
 * A list of goals: one a row. The file is the whole list of the areas it names; a row that has nothing but
 * its area says that the area has no goals. See docs/file-formats.md.
 */
export function readGoalsFile(bytes: Uint8Array, door: GoalDoor): GoalReading {
  const file = readTable(bytes, headerWords(GOAL_COLUMNS), { acceptUnusual: door.acceptUnusual ?? false });
  const { table, rejections, warnings } = file;
  const nothing = { goals: [], placed: [], areas: [], warnings };
  if (table === null) return { ...nothing, rejections };
  const header = readColumns(table.header, GOAL_COLUMNS, null);
  const atTop = [...header.rejections, ...expectedByColumn(rejections, table.header, header.columns)];
  if (header.columns === null) return { ...nothing, rejections: inRowOrder(file.blame(atTop)) };
  const read = readRows(table, header.columns, door);
  const all = inRowOrder([...atTop, ...read.rejections]);
  if (header.rejections.length > 0) return { ...nothing, rejections: file.blame(all) };
  return { ...read, warnings, rejections: all };
}

/**
 * Everything that is wrong with a row is told at once, so that a file need not be mended one error at a time.
 */
function readRows(table: Table, columns: Columns<GoalRole>, door: GoalDoor): GoalReading {
  const cells = rowCells(table.header, columns);
  const areaOf = areaCellReader(cells, table.rows, regionResolver(door.regions));
  const indicatorOf = indicatorResolver(door.indicators);
  const figures = table.rows.flatMap((row) => [cells.text(row, "target"), cells.text(row, "baseline")]);
  const frame = { cells, decimalMark: decimalMarkOf(figures), thisYear: door.thisYear };
  const clashOf = clashWatch();
  const unitOf = new Map(door.indicators.map((one) => [indicatorKey(one), one.unit]));
  const found: GoalReading = { goals: [], placed: [], areas: [], rejections: [], warnings: [] };
  for (const row of table.rows) {
    const reject = (role: GoalRole, code: Rejection["code"], expected: string): void => {
      found.rejections.push(cells.reject(row, role, code, expected));
    };
    const region = areaOf(row);
    if ("code" in region) reject("area", region.code, region.expected);
    if ("code" in region && region.code === "note-row") continue;
    if ("key" in region && !isGoalArea(region.key))
      reject(
        "area",
        "wrong-kind-of-area",
        "a municipality or a wellbeing services county (HVA10, Kymenlaakson hva)",
      );
    const area = "key" in region ? region.key : null;
    const bare = isBare(row, cells);
    const indicator = bare ? null : indicatorOf(cells.text(row, "indicator"));
    if (indicator && "code" in indicator) reject("indicator", indicator.code, indicator.expected);
    const { goal, rejections } = bare
      ? { goal: null, rejections: [] }
      : readGoal(row, {
          ...frame,
          unit: (indicator && "key" in indicator && unitOf.get(indicator.key)) || null,
        });
    found.rejections.push(...rejections);
    if (area === null) continue;
    if (!found.areas.includes(area)) found.areas.push(area);
    const whole =
      goal && indicator && "key" in indicator ? { ...goal, indicator: indicator.key, region: area } : null;
    const clash = clashOf(row.row, area, bare, whole);
    if (clash !== null) reject("area", "duplicate-goal", clash);
    if (whole) found.goals.push(whole);
    if (whole) found.placed.push({ goal: whole, row: row.row, cells: askedCells(row, cells) });
  }
  return found;
}

function askedCells(row: TableRow, { column, text }: RowCells<GoalRole>): GoalInRow["cells"] {
  const cell = (role: AskedRole) => ({ column: column(role), value: text(row, role) });
  return { direction: cell("direction"), target: cell("target"), baseline: cell("baseline") };
}

function isGoalArea(key: AreaKey): boolean {
  return isMunicipality(key) || splitAreaKey(key).kind === "hyvinvointialue";
}

/**
 * Watches over the rows: tells what was expected where a goal comes a second time, or an area both has goals
 * and has none; null where all is well.
 */
function clashWatch(): (
  row: number,
  area: AreaKey,
  bare: boolean,
  goal: DecidedGoal | null,
) => string | null {
  const rows = new Map<string, number>();
  const firstRow = (name: string, row: number): number => {
    const before = rows.get(name) ?? row;
    rows.set(name, before);
    return before;
  };
  return (row, area, bare, goal) => {
    const other = rows.get(`${area} ${bare ? "some" : "none"}`);
    firstRow(`${area} ${bare ? "none" : "some"}`, row);
    if (other !== undefined)
      return `either goals of an area, or a row with the area alone; row ${other} says the other thing`;
    if (!goal) return null;
    const first = firstRow(`${area} ${goal.indicator} ${goal.year}`, row);
    return first === row ? null : `each goal once; row ${first} gives it as well as row ${row}`;
  };
}
