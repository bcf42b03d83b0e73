import type { FileContent } from "#app/exports/file-table.ts";

/** A page as data: everything it shows, and its main table. */
export interface PageTwin {
  /** The page's data as it is, with the provenance of its figures. */
  data: Record<string, unknown>;
  /** State of the figures that it is made of, where that is not today's: of a version, as it was frozen. */
  frozen?: { dataVersion: number; example: boolean };
  /** Made only for CSV and workbook. */
  table: () => Omit<FileContent, "locale">;
  /** What the files are called; absent: after the page's address. */
  filename?: (extension: string) => string;
}
