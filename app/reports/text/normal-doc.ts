import type {
  TextBlock,
  TextDoc,
  TextInline,
  TextList,
  TextListItem,
  TextParagraph,
  TextTable,
  TextTableCell,
} from "#app/domain/text-doc.ts";
import { onOneLine, paragraphsIn, tidyLine } from "./tidy-line.ts";
import { inlineOf, piecesOf, type Written, writtenOf } from "./written-line.ts";

/** Lists within lists. */
export const MOST_DEPTH = 6;

/**
 * The one form in which a text is stored, whichever way it was written: no empty paragraphs or items,
 * blanks where they can be typed again, lists that follow each other joined, tables with equally long rows
 * of which the first is the header. No word of the text changes.
 */
export function normalDoc(doc: TextDoc): TextDoc {
  return { type: "doc", content: joined(doc.content.flatMap(normalBlock)) };
}

function normalBlock(block: TextBlock): TextBlock[] {
  switch (block.type) {
    case "paragraph":
      return paragraphs(block);
    case "heading": {
      const content = inlineOf(tidyLine(onOneLine(wordsOf(block.content))));
      return content.length === 0 ? [] : [{ ...block, content }];
    }
    case "bulletList":
    case "orderedList":
      return listOf(block.type, itemsOf(block, 1));
    case "table":
      return tableOf(block);
  }
}

function wordsOf(content: readonly TextInline[]): Written {
  return writtenOf(piecesOf(content));
}

function paragraphs({ content }: TextParagraph): TextParagraph[] {
  return paragraphsIn(wordsOf(content)).map((words) => ({ type: "paragraph", content: inlineOf(words) }));
}

function listOf(type: TextList["type"], items: TextListItem[]): TextList[] {
  return items.length === 0 ? [] : [{ type, content: items }];
}

function itemsOf({ content }: TextList, depth: number): TextListItem[] {
  return content.flatMap((item) => {
    const below: TextListItem[] = [];
    const inside = joined(
      item.content.flatMap((part): (TextParagraph | TextList)[] => {
        if (part.type === "paragraph") return paragraphs(part);
        const items = itemsOf(part, depth + 1);
        if (depth < MOST_DEPTH) return listOf(part.type, items);
        below.push(...items);
        return [];
      }),
    );
    return [...ofItem(inside), ...below];
  });
}

/** An item without words of its own gives its place to those below it. */
function ofItem(content: (TextParagraph | TextList)[]): TextListItem[] {
  const [first, ...rest] = content;
  if (!first) return [];
  return first.type === "paragraph" ? [{ type: "listItem", content }] : [...first.content, ...ofItem(rest)];
}

/** Lists of a kind that follow each other are one. */
function joined<T extends TextBlock>(blocks: readonly T[]): T[] {
  const all: T[] = [];
  for (const block of blocks) {
    const last = all.at(-1);
    if (last && "content" in last && isList(block) && isList(last) && last.type === block.type)
      all[all.length - 1] = { ...last, content: [...last.content, ...block.content] };
    else all.push(block);
  }
  return all;
}

function isList(block: TextBlock): block is TextList {
  return block.type === "bulletList" || block.type === "orderedList";
}

function tableOf({ content }: TextTable): TextTable[] {
  const rows = content.map((row) => row.content.map(cellWords));
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  if (rows.every((cells) => cells.every((words) => words.length === 0))) return [];
  const cell = (words: TextInline[] | undefined, row: number): TextTableCell => ({
    type: row === 0 ? "tableHeader" : "tableCell",
    content: [{ type: "paragraph", content: words ?? [] }],
  });
  return [
    {
      type: "table",
      content: rows.map((cells, row) => ({
        type: "tableRow",
        content: Array.from({ length: width }, (_, column) => cell(cells[column], row)),
      })),
    },
  ];
}

/** Paragraphs of a cell become lines of one. */
function cellWords({ content }: TextTableCell): TextInline[] {
  const pieces = content.flatMap((paragraph, at) => [
    ...(at === 0 ? [] : [{ text: "\n", marks: 0, href: null }]),
    ...piecesOf(paragraph.content),
  ]);
  return inlineOf(tidyLine(writtenOf(pieces)));
}
