import type {
  PrintBlock,
  PrintFigure,
  PrintGroups,
  PrintNode,
  PrintSection,
  PrintTable,
} from "./print-document.ts";
import type { BlockHeights, PrintHeights } from "./print-heights.ts";
import { imageHeight, leastShrunk } from "./print-images.ts";

/** What stays together on a page, mm. */
export interface PageChunk {
  /** All of it but its picture. */
  fixed: number;
  /** Its picture as wide as it may be, and how much of that is the least; 0 and 1 without one. */
  picture: number;
  least: number;
}

/** What a chapter is made of on paper: a page may end between its chunks. */
export interface PageUnit {
  kind: "head" | "heading" | "text" | "rows" | "whole" | "break";
  /** As it is printed; null of a chapter's head, which is printed of the chapter. */
  block: PrintBlock | null;
  /** Between it and what stands over and under it at the least, mm: the larger of two holds. */
  above: number;
  below: number;
  chunks: PageChunk[];
  /** What is told again on each page that it goes on to, mm: a table's head. */
  repeated: number;
}

/** An em of the running text, and what is between its lines (pieces.typ), mm. */
const EM = (10.5 * 25.4) / 72;
const LEADING = 0.68 * EM;
/** Over and under each kind of piece, as pieces.typ sets them. */
const GAPS = {
  head: { above: 2.2 * EM + 0.95 * EM, below: 2.3 * EM },
  heading: { above: 2.13 * EM, below: 0.93 * EM },
  p: { above: 0.95 * EM, below: 0.95 * EM },
  grid: { above: EM, below: 1.2 * EM },
  figure: { above: 1.5 * EM, below: 1.5 * EM },
  table: { above: 1.8 * EM, below: 1.4 * EM },
  sentence: { above: 0.95 * EM, below: 0.95 * EM },
} as const;
/** A table asks for so much of a page to begin on (pieces.typ); a list of names is given as much as this. */
const TABLE_BEGINS = 38;
const NAMES_BEGIN = 44;
/** A table of up to so much, a quarter of a page, is not parted. */
const KEPT_TOGETHER = 62;
/** A row of so much may be parted between its lines, which are about so tall. */
const TALL_ROW = 40;
const ROW_LINE = 4.2;
/** Between the parts of a picture. */
const BETWEEN_PARTS = 0.6 * EM;
/** Under a table's title, and under its rows. */
const UNDER_TITLE = 0.6 * EM;
const UNDER_ROWS = 0.95 * EM;
/** Typst leaves no line of a paragraph alone on a page. */
const LINES_TOGETHER = 2;

/** A chapter's head and the pieces under it, in their order. */
export function unitsOf(
  { blocks }: PrintSection,
  { head, blocks: heights }: PrintHeights["sections"][number],
  line: number,
): PageUnit[] {
  return [
    { kind: "head", block: null, ...GAPS.head, chunks: [chunk(head)], repeated: 0 },
    ...blocks.flatMap((block, at) => unitsOfBlock(block, heights[at] ?? [], line)),
  ];
}

function unitsOfBlock(block: PrintBlock, heights: BlockHeights, line: number): PageUnit[] {
  const [height = 0] = heights;
  switch (block.kind) {
    case "nodes":
      return block.nodes.map((node, at) => textUnit(node, heights[at] ?? 0, line));
    case "figure":
      return [{ kind: "whole", block, ...GAPS.figure, chunks: figureChunks(block, heights), repeated: 0 }];
    case "table":
      return [tableUnit(block, heights)];
    case "groups":
      return [namesUnit(block, height, line)];
    case "sentence":
      return [{ kind: "text", block, ...GAPS.sentence, chunks: linesOf(height, line), repeated: -LEADING }];
    default:
      return [{ kind: "break", block, above: 0, below: 0, chunks: [], repeated: 0 }];
  }
}

function textUnit(node: PrintNode, height: number, line: number): PageUnit {
  const block = { kind: "nodes" as const, nodes: [node] };
  if (node.kind === "h")
    return { kind: "heading", block, ...GAPS.heading, chunks: [chunk(height)], repeated: 0 };
  const gaps = GAPS[node.kind === "grid" ? "grid" : "p"];
  return { kind: "text", block, ...gaps, chunks: linesOf(height, line), repeated: -LEADING };
}

/** The title goes with the first part, what is said of all with the last. */
function figureChunks({ images }: PrintFigure, [height = 0, under = 0]: BlockHeights): PageChunk[] {
  const pictures = images.map(imageHeight);
  const over = height - under - sum(pictures) - BETWEEN_PARTS * (images.length - 1);
  return images.map((image, at) => ({
    fixed: (at === 0 ? over : BETWEEN_PARTS) + (at === images.length - 1 ? under : 0),
    picture: pictures[at] ?? 0,
    least: leastShrunk(image),
  }));
}

function tableUnit(table: { kind: "table" } & PrintTable, heights: BlockHeights): PageUnit {
  const [title = 0, head = 0, under = 0, ...rows] = heights;
  const unit = { block: table, ...GAPS.table };
  const over = title + UNDER_TITLE + head;
  const ends = under > 0 ? [UNDER_ROWS + under] : [];
  const whole = sum([over, ...rows, ...ends]);
  if (table.whole || whole <= KEPT_TOGETHER)
    return { ...unit, block: { ...table, whole: true }, kind: "whole", chunks: [chunk(whole)], repeated: 0 };
  const parts = rows.flatMap(rowParts);
  const enough = parts.findIndex((_, at) => over + sum(parts.slice(0, at + 1)) >= TABLE_BEGINS);
  const begun = over + sum(parts.slice(0, enough + 1));
  const others = parts.slice(enough + 1);
  return { ...unit, kind: "rows", chunks: [begun, ...others, ...ends].map(chunk), repeated: head };
}

/** A tall row goes over pages line by line. */
function rowParts(height: number): number[] {
  if (height < TALL_ROW) return [height];
  const lines = Math.floor(height / ROW_LINE);
  return Array.from({ length: lines }, () => height / lines);
}

function namesUnit(groups: PrintGroups, height: number, line: number): PageUnit {
  const begins = Math.min(NAMES_BEGIN, height);
  const chunks = [chunk(begins), ...(height > begins ? linesOf(height - begins, line) : [])];
  return { kind: "rows", block: { ...groups, begins }, ...GAPS.table, chunks, repeated: -LEADING };
}

/** Lines of running text of so much height, those that stay together as one. */
function linesOf(height: number, line: number): PageChunk[] {
  const pitch = line + LEADING;
  const lines = Math.round((height + LEADING) / pitch);
  if (lines < 2 * LINES_TOGETHER) return [chunk(height)];
  const ends = LINES_TOGETHER * pitch;
  const middle = Array.from({ length: lines - 2 * LINES_TOGETHER }, () => chunk(pitch));
  return [chunk(ends - LEADING), ...middle, chunk(height + LEADING - sum([ends, pitch * middle.length]))];
}

function chunk(fixed: number): PageChunk {
  return { fixed, picture: 0, least: 1 };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
