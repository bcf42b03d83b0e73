import { getDocumentProxy } from "unpdf";

/** The column of text of a printed page, pt from the page's foot. */
const TOP = ((297 - 26) * 72) / 25.4;
const FOOT = (24 * 72) / 25.4;

export interface UsedPage {
  number: number;
  /** Its lines in the column, from the top. */
  lines: string[];
  /** What share of the column is empty under its last line. */
  empty: number;
}

/** How full each page of a printed report is. Under each picture stands what is said of it, so lines tell. */
export async function usedPages(pdf: Uint8Array): Promise<UsedPage[]> {
  const document = await getDocumentProxy(Uint8Array.from(pdf));
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, at) => {
      const { items } = await (await document.getPage(at + 1)).getTextContent();
      const lines = items
        .flatMap((item) =>
          "str" in item && item.str.trim() !== "" ? [{ text: item.str, y: item.transform[5] }] : [],
        )
        .filter(({ y }) => y < TOP && y > FOOT - 3);
      const lowest = Math.min(TOP, ...lines.map(({ y }) => y));
      const heights = [...new Set(lines.map(({ y }) => y))].sort((one, other) => other - one);
      const told = heights.map((height) =>
        lines.flatMap(({ text, y }) => (y === height ? [text] : [])).join(""),
      );
      return { number: at + 1, lines: told, empty: (lowest - FOOT) / (TOP - FOOT) };
    }),
  );
}
