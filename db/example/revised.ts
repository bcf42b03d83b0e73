import type { Revision } from "./years.ts";

/**
 * Figures that the second load corrects: for one indicator and year, these municipalities' counts and every
 * sum they are in.
 */
export interface RevisedFigures {
  indicator: number;
  year: number;
  /** Share by which the first load's count was off. */
  off: number;
  municipalities: readonly string[];
}

/** All corrections of an indicator go the same way, so that they never cancel out in a county. */
export const REVISED: readonly RevisedFigures[] = [
  {
    indicator: 181,
    year: 2024,
    off: 0.04,
    municipalities: ["286", "285", "075", "624", "405", "398", "091", "564"],
  },
  {
    indicator: 493,
    year: 2023,
    off: -0.05,
    municipalities: ["286", "935", "142", "491", "049", "297", "167", "609"],
  },
  {
    indicator: 1278,
    year: 2023,
    off: -0.12,
    municipalities: ["285", "075", "106", "179", "853", "837", "698", "272"],
  },
  {
    indicator: 3113,
    year: 2024,
    off: -0.08,
    municipalities: ["286", "285", "624", "489", "434", "638", "743", "205"],
  },
  {
    indicator: 3959,
    year: 2024,
    off: 0.07,
    municipalities: ["286", "285", "075", "153", "740", "109", "684", "905"],
  },
];

/** Figures that the second load no longer has. */
export const VANISHED = {
  indicator: 3092,
  year: 2023,
  municipalities: [
    "489",
    "935",
    "507",
    "616",
    "504",
    "435",
    "172",
    "213",
    "226",
    "239",
    "260",
    "275",
    "291",
    "312",
    "580",
    "687",
    "707",
    "831",
    "844",
    "850",
  ],
} as const;

/**
 * What the first load gave in place of the final count; in the second load, and where nothing is corrected,
 * the count itself.
 */
export function countInRevision(
  revision: Revision,
  cell: { indicator: number; year: number; municipality: string },
  count: number,
): number {
  if (revision === 2) return count;
  const revised = REVISED.find(({ indicator, year }) => indicator === cell.indicator && year === cell.year);
  if (!revised?.municipalities.includes(cell.municipality)) return count;
  const change = Math.max(2, Math.round(Math.abs(revised.off) * count));
  return count + Math.sign(revised.off) * change;
}

export function isVanished(
  revision: Revision,
  cell: { indicator: number; year: number; municipality: string },
): boolean {
  if (revision === 1 || cell.indicator !== VANISHED.indicator || cell.year !== VANISHED.year) return false;
  return VANISHED.municipalities.some((code) => code === cell.municipality);
}

/** Whether the second load changes anything in the indicator's older years. */
export function isRevised(indicator: number): boolean {
  return indicator === VANISHED.indicator || REVISED.some((revised) => revised.indicator === indicator);
}
