import type { TextBlock, TextDoc, TextInline, TextList, TextTable } from "#app/domain/text-doc.ts";
import { normalDoc } from "./normal-doc.ts";
import { plainText } from "./plain-text.ts";
import { type LinePlace, writeLine } from "./write-line.ts";
import { piecesOf, writtenOf } from "./written-line.ts";

/** A text as it is typed in a plain field; `readMarkdown` reads it back to the same. */
export function writeMarkdown(doc: TextDoc): string {
  const normal = normalDoc(doc);
  const likeLists = plainText(normal).match(/^[12]\.[ \t]/gm)?.length ?? 0;
  const numbered = normal.content.some(hasNumbers) || likeLists > 1 ? "first" : "none";
  return normal.content
    .map((block, at) => writeBlock(block, after(normal.content[at - 1], numbered)))
    .join("\n\n");
}

type Numbered = LinePlace["numbered"];

/** After a numbered list any number would go on with it. */
function after(block: TextBlock | undefined, numbered: Numbered): Numbered {
  return block?.type === "orderedList" ? "any" : numbered;
}

function hasNumbers(block: TextBlock): boolean {
  if (block.type === "orderedList") return true;
  if (block.type !== "bulletList") return false;
  return block.content.some((item) => item.content.some(hasNumbers));
}

function writeBlock(block: TextBlock, numbered: Numbered): string {
  switch (block.type) {
    case "paragraph":
      return writeWords(block.content, { within: "paragraph", numbered });
    case "heading":
      return `${"#".repeat(block.attrs.level)} ${writeWords(block.content, { within: "heading", numbered })}`;
    case "bulletList":
    case "orderedList":
      return writeList(block, numbered);
    case "table":
      return writeTable(block);
  }
}

function writeWords(content: readonly TextInline[], place: LinePlace): string {
  return writeLine(writtenOf(piecesOf(content)), place);
}

function writeList(list: TextList, numbered: Numbered): string {
  const items = list.content.map((item, at) => {
    // A list of one row is told from a sentence by its bracket.
    const number = list.content.length === 1 ? "1) " : `${at + 1}. `;
    const marker = list.type === "bulletList" ? "- " : number;
    const parts = item.content.map((part, place) => {
      const directly =
        place === 0 || (part.type !== "paragraph" && item.content[place - 1]?.type === "paragraph");
      return `${place === 0 ? "" : directly ? "\n" : "\n\n"}${writeBlock(part, after(item.content[place - 1], numbered))}`;
    });
    return marker + parts.join("").replace(/\n(?!\n|$)/g, `\n${" ".repeat(marker.length)}`);
  });
  return items.join("\n");
}

function writeTable({ content }: TextTable): string {
  const rows = content.map((row) => {
    const cells = row.content.map((cell) =>
      writeWords(cell.content[0]?.content ?? [], { within: "cell", numbered: "none" }),
    );
    return `| ${cells.join(" | ")} |`;
  });
  const dashes = `|${" --- |".repeat(content[0]?.content.length ?? 0)}`;
  return [rows[0] ?? "", dashes, ...rows.slice(1)].join("\n");
}
