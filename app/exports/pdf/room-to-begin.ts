import type { PrintBlock, PrintFigure, PrintNode } from "./print-document.ts";
import { imageHeight } from "./print-images.ts";

/** In mm: what a chapter's heading takes, and what is said over and under a picture. */
const HEADING = 34;
const BESIDE_PICTURE = 36;
/** A line of text with its share of what is between paragraphs, mm, and how many signs it has. */
const LINE = 6;
const LINE_SIGNS = 92;
/** Text of so much stands well by itself, mm. */
const ENOUGH_TEXT = 24;
/** The least that a chapter begins on, a leading one's, and the most: most of a page. */
const LEAST = 60;
const LEADING = 90;
const MOST = 190;

/**
 * How much of a page a chapter wants to begin on, mm. A heading with a line or two is not left without the
 * picture that they are about. A guess; where less is left, the chapter begins the next page.
 */
export function roomToBegin(blocks: readonly PrintBlock[], leads: boolean): number {
  const least = leads ? LEADING : LEAST;
  let text = 0;
  for (const block of blocks) {
    if (block.kind === "figure")
      return Math.min(MOST, Math.max(least, HEADING + text + pictureHeight(block)));
    if (block.kind !== "nodes") break;
    text += sum(block.nodes.map(textHeight));
    if (text > ENOUGH_TEXT) break;
  }
  return least;
}

/** Of a picture in parts, the first. */
function pictureHeight({ images }: PrintFigure): number {
  const [first] = images;
  return BESIDE_PICTURE + (first ? imageHeight(first) : 0);
}

function textHeight(node: PrintNode): number {
  switch (node.kind) {
    case "p":
    case "h":
      return Math.ceil(Math.max(1, sum(node.runs.map(({ text }) => text.length))) / LINE_SIGNS) * LINE;
    case "grid":
      return node.rows.length * LINE;
    default:
      return sum(node.items.flat().map(textHeight));
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
