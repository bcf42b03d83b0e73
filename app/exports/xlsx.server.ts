import writeExcelFile, { type Cell, type Row, type SheetData } from "write-excel-file/node";
import { messagesFor } from "#app/i18n/messages.ts";
import type { FileCell, FileColumn, FileContent, FileFacts, TitledTable } from "./file-table.ts";
import { withoutZipTimes } from "./zip-times.ts";

/** Column widths in characters: wide enough for a heading, narrow enough to see the table. */
const NARROWEST = 9;
const WIDEST = 40;
const FACT_WIDTHS = [24, 100];

/**
 * An Excel workbook: sheet 1 the table with real numbers, its heading bold and frozen; sheet 2 what is known
 * of the figures. Where the table is a list, the figures as the page shows them come before it. Texts are
 * written as texts, so that no cell can start a formula whatever it begins with.
 */
export async function xlsxFile(content: FileContent): Promise<Buffer> {
  const words = messagesFor(content.locale).files;
  const { shown = [] } = content;
  return workbookOf([
    ...(shown.length > 0 ? [{ ...shownSheet(shown, content), sheet: words.tableSheet }] : []),
    { ...tableSheet(content), sheet: shown.length > 0 ? words.listSheet : words.tableSheet },
    { ...factsSheet(content.facts), sheet: words.sourceSheet },
  ]);
}

/** Tables one under the other, each under its title. */
function shownSheet(tables: readonly TitledTable[], content: FileContent) {
  const sheets = tables.map(({ title, table }) => ({ title, sheet: tableSheet({ ...content, table }) }));
  const data: SheetData = sheets.flatMap(({ title, sheet }, at) => [
    ...(at > 0 ? [[]] : []),
    [heading(title, false)],
    ...sheet.data,
  ]);
  const columns = Array.from(
    { length: Math.max(...sheets.map(({ sheet }) => sheet.columns.length)) },
    (_, at) => ({
      width: Math.max(...sheets.map(({ sheet }) => sheet.columns[at]?.width ?? NARROWEST)),
    }),
  );
  return { data, columns, stickyColumnsCount: 1 };
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

function heading(text: string, wrap = true): Cell {
  return { value: text, type: String, fontWeight: "bold", wrap, alignVertical: "top" };
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
