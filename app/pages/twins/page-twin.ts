import type { FileFacts, FileTable } from "#app/exports/file-table.ts";

/** A page as data: everything it shows, and its main table. */
export interface PageTwin {
  /** The page's data as it is, with the provenance of its figures. */
  data: Record<string, unknown>;
  /** Made only for the CSV. */
  table: () => { table: FileTable; facts: FileFacts };
}
