import writeExcelFile, { type Cell, type Row, type SheetData } from "write-excel-file/node";
import { messagesFor } from "#app/i18n/messages.ts";
import type { FileCell, FileColumn, FileContent, FileFacts } from "./file-table.ts";
import { withoutZipTimes } from "./zip-times.ts";

/** Column widths in characters: wide enough for a heading, narrow enough to see the table. */
const NARROWEST = 9;
const WIDEST = 40;
const FACT_WIDTHS = [24, 100];

/**
 * An Excel workbook: sheet 1 the table with real numbers, its heading bold and frozen; sheet 2 what is known
 * of the figures. Texts are written as texts, so that no cell can start a formula whatever it begins with.
 */
export async function xlsxFile(content: FileContent): Promise<Buffer> {
  const words = messagesFor(content.locale).files;
  return workbookOf([
    { ...tableSheet(content), sheet: words.tableSheet },
    { ...factsSheet(content.facts), sheet: words.sourceSheet },
  ]);
}

type Sheets = Parameters<typeof writeExcelFile>[0];

/** The same sheets make the same bytes, whenever and wherever they are written. */
export async function workbookOf(sheets: Sheets): Promise<Buffer> {
  return withoutZipTimes(await writeExcelFile(sheets).toBuffer());
}

/** The table as a sheet: headings stay in sight, numbers are numbers. */
export function tableSheet(content: FileContent) {
  const { columns, rows } = content.table;
  const data: SheetData = [
    columns.map((column) => heading(column.heading)),
    ...rows.map((row) => row.map((cell, at) => tableCell(cell, columns[at]))),
  ];
  return {
    data,
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    columns: columns.map((_column, at) => ({ width: widthOf(content, at) })),
  };
}

/** What is known of the figures, label and text. */
export function factsSheet(facts: FileFacts) {
  const data: SheetData = facts.map(
    ([label, text]): Row => [heading(label), { ...textCell(text), wrap: true }],
  );
  return { data, columns: FACT_WIDTHS.map((width) => ({ width })) };
}

function heading(text: string): Cell {
  return { value: text, type: String, fontWeight: "bold", wrap: true, alignVertical: "top" };
}

function textCell(text: string) {
  return { value: text, type: String, alignVertical: "top" } as const;
}

function tableCell(cell: FileCell, column: FileColumn | undefined): Cell {
  if (cell === null) return null;
  if (typeof cell === "string") return textCell(cell);
  if (!Number.isFinite(cell)) throw new Error(`not a number for a file: ${cell}`);
  return { value: cell, type: Number, format: numberFormat(cell, column) };
}

/** A format in Excel's own terms; the reader's Excel turns it into its own comma and space. */
function numberFormat(value: number, column: FileColumn | undefined): string {
  const whole = column?.plain ? "0" : "#,##0";
  const decimals = column?.decimals ?? decimalsOf(value);
  return decimals > 0 ? `${whole}.${"0".repeat(decimals)}` : whole;
}

/** Where the source has not said how many decimals to show: as many as the number has, at most two. */
function decimalsOf(value: number): number {
  return Math.min(2, String(value).split(".")[1]?.length ?? 0);
}

function widthOf(content: FileContent, at: number): number {
  const longest = Math.max(
    ...[
      content.table.columns[at]?.heading ?? "",
      ...content.table.rows.map((row) => String(row[at] ?? "")),
    ].map((text) => text.length),
  );
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}
