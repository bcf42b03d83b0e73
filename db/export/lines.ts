import Papa from "papaparse";
import { SEXES } from "#app/domain/observation.ts";
import { withoutFormula } from "#app/domain/spreadsheet-text.ts";
import type { Database } from "#db/client.server.ts";
import { exportObservations, exportRevisions } from "#db/queries/export-observations.ts";

type Cell = string | number | null | undefined;

/** Rows written together: a stream of single lines would spend its time on being a stream. */
const ROWS_AT_ONCE = 2_000;

/** The exports by name: each gives blocks of CSV text, the header first. */
export const EXPORTS = {
  observations: (database: Database, keys: readonly string[] | null): AsyncGenerator<string> =>
    csvBlocks(
      [
        "source",
        "indicator",
        "region_kind",
        "region_code",
        "year",
        "sex",
        "value",
        "abs_value",
        "missing",
        "vanished",
      ],
      exportObservations(database, keys),
      (o) => [
        o.source,
        o.indicator,
        o.regionKind,
        o.regionCode,
        o.year,
        SEXES[o.sex],
        o.value,
        o.absValue,
        o.missing,
        o.vanished,
      ],
    ),
  revisions: (database: Database, keys: readonly string[] | null): AsyncGenerator<string> =>
    csvBlocks(
      ["source", "indicator", "region_kind", "region_code", "year", "sex", "old_value", "new_value"],
      exportRevisions(database, keys),
      (r) => [
        r.source,
        r.indicator,
        r.regionKind,
        r.regionCode,
        r.year,
        SEXES[r.sex],
        r.oldValue,
        r.newValue,
      ],
    ),
};

export function isExportName(name: string): name is keyof typeof EXPORTS {
  return Object.hasOwn(EXPORTS, name);
}

async function* csvBlocks<T>(
  header: string[],
  rows: AsyncIterable<T>,
  cells: (row: T) => Cell[],
): AsyncGenerator<string> {
  let block: Cell[][] = [header];
  for await (const row of rows) {
    block.push(cells(row));
    if (block.length >= ROWS_AT_ONCE) {
      yield asCsv(block);
      block = [];
    }
  }
  if (block.length > 0) yield asCsv(block);
}

/** Texts without formulas: what a source calls its things is not ours to trust. */
function asCsv(rows: Cell[][]): string {
  const safe = rows.map((row) => row.map((cell) => (typeof cell === "string" ? withoutFormula(cell) : cell)));
  return `${Papa.unparse(safe, { delimiter: ";", newline: "\n" })}\n`;
}
