import { polygonArea } from "d3";
import type { Ring } from "./projection.ts";

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export function boxOf(rings: readonly Ring[]): Box {
  const box = {
    left: Number.POSITIVE_INFINITY,
    top: Number.POSITIVE_INFINITY,
    right: Number.NEGATIVE_INFINITY,
    bottom: Number.NEGATIVE_INFINITY,
  };
  for (const ring of rings)
    for (const [x, y] of ring) {
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
  return box;
}

/**
 * Cuts a ring at a rectangle (Sutherland & Hodgman 1974): a neighbour of which a corner shows costs only that
 * corner.
 */
export function clipRing(ring: Ring, box: Box): Ring {
  const sides: [axis: 0 | 1, limit: number, sign: 1 | -1][] = [
    [0, box.left, 1],
    [0, box.right, -1],
    [1, box.top, 1],
    [1, box.bottom, -1],
  ];
  return sides.reduce<Ring>((points, [axis, limit, sign]) => {
    const inside = (point: [number, number]): boolean => (point[axis] - limit) * sign >= 0;
    return points.flatMap((point, i) => {
      const before = points.at(i - 1) ?? point;
      const crossing = inside(point) === inside(before) ? [] : [cross(before, point, axis, limit)];
      return inside(point) ? [...crossing, point] : crossing;
    });
  }, ring);
}

function cross(a: [number, number], b: [number, number], axis: 0 | 1, limit: number): [number, number] {
  const share = (limit - a[axis]) / (b[axis] - a[axis]);
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
}

/** Islets smaller than this many px² are left out of the path (never the largest ring). */
const SMALLEST_RING = 0.8;

/** A path of the rings with coordinates to the grain (px), relative steps and no repeated points. */
export function leanPath(rings: readonly Ring[], grain = 0.1): string {
  const bySize = rings.map((ring) => ({ ring, size: Math.abs(polygonArea(ring)) }));
  const largest = Math.max(0, ...bySize.map((entry) => entry.size));
  return bySize
    .filter(({ size }) => size > 0 && (size >= SMALLEST_RING || size === largest))
    .map(({ ring }) => ringPath(ring, Math.round(1 / grain)))
    .join("");
}

function ringPath(ring: Ring, parts: number): string {
  let path = "";
  let count = 0;
  let [px, py] = [0, 0];
  // Parts of a pixel as whole numbers, so that the relative steps add up exactly.
  for (const [x, y] of ring) {
    const [tx, ty] = [Math.round(x * parts), Math.round(y * parts)];
    if (count > 0 && tx === px && ty === py) continue;
    path += count === 0 ? `M${tx / parts} ${ty / parts}l` : `${(tx - px) / parts} ${(ty - py) / parts} `;
    [px, py] = [tx, ty];
    count += 1;
  }
  return count < 3 ? "" : `${path.trimEnd()}z`;
}

/** The ring that takes most room; empty of none. */
export function largestOf(rings: readonly Ring[]): Ring {
  return rings.reduce<Ring>(
    (best, ring) => (Math.abs(polygonArea(ring)) > Math.abs(polygonArea(best)) ? ring : best),
    [],
  );
}

const GRID = 24;

/** The point inside the rings that is farthest from their edges, on a grid: where a name fits best. */
export function labelPoint(rings: readonly Ring[]): [number, number] {
  const box = boxOf([largestOf(rings)]);
  let best: [number, number] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  let widest = -1;
  for (let i = 1; i < GRID; i += 1)
    for (let j = 1; j < GRID; j += 1) {
      const point: [number, number] = [
        box.left + ((box.right - box.left) * i) / GRID,
        box.top + ((box.bottom - box.top) * j) / GRID,
      ];
      const room = inEvenOdd(point, rings) ? edgeDistance(point, rings) : -1;
      if (room > widest) [best, widest] = [point, room];
    }
  return best;
}

function inEvenOdd([x, y]: [number, number], rings: readonly Ring[]): boolean {
  let inside = false;
  for (const ring of rings)
    ring.forEach(([ax, ay], i) => {
      const [bx, by] = ring.at(i - 1) ?? [ax, ay];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    });
  return inside;
}

/** Distance to the nearest edge; width counts half, since names are wider than high. */
function edgeDistance([x, y]: [number, number], rings: readonly Ring[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const ring of rings)
    ring.forEach(([ax, ay], i) => {
      const [bx, by] = ring.at(i - 1) ?? [ax, ay];
      const [dx, dy] = [(bx - ax) / 2, by - ay];
      const length = dx * dx + dy * dy;
      const t = length === 0 ? 0 : Math.max(0, Math.min(1, (((x - ax) / 2) * dx + (y - ay) * dy) / length));
      least = Math.min(least, Math.hypot((x - ax) / 2 - t * dx, y - ay - t * dy));
    });
  return least;
}
