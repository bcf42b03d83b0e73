import { withoutFormula } from "#app/domain/spreadsheet-text.ts";

/** A table as the Finnish Excel opens it: UTF-8 with its mark, semicolons, CRLF; no cell begins a formula. */
export function csvText(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(cell).join(";"));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function cell(text: string): string {
  const safe = withoutFormula(text);
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
