import type { TextBlock, TextDoc, TextList, TextListItem, TextParagraph } from "#app/domain/text-doc.ts";
import { cleanText } from "./clean-text.ts";
import { MOST_DEPTH, normalDoc } from "./normal-doc.ts";
import { readLine } from "./read-line.ts";
import { beginsTable, readTable } from "./read-table.ts";
import { inlineOf, writtenOf } from "./written-line.ts";

/**
 * Reads what is typed in a plain field: paragraphs with empty lines between them, ### and #### headings,
 * lists by "- " or "1. ", tables between bars, and in them what `readLine` knows. Whatever is none of these
 * is text as it stands. A list by "1." needs a second row, so that "1. luokan oppilaat" stays a sentence.
 */
export function readMarkdown(typed: string): TextDoc {
  return normalDoc({ type: "doc", content: readBlocks(cleanText(typed).split("\n")) });
}

function readBlocks(lines: readonly string[]): TextBlock[] {
  const blocks: TextBlock[] = [];
  let words: string[] = [];
  const end = (): void => {
    if (words.length > 0) blocks.push(...paragraphsOf(words));
    words = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? "").trim();
    const heading = /^(#{3,4}) +(?=\S)/.exec(line);
    const list = readList(lines, at, 1);
    if (line === "") end();
    else if (heading) {
      end();
      const content = inlineOf(writtenOf(readLine(line.slice(heading[0].length))));
      blocks.push({ type: "heading", attrs: { level: heading[1]?.length === 4 ? 4 : 3 }, content });
    } else if (beginsTable(line, lines[at + 1])) {
      end();
      const last = lastRow(lines, at + 2);
      blocks.push(readTable([line, ...lines.slice(at + 2, last)]));
      at = last - 1;
    } else if (list) {
      end();
      blocks.push(list.list);
      at = list.end - 1;
    } else words.push(line);
  }
  end();
  return blocks;
}

function paragraphsOf(lines: readonly string[]): TextParagraph[] {
  return [{ type: "paragraph", content: inlineOf(writtenOf(readLine(lines.join("\n")))) }];
}

function lastRow(lines: readonly string[], from: number): number {
  let at = from;
  while (lines[at]?.trim().startsWith("|")) at += 1;
  return at;
}

interface Marker {
  kind: "bullet" | "." | ")";
  number: number;
  /** Columns of blanks before it. */
  indent: number;
  /** Columns before the words, and signs. */
  width: number;
  length: number;
}

function markerOf(line: string): Marker | null {
  const found = /^([ \t]*)(?:[-*•]|(\d{1,6})([.)]))[ \t]+(?=\S)/.exec(line);
  if (!found) return null;
  const [all, blanks = "", number, stop] = found;
  const kind = number === undefined ? "bullet" : stop === ")" ? ")" : ".";
  return {
    kind,
    number: Number(number ?? 1),
    indent: columns(blanks),
    width: columns(all),
    length: all.length,
  };
}

/** A tab is four. */
function columns(text: string): number {
  let count = 0;
  for (const sign of text) count += sign === "\t" ? 4 : 1;
  return count;
}

interface Item {
  marker: Marker;
  lines: string[];
}

/** The list that begins on this line, and the line after its last one; null where none does. */
function readList(
  lines: readonly string[],
  from: number,
  depth: number,
): { list: TextList; end: number } | null {
  const first = markerOf(lines[from] ?? "");
  if (first?.number !== 1 || first.indent > 3 || depth > MOST_DEPTH) return null;
  const items: Item[] = [];
  let at = from;
  while (at < lines.length && belongs(lines[at] ?? "", first)) {
    const line = lines[at] ?? "";
    const marker = itemMarker(line, first);
    if (marker) items.push({ marker, lines: [line.slice(marker.length)] });
    else items.at(-1)?.lines.push(line);
    at += 1;
    const next = afterBlanks(lines, at);
    // Empty lines within a list do not end it.
    if (next > at && next < lines.length && belongs(lines[next] ?? "", first)) {
      items.at(-1)?.lines.push("");
      at = next;
    }
  }
  if (first.kind === "." && !(items[1] && items[1].marker.number <= 2)) return null;
  const content = items.map((item) => itemOf(item, depth));
  return { list: { type: first.kind === "bullet" ? "bulletList" : "orderedList", content }, end: at };
}

/** Whether a line is an item of the list, or stands below one. */
function belongs(line: string, first: Marker): boolean {
  return itemMarker(line, first) !== null || isBelow(line, first);
}

function itemMarker(line: string, first: Marker): Marker | null {
  const marker = markerOf(line);
  return marker?.kind === first.kind && marker.indent < first.indent + 2 ? marker : null;
}

function isBelow(line: string, first: Marker): boolean {
  const blanks = /^[ \t]*/.exec(line)?.[0] ?? "";
  return blanks.length < line.length && columns(blanks) >= first.indent + 2;
}

function afterBlanks(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && (lines[at] ?? "").trim() === "") at += 1;
  return at;
}

/** What stands right after the marker is words, even another marker. */
function itemOf({ marker, lines }: Item, depth: number): TextListItem {
  const inside = lines.map((line, at) => (at === 0 ? line : withoutIndent(line, marker.width)));
  const content: TextListItem["content"] = [];
  let words: string[] = [];
  const end = (): void => {
    if (words.length > 0) content.push(...paragraphsOf(words));
    words = [];
  };
  for (let at = 0; at < inside.length; at += 1) {
    const line = (inside[at] ?? "").trim();
    const list = at === 0 ? null : readList(inside, at, depth + 1);
    if (line === "") end();
    else if (list) {
      end();
      content.push(list.list);
      at = list.end - 1;
    } else words.push(line);
  }
  end();
  return { type: "listItem", content };
}

function withoutIndent(line: string, width: number): string {
  let left = width;
  let at = 0;
  while (left > 0 && (line[at] === " " || line[at] === "\t")) {
    left -= line[at] === "\t" ? 4 : 1;
    at += 1;
  }
  return line.slice(at);
}
