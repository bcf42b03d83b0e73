import type {
  TextBlock,
  TextDoc,
  TextInline,
  TextListItem,
  TextRun,
  TextTable,
} from "#app/domain/text-doc.ts";
import type { PrintNode, PrintRun } from "./print-document.ts";

/**
 * A writer's text for the press. Headings go one step below the chapter's, and none skips a step, whatever
 * the writer chose: a reader who hears the page counts on their order.
 */
export function printText(doc: TextDoc): PrintNode[] {
  const levels = doc.content.flatMap((block) => (block.type === "heading" ? [block.attrs.level] : []));
  const top = Math.min(...levels);
  let deepest = 1;
  return doc.content.map((block): PrintNode => {
    if (block.type !== "heading") return nodeOf(block);
    deepest = Math.min(block.attrs.level - top + 2, deepest + 1);
    return { kind: "h", level: deepest, runs: runsOf(block.content) };
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
