import type { PlacedLine, Spot } from "./placed-line.ts";

export interface LabelBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Dot {
  x: number;
  y: number;
}

interface Room {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** px from the line's last figure to its name. */
const BESIDE = 9;
/** Rows above (−) and below (+) the end that are tried, the nearest first. */
const ROWS = [0, ...[1, 1.6, 2.4, 3.4, 4.6, 6, 7.5, 9, 11].flatMap((rows) => [-rows, rows])];
const OUTSIDE = 5000;
const ON_LABEL = 500;
/** The end of a line, or a figure by itself. */
const ON_MARK = 40;

/**
 * The place of a name whose line ends before the picture does: at that end, beside, above or below it, where
 * it hides the least of the lines, no end of one and no other name.
 */
export function earlyLabelBox(
  end: Spot,
  size: { width: number; height: number; row: number },
  room: Room,
  others: { dots: readonly Dot[]; boxes: readonly LabelBox[]; marks: readonly LabelBox[] },
): LabelBox {
  const candidates = ROWS.flatMap((rows) => {
    const middle = end.y + rows * size.row;
    const lefts =
      rows === 0 ? [end.x + BESIDE] : [0, 0.25, 0.5, 0.75, 1].map((share) => end.x - size.width * share);
    return lefts.map((left) => ({
      left,
      right: left + size.width,
      top: middle - size.height / 2,
      bottom: middle + size.height / 2,
    }));
  });
  const [first] = candidates;
  let best = {
    box: first ?? { left: end.x, right: end.x, top: end.y, bottom: end.y },
    cost: Number.POSITIVE_INFINITY,
  };
  for (const box of candidates) {
    let cost = inside(box, room) ? 0 : OUTSIDE;
    for (const other of others.boxes) if (meet(box, other)) cost += ON_LABEL;
    for (const mark of others.marks) if (meet(box, mark)) cost += ON_MARK;
    if (cost < best.cost) cost += dotsIn(box, others.dots);
    if (cost < best.cost) best = { box, cost };
    if (best.cost === 0) break;
  }
  return best.box;
}

function dotsIn({ left, right, top, bottom }: LabelBox, dots: readonly Dot[]): number {
  let found = 0;
  for (const { x, y } of dots) if (x > left && x < right && y > top && y < bottom) found += 1;
  return found;
}

/** Points along the drawn line, so close that no name slips between them. */
export function dotsAlong(line: PlacedLine): Dot[] {
  const pieces = [...line.runs, ...line.bridges, ...line.lone.map((spot) => [spot])];
  return pieces.flatMap((piece) =>
    piece.flatMap((spot, at) => {
      const before = piece[at - 1] ?? spot;
      const steps = Math.max(1, Math.ceil(Math.hypot(spot.x - before.x, spot.y - before.y) / 4));
      return Array.from({ length: steps }, (_, i) => ({
        x: spot.x + ((before.x - spot.x) * i) / steps,
        y: spot.y + ((before.y - spot.y) * i) / steps,
      }));
    }),
  );
}

function inside(box: LabelBox, room: Room): boolean {
  return box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;
}

function meet(a: LabelBox, b: LabelBox): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
