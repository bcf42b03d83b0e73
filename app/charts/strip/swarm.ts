/** A dot that keeps its place along the axis and may move across it. */
export interface SwarmDot {
  x: number;
  radius: number;
}

export interface Swarm {
  /** Each dot's distance from the middle line, in the order of the dots. */
  offsets: number[];
  /** How many dots found no free place and overlap others. */
  crowded: number;
}

/** Spreads the dots that have no room evenly over the height, without chance. */
const GOLDEN = 0.618034;
/** Rounding lets dots that just touch seem to overlap by less than this. */
const TOUCH = 1e-6;

/**
 * Places dots as near to the middle line as they get without touching, at most `most` px from it: first come,
 * first served, so the caller puts the important ones first. The same dots always land on the same places.
 * `giveUp`: at the first dot without a free place the rest is left out, for a caller who then tries smaller
 * dots.
 */
export function beeswarm(
  dots: readonly SwarmDot[],
  most: number,
  { giveUp = false }: { giveUp?: boolean } = {},
): Swarm {
  const columns = new Columns(Math.max(1, ...dots.map((dot) => 2 * dot.radius)));
  let crowded = 0;
  const offsets: number[] = [];
  for (const dot of dots) {
    const free = firstFree(dot, columns.near(dot), most);
    if (free === null) crowded += 1;
    const y = free ?? most * (((crowded * GOLDEN) % 1) * 2 - 1);
    // A crowded dot takes no room: others need not avoid what already overlaps.
    if (free !== null) columns.put({ x: dot.x, y, radius: dot.radius });
    offsets.push(y);
    if (giveUp && crowded > 0) break;
  }
  return { offsets, crowded };
}

interface PlacedDot extends SwarmDot {
  y: number;
}

/**
 * Placed dots in columns as wide as the widest dot: what can touch a dot is in its own column or beside it.
 */
class Columns {
  readonly #width: number;
  readonly #columns = new Map<number, PlacedDot[]>();

  constructor(width: number) {
    this.#width = width;
  }

  put(dot: PlacedDot): void {
    const at = Math.floor(dot.x / this.#width);
    const column = this.#columns.get(at);
    if (column) column.push(dot);
    else this.#columns.set(at, [dot]);
  }

  near({ x, radius }: SwarmDot): PlacedDot[] {
    const at = Math.floor(x / this.#width);
    const near: PlacedDot[] = [];
    for (let column = at - 1; column <= at + 1; column += 1)
      for (const other of this.#columns.get(column) ?? [])
        if (Math.abs(other.x - x) < other.radius + radius) near.push(other);
    return near;
  }
}

/**
 * The free place nearest to the middle; above before below, so that ties do not depend on chance. Null where
 * all is taken.
 */
function firstFree(dot: SwarmDot, near: readonly PlacedDot[], most: number): number | null {
  // How far each neighbour keeps this dot from its own height: the edges of what it takes of the line.
  const taken = near.map(({ x, y, radius }) => {
    const reach = Math.sqrt((radius + dot.radius) ** 2 - (x - dot.x) ** 2);
    return { from: y - reach, to: y + reach };
  });
  const isFree = (y: number): boolean =>
    Math.abs(y) <= most && taken.every(({ from, to }) => y - from <= TOUCH || to - y <= TOUCH);
  let best: number | null = null;
  const consider = (y: number): void => {
    const nearer =
      best === null || Math.abs(y) < Math.abs(best) || (Math.abs(y) === Math.abs(best) && y < best);
    if (nearer && isFree(y)) best = y;
  };
  consider(0);
  if (best !== null) return best;
  for (const { from, to } of taken) {
    consider(from);
    consider(to);
  }
  return best;
}
