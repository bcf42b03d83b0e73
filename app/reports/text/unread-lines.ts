import { beginsTable } from "./read-table.ts";

/** A row of what was typed that `readMarkdown` takes as plain text, though it looks like more. */
export interface UnreadLine {
  /** From 1. */
  line: number;
  /** A heading of a level that a text has not; rows between bars without the row of dashes. */
  why: "heading" | "table";
}

/** Rows told at the most: who has pasted a whole document sees the first ones. */
const MOST_TOLD = 5;

/** What was meant as a heading or a table and is none, the first rows of it. */
export function unreadLines(typed: string): UnreadLine[] {
  const lines = typed.split(/\r\n?|\n/).map((line) => line.trim());
  const unread: UnreadLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (/^(#{1,2}|#{5,}) *[^#\s]/.test(line)) unread.push({ line: at + 1, why: "heading" });
    else if (/^\|.*\|/.test(line)) {
      if (!beginsTable(line, lines[at + 1])) unread.push({ line: at + 1, why: "table" });
      while (lines[at + 1]?.startsWith("|")) at += 1;
    }
  }
  return unread.slice(0, MOST_TOLD);
}
