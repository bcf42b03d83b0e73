/** At most so many computations on a page. */
const MOST_COMPUTATIONS = 10;
/** A page ends after the computation that brings it to as many flips as this. */
const ENOUGH_FLIPS = 300;

/** Divides computations, latest first, into pages; each has at least one. No computation, no page. */
export function computationPages<T extends { flips: number }>(computations: readonly T[]): T[][] {
  const pages: T[][] = [];
  let flips = 0;
  for (const one of computations) {
    const page = pages.at(-1);
    if (page && page.length < MOST_COMPUTATIONS && flips < ENOUGH_FLIPS) {
      page.push(one);
      flips += one.flips;
    } else {
      pages.push([one]);
      flips = one.flips;
    }
  }
  return pages;
}

/** The page that an address asks for, from 1; null where it asks for what can be no page. */
export function askedPage(text: string | null): number | null {
  if (text === null) return 1;
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
}
