/** A dot's place, px. */
export interface Place {
  x: number;
  y: number;
}

/** How a heap of dots is told and laid out. */
interface Dots {
  /** Of a dot, px. */
  radius: number;
  /** Dots whose middles are nearer than this are one heap, px; 0: only those at the same place. */
  near: number;
  /** No dot moves farther than this, px: a heap is then drawn closer. */
  farthest: number;
  /** Where the axes are: no heap reaches over them, as if a figure of nought were negative. */
  within: { left: number; right: number; top: number; bottom: number };
}

/** px between the middles of two neighbours, in radii. */
const APART = 1.7;
/** Turns from dot to dot so that they fill a disc evenly. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Dots that would hide each other are laid side by side around the place they share, so that each is seen;
 * all others stay where they are.
 */
export function besideEachOther<P extends Place>(
  places: readonly P[],
  { radius, near, farthest, within }: Dots,
): { places: P[]; moved: boolean } {
  const laid = places.map((place) => ({ ...place }));
  const heaps = (near > 0 ? heapsNear(places, near) : heapsAt(places)).filter(({ length }) => length > 1);
  for (const heap of heaps) {
    const step = Math.min((radius * APART) / Math.SQRT2, farthest / Math.sqrt(heap.length));
    const reach = step * Math.sqrt(heap.length - 0.5);
    const meanOf = (side: "x" | "y"): number =>
      heap.reduce((sum, at) => sum + (places[at]?.[side] ?? 0), 0) / heap.length;
    const middle = {
      x: inside(meanOf("x"), within.left + reach, within.right - reach),
      y: inside(meanOf("y"), within.top + reach, within.bottom - reach),
    };
    heap.forEach((at, turn) => {
      const place = laid[at];
      if (!place) return;
      const away = step * Math.sqrt(turn + 0.5);
      place.x = middle.x + away * Math.cos(turn * GOLDEN_ANGLE);
      place.y = middle.y + away * Math.sin(turn * GOLDEN_ANGLE);
    });
  }
  return { places: laid, moved: heaps.length > 0 };
}

function inside(at: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, at));
}

function heapsAt(places: readonly Place[]): number[][] {
  const heaps = new Map<string, number[]>();
  places.forEach(({ x, y }, at) => {
    const spot = `${x} ${y}`;
    heaps.set(spot, [...(heaps.get(spot) ?? []), at]);
  });
  return [...heaps.values()];
}

/** Each dot joins the first heap that has one near it: named dots are few. */
function heapsNear(places: readonly Place[], near: number): number[][] {
  const heaps: number[][] = [];
  places.forEach(({ x, y }, at) => {
    const own = heaps.find((heap) =>
      heap.some((other) => Math.hypot((places[other]?.x ?? 0) - x, (places[other]?.y ?? 0) - y) < near),
    );
    if (own) own.push(at);
    else heaps.push([at]);
  });
  return heaps;
}
