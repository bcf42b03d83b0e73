import { headingDepths } from "#app/domain/heading-levels.ts";
import type {
  TextBlock,
  TextDoc,
  TextInline,
  TextListItem,
  TextRun,
  TextTable,
} from "#app/domain/text-doc.ts";
import type { PrintNode, PrintRun } from "./print-document.ts";

/** A writer's text for the press; its headings stand below the chapter's. */
export function printText(doc: TextDoc): PrintNode[] {
  const depths = headingDepths(doc);
  return doc.content.map((block): PrintNode => {
    if (block.type !== "heading") return nodeOf(block);
    return { kind: "h", level: (depths.shift() ?? 1) + 1, runs: runsOf(block.content) };
  });
}

function nodeOf(block: TextBlock | TextListItem["content"][number]): PrintNode {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return { kind: "p", runs: runsOf(block.content) };
    case "bulletList":
    case "orderedList":
      return {
        kind: block.type === "bulletList" ? "ul" : "ol",
        items: block.content.map(({ content }) => content.map(nodeOf)),
      };
    case "table":
      return gridOf(block);
  }
}

/** The first row heads the columns where all of it does; a table without one gets an empty head. */
function gridOf({ content }: TextTable): PrintNode {
  const rows = content.map((row) =>
    row.content.map((cell) => cell.content.flatMap((paragraph, at) => separated(paragraph.content, at))),
  );
  const headed = content[0]?.content.every(({ type }) => type === "tableHeader") ?? false;
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const filled = rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => [])]);
  const [first = [], ...others] = filled;
  return headed ? { kind: "grid", head: first, rows: others } : { kind: "grid", head: [], rows: filled };
}

function separated(inlines: readonly TextInline[], at: number): PrintRun[] {
  const runs = runsOf(inlines);
  return at === 0 ? runs : [plainRun("\n"), ...runs];
}

function runsOf(inlines: readonly TextInline[]): PrintRun[] {
  return inlines.map((inline) => (inline.type === "hardBreak" ? plainRun("\n") : runOf(inline)));
}

function runOf({ text, marks = [] }: TextRun): PrintRun {
  const link = marks.find((mark) => mark.type === "link");
  return {
    text,
    bold: marks.some(({ type }) => type === "bold"),
    italic: marks.some(({ type }) => type === "italic"),
    href: link?.attrs.href ?? "",
  };
}

export function plainRun(text: string): PrintRun {
  return { text, bold: false, italic: false, href: "" };
}
