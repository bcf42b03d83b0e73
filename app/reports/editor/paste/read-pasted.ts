import type { TextBlock, TextDoc, TextInline, TextParagraph } from "#app/domain/text-doc.ts";
import { normalDoc } from "#app/reports/text/normal-doc.ts";
import { type ListedWords, listedAs, withLists, withoutSign } from "./pasted-lists.ts";
import { tableOf } from "./pasted-table.ts";
import { isLeftOut, type PastedElement, type PastedNode, readTree } from "./pasted-tree.ts";
import { inlineIn, type Manner, mannerIn, PLAIN, withoutBold, withSingleBlanks } from "./pasted-words.ts";

/**
 * What was copied from Word, LibreOffice, Google's documents or a page, as a text of ours: headings, lists,
 * links, tables, bold and italic are kept, and everything else but the words is dropped.
 */
export function readPasted(html: string): TextDoc {
  const tree = readTree(html);
  const ranks = [...new Set(ranksIn(tree))].sort((a, b) => a - b);
  const parts = partsIn(tree, PLAIN, (rank) => (ranks.indexOf(rank) > 0 ? 4 : 3));
  return normalDoc({ type: "doc", content: withLists(parts) });
}

/** A heading's level among ours, by its rank in the other document: its highest headings are our highest. */
type LevelOf = (rank: number) => 3 | 4;
type Part = TextBlock | ListedWords;

/** Elements that begin a line of their own. */
const BLOCKS = new Set([
  ...[
    "html",
    "body",
    "div",
    "p",
    "section",
    "article",
    "header",
    "footer",
    "main",
    "nav",
    "aside",
    "address",
  ],
  ...["blockquote", "pre", "figure", "figcaption", "center", "form", "fieldset", "dl", "dt", "dd", "hr"],
  ...["h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "menu", "table", "caption", "thead", "tbody"],
  ...["tfoot", "tr", "td", "th", "google-sheets-html-origin"],
]);

/** Whether some line begins inside: Google's documents stand as a whole in a `b`. */
function isBlock({ name, children }: PastedElement): boolean {
  return BLOCKS.has(name) || children.some((node) => typeof node !== "string" && isBlock(node));
}

function partsIn(nodes: readonly PastedNode[], manner: Manner, levelOf: LevelOf): Part[] {
  const parts: Part[] = [];
  let beside: PastedNode[] = [];
  const end = (): void => {
    const words = paragraph(inlineIn(beside, manner));
    // Blanks between two items of a list do not part them.
    if (words.content.some((one) => one.type === "text" && one.text.trim() !== "")) parts.push(words);
    beside = [];
  };
  for (const node of nodes) {
    if (typeof node === "string" || !isBlock(node)) beside.push(node);
    else if (!isLeftOut(node)) {
      end();
      parts.push(...blockParts(node, mannerIn(node, manner), levelOf));
    }
  }
  end();
  return parts;
}

function blockParts(element: PastedElement, manner: Manner, levelOf: LevelOf): Part[] {
  const { name, children } = element;
  const rank = rankOf(element);
  if (rank !== null) {
    const content = withoutBold(withSingleBlanks(inlineIn(children, manner)));
    return [{ type: "heading", attrs: { level: levelOf(rank) }, content }];
  }
  if (isList(element)) return itemsIn(element, manner, levelOf, 1);
  if (name === "table") {
    const wordsInCell = (cell: PastedElement): TextInline[] =>
      wordsOf(paragraphsOf(partsIn(cell.children, mannerIn(cell, manner), levelOf)));
    return [tableOf(element, wordsInCell)];
  }
  const listed = name === "p" || name === "div" ? listedAs(element) : null;
  if (listed === null || children.some((node) => typeof node !== "string" && isBlock(node)))
    return partsIn(children, manner, levelOf);
  return [{ type: "listed", ...listed, content: [paragraph(inlineIn(withoutSign(children), manner))] }];
}

function paragraph(content: readonly TextInline[]): TextParagraph {
  return { type: "paragraph", content: withSingleBlanks(content) };
}

/** From 1 for the highest; null where it is no heading. */
function rankOf({ name, attributes }: PastedElement): number | null {
  const level =
    /^h([1-6])$/.exec(name)?.[1] ?? (attributes.role === "heading" ? attributes["aria-level"] : null);
  if (level) return Number(level) || 1;
  if (name !== "p") return null;
  if (/\bMsoTitle\b/.test(attributes.class ?? "")) return 0;
  return /\bMsoSubtitle\b/.test(attributes.class ?? "") ? 1 : null;
}

function ranksIn(nodes: readonly PastedNode[]): number[] {
  return nodes.flatMap((node) => {
    if (typeof node === "string" || isLeftOut(node)) return [];
    const rank = rankOf(node);
    return rank === null ? ranksIn(node.children) : [rank];
  });
}

/**
 * The items of a list and of those within it, one after the other with their levels: programs nest them in
 * three ways, and the level that they tell is right where the nesting is not.
 */
function itemsIn(element: PastedElement, manner: Manner, levelOf: LevelOf, depth: number): Part[] {
  return element.children.flatMap((node): Part[] => {
    if (typeof node === "string" || isLeftOut(node)) return [];
    const own = mannerIn(node, manner);
    if (isList(node)) return itemsIn(node, own, levelOf, depth + 1);
    if (node.name !== "li") return partsIn([node], manner, levelOf);
    const lists = node.children.filter((one) => typeof one !== "string" && isList(one));
    const words = node.children.filter((one) => !lists.includes(one));
    const level = Number(node.attributes["aria-level"] ?? node.attributes["data-aria-level"]) || depth;
    const item: Part = {
      type: "listed",
      ...{ level, ordered: element.name === "ol" },
      content: paragraphsOf(partsIn(words, own, levelOf)),
    };
    return [item, ...itemsIn({ ...node, children: lists }, own, levelOf, depth)];
  });
}

function isList({ name }: PastedElement): boolean {
  return name === "ul" || name === "ol" || name === "menu";
}

/** What an item or a cell can hold of the parts in it: their words, a line each. */
function paragraphsOf(parts: readonly Part[]): TextParagraph[] {
  return parts.flatMap(linesOf);
}

function linesOf(part: Part): TextParagraph[] {
  switch (part.type) {
    case "paragraph":
      return [part];
    case "heading":
      return [{ type: "paragraph", content: part.content }];
    case "listed":
      return part.content.map(({ content }) => ({
        type: "paragraph",
        content: [{ type: "text", text: "– " }, ...content],
      }));
    case "table":
      return part.content.map((row) => ({
        type: "paragraph",
        content: row.content.flatMap((cell) => [
          ...wordsOf(cell.content),
          { type: "text", text: " " } as const,
        ]),
      }));
    case "bulletList":
    case "orderedList":
      return part.content.flatMap((item) => paragraphsOf(item.content));
  }
}

/** Paragraphs as lines of one. */
function wordsOf(paragraphs: readonly TextParagraph[]): TextInline[] {
  const kept = paragraphs.filter(({ content }) =>
    content.some((one) => one.type === "text" && one.text.trim()),
  );
  return kept.flatMap(({ content }, at) =>
    at === 0 ? content : [{ type: "hardBreak" } as const, ...content],
  );
}
