import { withoutFormula } from "#app/domain/spreadsheet-text.ts";
import type { Locale } from "#app/domain/text.ts";
import type { FileCell, FileContent } from "./file-table.ts";

/**
 * How the reader's Excel expects a CSV: Finnish and Swedish ones part cells by semicolon, since the comma
 * parts decimals.
 */
const DIALECTS: Record<Locale, { delimiter: string; decimal: string }> = {
  fi: { delimiter: ";", decimal: "," },
  sv: { delimiter: ";", decimal: "," },
  en: { delimiter: ",", decimal: "." },
};

const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";

/**
 * A CSV that Excel opens right: UTF-8 with a byte order mark, CRLF, semicolons and decimal commas in Finnish
 * and Swedish, commas and points in English. Line 1 is the heading, so that a machine reads the table from
 * the top; after the rows comes one empty line and then the facts (title, unit, source …) as label and text,
 * for people: a reader that stops at the empty line has the table and nothing else. Numbers are unrounded and
 * never quoted.
 */
export function csvFile(content: FileContent): string {
  const { delimiter, decimal } = DIALECTS[content.locale];
  const line = (cells: readonly FileCell[]): string =>
    cells.map((cell) => csvCell(cell, delimiter, decimal)).join(delimiter);
  const lines = [
    line(content.table.columns.map((column) => column.heading)),
    ...content.table.rows.map(line),
    "",
    ...content.facts.map(line),
  ];
  return BYTE_ORDER_MARK + lines.join(LINE_END) + LINE_END;
}

function csvCell(cell: FileCell, delimiter: string, decimal: string): string {
  if (cell === null) return "";
  if (typeof cell === "number") return csvNumber(cell, decimal);
  const safe = withoutFormula(cell);
  return safe.includes(delimiter) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function csvNumber(value: number, decimal: string): string {
  if (!Number.isFinite(value)) throw new Error(`not a number for a file: ${value}`);
  return plainDigits(value).replace(".", decimal);
}

/** Digits without an exponent, which spreadsheets of other languages misread. */
function plainDigits(value: number): string {
  const text = String(value);
  if (!text.includes("e")) return text;
  return value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 });
}
