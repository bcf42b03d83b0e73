import type { TextBlock, TextDoc, TextInline, TextList } from "#app/domain/text-doc.ts";

/** The words alone, a line a paragraph, item or row: for searching, counting and comparing two texts. */
export function plainText(doc: TextDoc): string {
  return doc.content.flatMap(linesOf).join("\n");
}

function linesOf(block: TextBlock): string[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return [wordsOf(block.content)];
    case "bulletList":
    case "orderedList":
      return itemLines(block);
    case "table":
      return block.content.map((row) =>
        row.content.map((cell) => cell.content.map(({ content }) => wordsOf(content)).join("\n")).join("\t"),
      );
  }
}

function itemLines({ content }: TextList): string[] {
  return content.flatMap((item) => item.content.flatMap(linesOf));
}

function wordsOf(content: readonly TextInline[]): string {
  return content.map((inline) => (inline.type === "text" ? inline.text : "\n")).join("");
}
