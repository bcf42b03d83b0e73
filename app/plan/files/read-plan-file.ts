import { type AreaKey, isMunicipality, parseAreaAddress } from "#app/domain/area.ts";
import type { RejectionCode } from "#app/domain/importing/rejection-code.ts";
import type { PlanContent, PlanKind } from "#app/domain/plan.ts";
import { headerWords, readColumns } from "#importers/csv/columns.ts";
import { type RowCells, rowCells } from "#importers/csv/row-cells.ts";
import { readTable, type TableRow } from "#importers/csv/table.ts";
import type { Rejection } from "#importers/rejection.ts";
import type { PlanProblem } from "../content-schema.ts";
import type { Typed } from "../form-fields.ts";
import { contentFrom } from "../sent-content.ts";
import { ID_ROLE, PART_ROLE, type PlanColumn, planColumns } from "./plan-columns.ts";
import { knownWords, meaningOf } from "./plan-words.ts";

/** What a file cannot be taken for: where, what stands there, what is the matter. */
export interface PlanFileError {
  row: number | null;
  column: string | null;
  value: string;
  matter: RejectionCode | PlanProblem | FileProblem;
  /** Words that may stand there; empty where it is not a matter of words. */
  known: string;
}

/** Beside what may be wrong with a table, and with what stands in a form. */
export const FILE_PROBLEMS = ["not-a-choice", "unknown-id", "not-writable"] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

/** A row as something of a plan; `id` is null where a new one is to be made. */
export interface ReadItem {
  row: number;
  id: string | null;
  part: AreaKey | null;
  item: PlanContent;
}

export interface PlanFileReading {
  items: ReadItem[];
  errors: PlanFileError[];
}

/** The goal or body that a cell names, by its id or its whole name; null where there is none. */
export type IdOf = (of: "goal" | "owner", text: string) => string | null;

/** As ids are made: none of anybody's own. */
const ID = /^[0-9a-z]{26}$/;

/** Goals, measures or bodies from a file as `writePlanFile` makes it. All that is wrong is told at once. */
export function readPlanFile(kind: PlanKind, bytes: Uint8Array, idOf: IdOf): PlanFileReading {
  const columns = planColumns(kind);
  const file = readTable(bytes, headerWords(columns), { mayBeEmpty: true });
  const { table } = file;
  if (!table) return { items: [], errors: file.rejections.map(errorOf) };
  const header = readColumns(table.header, columns, null);
  const atTop = file.blame([...header.rejections, ...file.rejections]).map(errorOf);
  if (!header.columns) return { items: [], errors: atTop };
  const cells = rowCells(table.header, header.columns);
  const read = table.rows.map((row) => readRow(kind, { columns, cells, idOf }, row));
  return {
    items: header.rejections.length > 0 ? [] : read.flatMap(({ items }) => items),
    errors: [...atTop, ...read.flatMap(({ errors }) => errors)],
  };
}

export function errorOf({ row, column, value, code }: Rejection): PlanFileError {
  return { row, column, value, matter: code, known: "" };
}

function readRow(
  kind: PlanKind,
  { columns, cells, idOf }: { columns: readonly PlanColumn[]; cells: RowCells<string>; idOf: IdOf },
  row: TableRow,
): PlanFileReading {
  const errors: PlanFileError[] = [];
  const typed: Record<string, readonly string[]> = {};
  const tell = (role: string, matter: PlanFileError["matter"], known = ""): void => {
    const [column, value] = [cells.column(role), cells.text(row, role)];
    errors.push({ row: row.row, column, value, matter, known });
  };
  for (const { role, words } of columns) {
    const text = cells.text(row, role).trim();
    const meaning = words && text !== "" ? meaningOf(words, text) : text;
    if (meaning === null && words) tell(role, "not-a-choice", knownWords(words));
    if ((role === "goal" || role === "owner") && text !== "") {
      const id = idOf(role, text);
      if (id === null) tell(role, "unknown-id");
      typed[role] = [id ?? ""];
      continue;
    }
    const values = role === "priority" ? (meaning ?? "").split(/\s*,\s*/).filter(Boolean) : [meaning ?? ""];
    typed[role] = values;
  }
  const id = cells.text(row, ID_ROLE).trim();
  if (id !== "" && !ID.test(id)) tell(ID_ROLE, "unknown-id");
  const part = partIn(cells.text(row, PART_ROLE));
  if (part === "unknown") tell(PART_ROLE, "unknown-region");
  const read = contentFrom(kind, withStates(kind, typed));
  if ("problems" in read)
    for (const { field, problem } of read.problems) {
      const column = columns.find(({ path }) => path === field || path.startsWith(`${field}.`));
      // A word that means nothing has been told of already.
      if (!errors.some((one) => column && one.column === cells.column(column.role)))
        tell(column?.role ?? ID_ROLE, problem);
    }
  if (errors.length > 0 || "problems" in read || part === "unknown") return { items: [], errors };
  const item = { kind, content: read.content } as PlanContent; // read by its kind
  return { items: [{ row: row.row, id: id || null, part, item }], errors };
}

/** What the form offers first stands where a file says nothing. */
function withStates(kind: PlanKind, typed: Record<string, readonly string[]>): Typed {
  return kind === "measure" && typed.state?.[0] === "" ? { ...typed, state: ["not-begun"] } : typed;
}

function partIn(text: string): AreaKey | null | "unknown" {
  if (text.trim() === "") return null;
  const area = parseAreaAddress(text);
  return area && isMunicipality(area) ? area : "unknown";
}
