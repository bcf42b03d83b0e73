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

/**
 * Places dots as near to the middle line as they get without touching, at most `most` px from it: first come, first served,
 * so the caller puts the important ones first. The same dots always land on the same places.
 */
export function beeswarm(dots: readonly SwarmDot[], most: number): Swarm {
  const placed: { x: number; y: number; radius: number }[] = [];
  let crowded = 0;
  const offsets = dots.map((dot) => {
    const near = placed.filter((other) => Math.abs(other.x - dot.x) < other.radius + dot.radius);
    const free = firstFree(dot, near, most);
    if (free === null) crowded += 1;
    const y = free ?? most * (((crowded * GOLDEN) % 1) * 2 - 1);
    // A crowded dot takes no room: others need not avoid what already overlaps.
    if (free !== null) placed.push({ ...dot, y });
    return y;
  });
  return { offsets, crowded };
}

/** The free place nearest to the middle; above before below, so that ties do not depend on chance. Null where all is taken. */
function firstFree(
  dot: SwarmDot,
  near: readonly { x: number; y: number; radius: number }[],
  most: number,
): number | null {
  const candidates = [0];
  // How far each neighbour keeps this dot from its own height.
  const reaches = near.map((other) => Math.sqrt((other.radius + dot.radius) ** 2 - (other.x - dot.x) ** 2));
  near.forEach((other, i) => {
    const reach = reaches[i] ?? 0;
    candidates.push(other.y - reach, other.y + reach);
  });
  const free = (y: number): boolean =>
    Math.abs(y) <= most && near.every((other, i) => Math.abs(other.y - y) >= (reaches[i] ?? 0) - 1e-6);
  return candidates.sort((a, b) => Math.abs(a) - Math.abs(b) || a - b).find(free) ?? null;
}
