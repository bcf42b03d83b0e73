import type { Level, Rhythm } from "./levels.ts";
import { FIRST_YEAR, LAST_YEAR } from "./municipalities.ts";

/** The first load has figures up to 2024; the second brings 2025 and corrects some older ones. */
export type Revision = 1 | 2;

const MUNICIPAL_ELECTIONS = [2012, 2017, 2021, 2025];

const HAS_FIGURES: Record<Rhythm, (year: number) => boolean> = {
  yearly: () => true,
  "school survey": (year) => year % 2 === 1 && year >= 2013,
  "adult survey": (year) => year % 2 === 0 && year >= 2012,
  elections: (year) => MUNICIPAL_ELECTIONS.includes(year),
  "odd years": (year) => year % 2 === 1 && year >= 2011,
  "even years": (year) => year % 2 === 0,
};

/** Every year the indicator ever has figures for: what is drawn. */
export function drawnYears(level: Level): number[] {
  const all = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
  return all.filter((year) => HAS_FIGURES[level.rhythm](year) && year <= LAST_YEAR - level.lag);
}

/** The years that this load shows. */
export function publishedYears(level: Level, revision: Revision): number[] {
  const last = revision === 1 ? LAST_YEAR - 1 : LAST_YEAR;
  return drawnYears(level).filter((year) => year <= last - level.lag);
}
