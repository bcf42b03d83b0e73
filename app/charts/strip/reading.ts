import type { StripDot, StripGeometry } from "./geometry.ts";

/** All dots from the smallest figure to the largest; equal figures in the order they were given. */
export function stripOrder(geometry: StripGeometry): StripDot[] {
  return [...geometry.homes, ...geometry.others].sort((a, b) => a.value - b.value);
}

/** Reading starts from the first home municipality, else from the smallest figure. */
export function firstDot(geometry: StripGeometry): number | null {
  const order = stripOrder(geometry);
  if (order.length === 0) return null;
  return Math.max(
    0,
    order.findIndex((dot) => dot.area.key === geometry.homes[0]?.area.key),
  );
}

/**
 * Left and right: the next municipality by its figure; up and down: the next home municipality; Home and End:
 * the ends.
 */
export function nextDot(geometry: StripGeometry, place: number, key: string): number | null {
  const order = stripOrder(geometry);
  const last = order.length - 1;
  const isHome = (index: number): boolean => order[index]?.area.role === "area";
  switch (key) {
    case "ArrowLeft":
      return Math.max(0, place - 1);
    case "ArrowRight":
      return Math.min(last, place + 1);
    case "ArrowUp":
      for (let i = place + 1; i <= last; i += 1) if (isHome(i)) return i;
      return place;
    case "ArrowDown":
      for (let i = place - 1; i >= 0; i -= 1) if (isHome(i)) return i;
      return place;
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}

/** The dot nearest to the pointer, if one is within reach. */
export function dotAt(geometry: StripGeometry, x: number, y: number, reach = 24): number | null {
  let best: number | null = null;
  let least = reach;
  stripOrder(geometry).forEach((dot, index) => {
    const far = Math.hypot(dot.x - x, dot.y - y);
    if (far < least) [best, least] = [index, far];
  });
  return best;
}
