import { answered, type CountedFigure, type Outcome, refused } from "#app/domain/verdict.ts";
import { sumFigures } from "./merged-area.ts";

/**
 * Several years of a small area judged as one (usean vuoden yhteisluku): counts and person-years added up. Refuses fewer years than asked
 * for. Assumes that the level stayed much the same over the years: a pooled figure hides a change within them.
 */
export interface PooledYears {
  figure: CountedFigure;
  /** Earliest first. */
  years: number[];
}

export function poolYears(
  points: readonly { year: number; figure: CountedFigure }[],
  howMany: number,
): Outcome<PooledYears> {
  const latest = [...points].sort((a, b) => a.year - b.year).slice(-howMany);
  const years = latest.map(({ year }) => year);
  if (latest.length < howMany) return refused("too-few-points", years.map(String));
  return answered({ figure: sumFigures(latest.map(({ figure }) => figure)), years });
}
