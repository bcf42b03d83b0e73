import type { IncomingFigure } from "./figures.ts";
import type { IncomingIndicator } from "./indicators.ts";

/** So many figures tell what is usual. */
const LEAST_USUAL = 20;
const USUAL_SHARE = 0.98;
/**
 * A share may be a change or a relation and pass its whole (120 % of the jobs); beyond this it passes no more
 * unnoticed.
 */
const LARGEST_RELATION = 100;
/** Where nearly every figure is a part of its whole, one beyond this multiple of the whole is odd. */
const ODD_RELATION = 3;

/** What speaks against the size of figures, by their unit; null where nothing does. */
export function suspectRange(
  { unit, multiplier }: IncomingIndicator,
  rows: readonly IncomingFigure[],
): string | null {
  if (unit === "count") return suspectCounts(rows);
  if (multiplier === null) return null;
  let [usual, all] = [0, 0];
  let largest: IncomingFigure | null = null;
  let size = 0;
  for (const row of rows) {
    if (row.value === null) continue;
    all += 1;
    const own = Math.abs(row.value);
    if (own <= multiplier) usual += 1;
    if (own > size) [largest, size] = [row, own];
  }
  if (largest === null || size <= multiplier * ODD_RELATION) return null;
  if (size > multiplier * LARGEST_RELATION) return told(largest, `of a whole of ${multiplier}`);
  return all >= LEAST_USUAL && usual >= all * USUAL_SHARE
    ? told(largest, `of a whole of ${multiplier}, which the others keep to`)
    : null;
}

/** A balance of two counts may be negative; where nearly none is, one is odd. */
function suspectCounts(rows: readonly IncomingFigure[]): string | null {
  if (rows.length < LEAST_USUAL) return null;
  const negative = rows.filter(({ value, absValue }) => (value ?? absValue ?? 0) < 0);
  const [first] = negative;
  return first && negative.length <= rows.length * (1 - USUAL_SHARE)
    ? told(first, "where the others count from 0 up")
    : null;
}

function told({ region, sex, year, value, absValue }: IncomingFigure, words: string): string {
  return `${region} has ${value ?? absValue} (${sex}, ${year}) ${words}`;
}
