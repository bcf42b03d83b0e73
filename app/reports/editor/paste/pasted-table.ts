import type { TextInline, TextTable } from "#app/domain/text-doc.ts";
import { isLeftOut, type PastedElement } from "./pasted-tree.ts";

/** Columns and rows that one cell may reach over; more is a mistake, or meant to do harm. */
const MOST_SPAN = 50;

/**
 * The rows of a table, without those of tables within it. A cell that reaches over several leaves the others
 * empty, so that the columns stay what they are.
 */
export function tableOf(table: PastedElement, wordsOf: (cell: PastedElement) => TextInline[]): TextTable {
  const rows = rowsIn(table);
  /** For each column, how many rows below are taken by a cell above. */
  const taken: number[] = [];
  const content = rows.map((row) => {
    const cells: TextInline[][] = [];
    const fill = (): void => {
      while ((taken[cells.length] ?? 0) > 0) {
        taken[cells.length] = (taken[cells.length] ?? 0) - 1;
        cells.push([]);
      }
    };
    for (const cell of cellsIn(row)) {
      fill();
      const [wide, high] = [span(cell, "colspan"), span(cell, "rowspan")];
      for (let column = 0; column < wide; column += 1) {
        taken[cells.length] = high - 1;
        cells.push(column === 0 ? wordsOf(cell) : []);
      }
    }
    fill();
    return cells;
  });
  return {
    type: "table",
    content: content.map((cells) => ({
      type: "tableRow",
      content: cells.map((words) => ({
        type: "tableCell",
        content: [{ type: "paragraph", content: words }],
      })),
    })),
  };
}

function rowsIn({ children }: PastedElement): PastedElement[] {
  return children.flatMap((node) => {
    if (typeof node === "string" || isLeftOut(node) || node.name === "table") return [];
    if (node.name !== "tr") return rowsIn(node);
    return isForWidthsAlone(node) ? [] : [node];
  });
}

/** Word's last row of a table with merged cells tells other programs how wide the columns are. */
function isForWidthsAlone({ attributes }: PastedElement): boolean {
  return attributes.height === "0";
}

function cellsIn({ children }: PastedElement): PastedElement[] {
  return children.flatMap((node) =>
    typeof node !== "string" && (node.name === "td" || node.name === "th") && !isLeftOut(node) ? [node] : [],
  );
}

function span({ attributes }: PastedElement, name: "colspan" | "rowspan"): number {
  const count = Number(attributes[name] ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, MOST_SPAN) : 1;
}
