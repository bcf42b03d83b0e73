import type { PlacedLine } from "./placed-line.ts";

/** Years next to each other, both ends included. */
export interface Silence {
  from: number;
  to: number;
}

/** A shorter one is seen as what it is. */
const SHORTEST = 3;

/** The longer gaps that all lines of a picture have in common: no figure, and no bridge over it. */
export function silences(lines: readonly Pick<PlacedLine, "runs" | "lone" | "bridges">[]): Silence[] {
  const told = lines.flatMap(({ runs, lone, bridges }) => [
    ...[...runs.flat(), ...lone].map(({ year }) => ({ from: year, to: year })),
    ...bridges.map(([{ year: from }, { year: to }]) => ({ from, to })),
  ]);
  const found: Silence[] = [];
  let heard = Number.POSITIVE_INFINITY;
  for (const { from, to } of told.sort((a, b) => a.from - b.from)) {
    if (from - heard > SHORTEST) found.push({ from: heard + 1, to: from - 1 });
    heard = heard === Number.POSITIVE_INFINITY ? to : Math.max(heard, to);
  }
  return found;
}
