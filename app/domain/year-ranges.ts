/** "1991–2011, 2019": years as far apart as the nearest two are a range, in their order. Empty of none. */
export function yearRanges(years: readonly number[]): string {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  const step = Math.min(...sorted.slice(1).map((year, at) => year - (sorted[at] ?? year)));
  const ranges: { first: number; last: number }[] = [];
  for (const year of sorted) {
    const open = ranges.at(-1);
    if (open && year - open.last <= step) open.last = year;
    else ranges.push({ first: year, last: year });
  }
  return ranges.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`)).join(", ");
}
