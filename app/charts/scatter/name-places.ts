import type { Place } from "./beside-each-other.ts";

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Whose name it is, and how wide it is, px. */
export interface Named extends Place {
  width: number;
}

export interface PlacedName {
  /** Left end of the text. */
  x: number;
  baseline: number;
  box: Box;
  /** From the dot to a name that had to move away; null beside it. */
  leader: { from: Place; to: Place } | null;
}

interface Ground {
  textSize: number;
  /** Where names may stand. */
  room: Box;
  /** What no name may cover: named dots, the country's labels. */
  taken: readonly Box[];
  /** Dots that a name rather leaves free. */
  dots: readonly Place[];
}

const GAP = 9;
/** Names beside their dots; then in rings farther and farther away, px. */
const RINGS = [26, 40, 56, 76, 100];
const TURNS = 16;
/** A name far away is worth it only where it frees so many dots. */
const COST_OF_RING = 14;

/**
 * Names beside their dots: to the right, left, above or below, where fewest other dots are covered; farther
 * away with a line to its dot where all of these are taken. No name covers another.
 */
export function placeNames(names: readonly Named[], ground: Ground): PlacedName[] {
  const taken = [...ground.taken];
  return names.map((name) => {
    const found = candidates(name, ground.textSize)
      .map((candidate) => ({ candidate, cost: costOf(candidate, ground, taken) }))
      .reduce((best, one) => (one.cost < best.cost ? one : best));
    taken.push(found.candidate.placed.box);
    return found.candidate.placed;
  });
}

interface Candidate {
  placed: PlacedName;
  ring: number;
}

function candidates({ x, y, width }: Named, textSize: number): Candidate[] {
  const height = textSize * 1.1;
  const at = (middleX: number, middleY: number, ring: number): Candidate => {
    const box = {
      left: middleX - width / 2,
      top: middleY - height / 2,
      right: middleX + width / 2,
      bottom: middleY + height / 2,
    };
    const near = {
      x: Math.max(box.left, Math.min(box.right, x)),
      y: Math.max(box.top, Math.min(box.bottom, y)),
    };
    return {
      placed: {
        x: box.left,
        baseline: middleY + textSize * 0.34,
        box,
        leader: ring > 0 ? { from: { x, y }, to: near } : null,
      },
      ring,
    };
  };
  const aside = GAP + width / 2;
  const above = GAP + height / 2;
  return [
    at(x + aside, y, 0),
    at(x - aside, y, 0),
    at(x, y - above, 0),
    at(x, y + above, 0),
    ...RINGS.flatMap((away, ring) =>
      Array.from({ length: TURNS }, (_, turn) => {
        const angle = (2 * Math.PI * turn) / TURNS;
        const [right, down] = [Math.cos(angle), Math.sin(angle)];
        return at(x + right * (away + (width / 2) * Math.abs(right)), y + down * away, ring + 1);
      }),
    ),
  ];
}

/** Above any sum of the others: a name there is the last resort. */
const FORBIDDEN = 10_000;

function costOf({ placed: { box }, ring }: Candidate, { room, dots }: Ground, taken: readonly Box[]): number {
  const outside =
    box.left < room.left || box.right > room.right || box.top < room.top || box.bottom > room.bottom;
  const covered = dots.filter(
    ({ x, y }) => x > box.left - 2 && x < box.right + 2 && y > box.top - 2 && y < box.bottom + 2,
  );
  const crossed = taken.filter((other) => meets(box, other)).length;
  return (outside ? FORBIDDEN : 0) + crossed * FORBIDDEN + covered.length + ring * COST_OF_RING;
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
