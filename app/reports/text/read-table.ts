import type { TextTable, TextTableCell } from "#app/domain/text-doc.ts";
import { ESCAPABLE, readLine } from "./read-line.ts";
import { inlineOf, writtenOf } from "./written-line.ts";

/** Whether a table begins here: a row between bars, and below it a row of dashes. */
export function beginsTable(line: string, next: string | undefined): boolean {
  return line.startsWith("|") && next !== undefined && /^\|(?:[ \t]*:?-+:?[ \t]*\|)+$/.test(next.trim());
}

/** Rows as typed, without the row of dashes. */
export function readTable(rows: readonly string[]): TextTable {
  return {
    type: "table",
    content: rows.map((row) => ({ type: "tableRow", content: cellsIn(row).map(cellOf) })),
  };
}

function cellOf(typed: string): TextTableCell {
  const content = inlineOf(writtenOf(readLine(typed.replace(/(\\?)<br ?\/?>/gi, brokenLine))));
  return { type: "tableCell", content: [{ type: "paragraph", content }] };
}

function brokenLine(typed: string, backslash: string): string {
  return backslash === "" ? "\n" : typed;
}

function cellsIn(row: string): string[] {
  const cells: string[] = [];
  let cell = "";
  const typed = row.trim();
  for (let at = 1; at < typed.length; at += 1) {
    const sign = typed.charAt(at);
    if (sign === "|") {
      cells.push(cell);
      cell = "";
    } else if (sign === "\\" && ESCAPABLE.includes(typed.charAt(at + 1) || "x")) {
      cell += sign + typed.charAt(at + 1);
      at += 1;
    } else cell += sign;
  }
  return cell.trim() === "" ? cells : [...cells, cell];
}
