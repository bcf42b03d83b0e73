import type { PageChunk, PageUnit } from "./page-unit.ts";

/** A page's height as report.typ has it, mm. */
const PAGE = 297 - 26 - 24;
/** So much of it is not counted on for a picture: for its sake the page's pictures are made to fit. */
const SLACK = 3;
/** Pictures are drawn lower in steps; the last ones where so much of a page would else be left, mm. */
const SCALE_STEP = 0.02;
const LEAST_SCALE = 0.78;
const LAST_SCALE = 0.7;
const MUCH_LEFT = PAGE / 4;
/** What is left of a page goes between its pieces, up to so much each, mm; little is left where it is. */
const MOST_BETWEEN = 12;
const LITTLE_LEFT = 8;
const KEPT_FREE = 4;

/** A unit on its page; of one that goes over pages, where it begins. */
export interface PlacedUnit {
  unit: PageUnit;
  section: number;
  /** How much of its height each of its chunks' pictures has. */
  scales: number[];
  /** Room above it beside what is between units at the least, mm. */
  space: number;
}

interface Page {
  fixed: number;
  pictures: { chunk: PageChunk; placed: PlacedUnit; at: number }[];
  scale: number;
  /** What the last unit wants under it, mm; null at the page's beginning. */
  below: number | null;
  placed: PlacedUnit[];
}

/** Fills pages from top to bottom: with as many chunks as go, pictures lower where that lets one more in. */
export class PageFiller {
  readonly placed: PlacedUnit[] = [];
  #page = freshPage();

  get isFresh(): boolean {
    return this.#page.below === null;
  }

  /** What is left of the page, mm. */
  get left(): number {
    return PAGE - this.#heightAt(this.#page.scale);
  }

  /** Whether these have room under what is there. */
  has(units: readonly PageUnit[]): boolean {
    return this.#scaleFor(units) !== null;
  }

  /** How much of a page these want, mm: with pictures as low as on this one where they have room on it. */
  roomFor(units: readonly PageUnit[]): number {
    const scale = this.#scaleFor(units) ?? 1;
    const between = units.map((unit, at) => Math.max(at === 0 ? 0 : unit.above, units[at - 1]?.below ?? 0));
    const chunks = units.flatMap((unit) => unit.chunks);
    return (
      sum([...between, ...chunks.map((one) => one.fixed + one.picture * Math.max(one.least, scale))]) - SLACK
    );
  }

  /** Places a unit on this page as far as it goes, and what is left of it on those that follow. */
  place(unit: PageUnit, section: number): void {
    const placed = { unit, section, scales: unit.chunks.map(() => 1), space: 0 };
    this.placed.push(placed);
    for (const [at, chunk] of unit.chunks.entries()) {
      const piece = {
        ...{ kind: unit.kind, block: null, chunks: [chunk], repeated: 0 },
        above: at === 0 ? unit.above : 0,
        below: at < unit.chunks.length - 1 ? 0 : unit.below,
      };
      if (!this.isFresh && !this.has([piece])) {
        this.nextPage({ isFilled: true });
        if (at > 0) this.#page.fixed += unit.repeated;
      }
      const page = this.#page;
      page.scale = this.#scaleFor([piece]) ?? page.scale;
      page.fixed += chunk.fixed + (page.below === null ? 0 : Math.max(page.below, piece.above));
      page.below = piece.below;
      if (chunk.picture > 0) page.pictures.push({ chunk, placed, at });
      if (at === 0) page.placed.push(placed);
    }
  }

  /** `isFilled`: what is left of this one goes between its pieces. */
  nextPage({ isFilled }: { isFilled: boolean }): void {
    const { pictures, placed, scale } = this.#page;
    for (const { chunk, placed: of, at } of pictures) of.scales[at] = Math.max(chunk.least, scale);
    if (isFilled) spread(placed, this.left);
    this.#page = freshPage();
  }

  /** How low the page's pictures and these have to be for that; null where they do not bear it. */
  #scaleFor(units: readonly PageUnit[]): number | null {
    const page = this.#page;
    const chunks = units.flatMap((unit) => unit.chunks);
    let below = page.below;
    let fixed = sum(chunks.map((chunk) => chunk.fixed));
    for (const unit of units) {
      fixed += below === null ? 0 : Math.max(below, unit.above);
      below = unit.below;
    }
    const least = this.left > MUCH_LEFT ? LAST_SCALE : LEAST_SCALE;
    const isWhole = units.some(({ kind }) => kind === "whole");
    const lowest = isWhole ? Math.min(page.scale, least) : page.scale;
    for (let scale = page.scale; scale >= lowest; scale -= SCALE_STEP)
      if (this.#heightAt(scale, chunks) + fixed <= PAGE - (isWhole ? SLACK : 0)) return scale;
    return null;
  }

  #heightAt(scale: number, chunks: readonly PageChunk[] = []): number {
    const all = [...this.#page.pictures.map(({ chunk }) => chunk), ...chunks];
    return this.#page.fixed + sum(all.map(({ picture, least }) => picture * Math.max(least, scale)));
  }
}

function freshPage(): Page {
  return { fixed: 0, pictures: [], scale: 1, below: null, placed: [] };
}

/** Paragraphs stay as close as they are. */
function spread(placed: readonly PlacedUnit[], left: number): void {
  if (left < LITTLE_LEFT) return;
  const parted = placed.filter(({ unit }, at) => {
    const before = placed[at - 1]?.unit;
    if (before === undefined || before.kind === "head" || before.kind === "heading") return false;
    return [unit, before].some(({ kind }) => kind !== "text");
  });
  const space = Math.min(MOST_BETWEEN, (left - KEPT_FREE) / Math.max(1, parted.length));
  for (const one of parted) one.space = space;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
