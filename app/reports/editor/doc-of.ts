import type { Node } from "@tiptap/pm/model";
import type {
  TextBlock,
  TextDoc,
  TextInline,
  TextListItem,
  TextMark,
  TextParagraph,
  TextTableCell,
} from "#app/domain/text-doc.ts";
import { normalDoc } from "#app/reports/text/normal-doc.ts";

/** What an editor holds, in the one form in which a text is stored. */
export function docOf(root: Node): TextDoc {
  return normalDoc({ type: "doc", content: root.children.map(blockOf) });
}

function blockOf(node: Node): TextBlock {
  switch (node.type.name) {
    case "heading":
      return { type: "heading", attrs: { level: node.attrs.level === 4 ? 4 : 3 }, content: inlineOf(node) };
    case "bulletList":
    case "orderedList":
      return listOf(node);
    case "table":
      return {
        type: "table",
        content: node.children.map((row) => ({ type: "tableRow", content: row.children.map(cellOf) })),
      };
    default:
      return paragraphOf(node);
  }
}

function paragraphOf(node: Node): TextParagraph {
  return { type: "paragraph", content: inlineOf(node) };
}

function listOf(node: Node): Extract<TextBlock, { type: "bulletList" | "orderedList" }> {
  const type = node.type.name === "orderedList" ? "orderedList" : "bulletList";
  return { type, content: node.children.map(itemOf) };
}

function itemOf(node: Node): TextListItem {
  return {
    type: "listItem",
    content: node.children.map((part) => (part.type.name === "paragraph" ? paragraphOf(part) : listOf(part))),
  };
}

function cellOf(node: Node): TextTableCell {
  const type = node.type.name === "tableHeader" ? "tableHeader" : "tableCell";
  return { type, content: node.children.map(paragraphOf) };
}

function inlineOf(node: Node): TextInline[] {
  return node.children.map((inline): TextInline => {
    if (inline.type.name === "hardBreak") return { type: "hardBreak" };
    const marks = inline.marks.flatMap(({ type: { name }, attrs }): TextMark[] => {
      if (name === "link") return [{ type: "link", attrs: { href: String(attrs.href) } }];
      return name === "bold" || name === "italic" ? [{ type: name }] : [];
    });
    return { type: "text", text: inline.text ?? "", ...(marks.length > 0 ? { marks } : {}) };
  });
}
