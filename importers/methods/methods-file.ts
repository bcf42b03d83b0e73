import {
  INDICATOR_COLUMNS,
  MERGED_COLUMNS,
  METHODS_KINDS,
  type MethodsKind,
  PEER_COLUMNS,
  WEIGHT_COLUMNS,
} from "#app/domain/importing/methods-file.ts";
import type { TraitWeights } from "#app/domain/trait.ts";
import type { IndicatorMethodLine } from "#db/commands/edit-indicator-methods.ts";
import type { WantedMergedArea } from "#db/commands/edit-merged-areas.ts";
import type { AreaPeers } from "#db/queries/method-data.ts";
import { type ColumnSpec, headerWords, readColumns } from "../csv/columns.ts";
import type { FileWarning } from "../csv/file-reading.ts";
import { readTable, type Table, type TableRow } from "../csv/table.ts";
import { asWord } from "../csv/word.ts";
import { inRowOrder } from "../rejection.ts";
import { readIndicatorLines } from "./indicator-lines.ts";
import { readMergedLines } from "./merged-lines.ts";
import type { MethodsDoor } from "./methods-door.ts";
import type { MethodsRejection } from "./methods-rejection.ts";
import { readPeerLines } from "./peer-lines.ts";
import { RowReader } from "./row-reader.ts";
import { readWeightLines } from "./weight-lines.ts";

/** What a file of the methods' data says, by its kind. */
export type MethodsContent =
  | { kind: "indicators"; lines: IndicatorMethodLine[] }
  | { kind: "merged"; areas: WantedMergedArea[] }
  | { kind: "peers"; areas: AreaPeers[] }
  | { kind: "weights"; weights: TraitWeights };

/**
 * What a file says, null where nothing can be made of it, and all that is wrong with it. Any rejection
 * refuses the whole file.
 */
export interface MethodsReading {
  content: MethodsContent | null;
  rejections: MethodsRejection[];
  /** What a person should know of how the file was read. */
  warnings: readonly FileWarning[];
}

type ContentReading = Omit<MethodsReading, "warnings">;

const COLUMNS: Record<MethodsKind, readonly ColumnSpec<string>[]> = {
  indicators: INDICATOR_COLUMNS,
  merged: MERGED_COLUMNS,
  peers: PEER_COLUMNS,
  weights: WEIGHT_COLUMNS,
};

/**
 * A file of the methods' data; its header tells which of the four kinds it is. A header alone is an empty
 * list. See docs/file-formats.md.
 */
export function readMethodsFile(bytes: Uint8Array, door: MethodsDoor): MethodsReading {
  const { table, rejections, warnings } = readTable(bytes, headerWords(Object.values(COLUMNS).flat()), {
    mayBeEmpty: true,
    acceptUnusual: door.acceptUnusual ?? false,
  });
  if (table === null) return { content: null, rejections, warnings };
  const kind = kindOf(table.header);
  if (kind === null) return { content: null, rejections: [unknownKind(table.header)], warnings };
  const read = READERS[kind](table, door);
  return { content: read.content, rejections: inRowOrder([...rejections, ...read.rejections]), warnings };
}

const READERS: Record<MethodsKind, (table: Table, door: MethodsDoor) => ContentReading> = {
  indicators: (table, door) =>
    readRows(table, INDICATOR_COLUMNS, ["relative", "absolute"], (reader) => ({
      kind: "indicators",
      lines: readIndicatorLines(reader, door),
    })),
  merged: (table, door) =>
    readRows(table, MERGED_COLUMNS, [], (reader) => ({
      kind: "merged",
      areas: readMergedLines(reader, door),
    })),
  peers: (table, door) =>
    readRows(table, PEER_COLUMNS, [], (reader) => ({ kind: "peers", areas: readPeerLines(reader, door) })),
  weights: (table) =>
    readRows(table, WEIGHT_COLUMNS, ["weight"], (reader) => ({
      kind: "weights",
      weights: readWeightLines(reader),
    })),
};

function readRows<Role extends string>(
  table: Table,
  specs: readonly ColumnSpec<Role>[],
  numbers: readonly Role[],
  read: (reader: RowReader<Role>) => MethodsContent,
): ContentReading {
  const { columns, rejections } = readColumns(table.header, specs, null);
  if (columns === null) return { content: null, rejections };
  const reader = new RowReader(table, columns, numbers);
  const content = read(reader);
  return {
    content: rejections.length > 0 ? null : content,
    rejections: [...rejections, ...reader.rejections],
  };
}

/** The kind that most of the header's words belong to. */
function kindOf({ cells }: TableRow): MethodsKind | null {
  const words = cells.map(asWord);
  const known = (kind: MethodsKind): number => {
    const isHeader = new Set(COLUMNS[kind].flatMap(({ headers }) => headers.map(asWord)));
    return words.filter((word) => isHeader.has(word)).length;
  };
  const most = Math.max(...METHODS_KINDS.map(known));
  return most === 0 ? null : (METHODS_KINDS.find((kind) => known(kind) === most) ?? null);
}

function unknownKind({ row, cells }: TableRow): MethodsRejection {
  const headers = METHODS_KINDS.map((kind) =>
    COLUMNS[kind]
      .filter(({ need }) => need === "both")
      .map(({ headers: [first] }) => first)
      .join(";"),
  );
  return { code: "no-such-kind", row, column: null, value: cells.join(";"), expected: headers.join(" or ") };
}
