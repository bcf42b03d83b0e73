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
  const reaches = near.map(({ x, radius }) => Math.sqrt((radius + dot.radius) ** 2 - (x - dot.x) ** 2));
  const below = freeTowards(1, near, reaches, most);
  const above = freeTowards(-1, near, reaches, most);
  return above !== null && (below === null || -above <= below) ? above : below;
}

/**
 * From the middle one way, over the far edge of whatever takes the place, until nothing does; null where that
 * is farther than `most`.
 */
function freeTowards(
  way: 1 | -1,
  near: readonly PlacedDot[],
  reaches: readonly number[],
  most: number,
): number | null {
  /** The farthest edge of what takes a place; the place itself where it is free. */
  const beyond = (place: number): number => {
    let edge = place;
    for (let i = 0; i < near.length; i += 1) {
      const middle = (near[i]?.y ?? 0) * way;
      const reach = reaches[i] ?? 0;
      const far = middle + reach;
      if (place - (middle - reach) > TOUCH && far - place > TOUCH && far > edge) edge = far;
    }
    return edge;
  };
  let at = 0;
  for (let next = beyond(at); next !== at; next = beyond(at)) {
    // What is farther by less than dots may overlap is out of reach only by rounding.
    if (next > most + TOUCH) return null;
    at = next;
  }
  if (at === 0) return 0;
  // Of edges that only rounding tells apart, the nearest: the same dots stand on the same side always.
  const nearest = near.reduce((best, { y }, i) => {
    const edges = [y * way + (reaches[i] ?? 0), y * way - (reaches[i] ?? 0)];
    return edges.reduce(
      (found, edge) => (edge < found && at - edge <= TOUCH && beyond(edge) === edge ? edge : found),
      best,
    );
  }, at);
  return nearest <= most ? nearest * way : null;
}
