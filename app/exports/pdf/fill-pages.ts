import { PageFiller, type PlacedUnit } from "./page-filler.ts";
import { type PageChunk, type PageUnit, unitsOf } from "./page-unit.ts";
import type { PrintBlock, PrintDocument, PrintSection } from "./print-document.ts";
import type { PrintHeights } from "./print-heights.ts";

/** Text of so much stands well by itself under a chapter's head, mm. */
const ENOUGH_TEXT = 24;
/** More than so much of a page is not left empty while there is a text that could stand there, mm. */
const MOST_LEFT = 30;
/** And so much only where there is none in the chapter, mm. */
const MUCH_LEFT = 62;

/**
 * The document with its chapters' pages filled: where a picture does not fit, it is drawn somewhat lower, or
 * the text that follows it in its chapter goes before it; what is left of a page goes between its pieces.
 * Texts keep their order, and so do pictures.
 */
export function fillPages(document: PrintDocument, heights: PrintHeights): PrintDocument {
  const filler = new PageFiller();
  const rooms = document.sections.map((section, at) =>
    fillChapter(filler, at, section.opens, unitsOf(section, heights.sections[at] ?? UNKNOWN, heights.line)),
  );
  filler.nextPage({ isFilled: false });
  const sections = document.sections.map((section, at): PrintSection => {
    const [head, ...placed] = filler.placed.filter((one) => one.section === at);
    return { ...section, above: head?.space ?? 0, room: rooms[at] ?? 0, blocks: placed.flatMap(printed) };
  });
  return { ...document, sections };
}

const UNKNOWN = { head: 0, blocks: [] };

/** Gives how much of a page the chapter wants to begin on, mm. */
function fillChapter(filler: PageFiller, at: number, opens: boolean, units: PageUnit[]): number {
  let left = opens ? units : withTextUp(units, filler);
  const begun = beginning(left);
  const room = filler.roomFor(begun);
  if (!filler.isFresh && (opens || !filler.has(begun))) filler.nextPage({ isFilled: false });
  while (left.length > 0) {
    left = withTextUp(left, filler);
    if (!filler.isFresh && !filler.has(beginning(left))) filler.nextPage({ isFilled: true });
    const [first, ...others] = left;
    if (first?.kind === "break") filler.nextPage({ isFilled: false });
    if (first) filler.place(first, at);
    left = others;
  }
  return room;
}

/** What stands together at a chapter's, a heading's or any piece's beginning. */
function beginning(units: readonly PageUnit[]): PageUnit[] {
  const wanted = units[0]?.kind === "head" ? ENOUGH_TEXT : 0;
  const begun: PageUnit[] = [];
  let text = 0;
  for (const unit of units) {
    if (unit.kind === "break" || (unit.kind === "heading" && text > 0)) break;
    const chunks = unit.kind === "text" ? chunksOf(unit, wanted - text) : unit.chunks.slice(0, 1);
    begun.push({ ...unit, chunks });
    if (unit.kind === "head" || unit.kind === "heading") continue;
    text += heightOf(chunks);
    if (unit.kind !== "text" || text >= wanted) break;
  }
  return begun;
}

/** So many of its chunks that they have the height together, one at the least. */
function chunksOf({ chunks }: PageUnit, height: number): PageChunk[] {
  const enough = chunks.findIndex((_, at) => heightOf(chunks.slice(0, at + 1)) >= height);
  return enough === -1 ? chunks : chunks.slice(0, enough + 1);
}

function heightOf(chunks: readonly PageChunk[]): number {
  return chunks.reduce((height, { fixed }) => height + fixed, 0);
}

/** The chapter's next text before the picture that does not fit, where the text does; else as they are. */
function withTextUp(units: PageUnit[], filler: PageFiller): PageUnit[] {
  if (filler.left < MOST_LEFT || filler.has(beginning(units))) return units;
  const at = units.findIndex(({ kind }) => kind === "whole" || kind === "rows" || kind === "break");
  if (units[at]?.kind !== "whole") return units;
  const [from, to] = nextText(units, at + 1, filler.left > MUCH_LEFT) ?? [at, at];
  const text = units.slice(from, to);
  const moved = [...units.slice(0, at), ...text, ...units.slice(at, from), ...units.slice(to)];
  return text.length > 0 && filler.has(beginning(moved)) ? moved : units;
}

/** Where it begins and ends; `far`: also under the next heading, with it, and behind other pictures. */
function nextText(units: readonly PageUnit[], from: number, far: boolean): [number, number] | null {
  const first = units[from];
  if (!first || first.kind === "break") return null;
  if (canGoUp(first)) return [from, from + 1];
  if (!far) return null;
  if (first.kind !== "heading") return nextText(units, from + 1, far);
  const under = units[from + 1];
  return under && canGoUp(under) ? [from, from + 2] : null;
}

/** Pictures stay in the order of their numbers. */
function canGoUp({ kind, block }: PageUnit): boolean {
  return kind !== "heading" && kind !== "break" && block?.kind !== "figure";
}

function printed({ unit, scales, space }: PlacedUnit): PrintBlock[] {
  const room: PrintBlock[] = space > 0 ? [{ kind: "space", height: space }] : [];
  if (unit.block === null) return room;
  if (unit.block.kind !== "figure") return [...room, unit.block];
  const images = unit.block.images.map((image, at) => ({ ...image, share: image.share * (scales[at] ?? 1) }));
  return [...room, { ...unit.block, images }];
}
