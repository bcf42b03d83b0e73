import type { RegionKey } from "#app/domain/region.ts";
import { answered, type CountedFigure, type Outcome, refused } from "#app/domain/verdict.ts";

/**
 * Areas judged together (yhdistetty alue): Σ counts ÷ Σ denominators, never a mean of rates. Assumes that the areas do not overlap.
 * Refuses where a member's figure is hidden (the sum would help to work it out) and where a member has no count: there is no merged figure
 * then, not one of the others.
 * Throws where members' figures are of different kinds, or there is none: mistakes in the program.
 */
export interface MemberFigure {
  region: RegionKey;
  figure: Outcome<CountedFigure>;
  /** Its figure exists and is withheld. */
  hidden: boolean;
}

export function mergeFigures(members: readonly MemberFigure[]): Outcome<CountedFigure> {
  if (members.length === 0) throw new Error("no areas to merge");
  const hidden = members.filter((member) => member.hidden);
  if (hidden.length > 0)
    return refused(
      "member-hidden",
      hidden.map(({ region }) => region),
    );
  const missing = members.filter(({ figure }) => !figure.ok);
  if (missing.length > 0)
    return refused(
      "member-missing",
      missing.map(({ region }) => region),
    );
  return answered(sumFigures(members.flatMap(({ figure }) => (figure.ok ? [figure.result] : []))));
}

/** Counts and denominators added up. */
export function sumFigures(figures: readonly CountedFigure[]): CountedFigure {
  const [first] = figures;
  if (!first) throw new Error("no figures to add up");
  const sum = { ...first, count: 0, denominator: 0 };
  for (const { count, denominator, multiplier, model } of figures) {
    if (multiplier !== first.multiplier || model !== first.model)
      throw new Error(
        `figures of different kinds: ${first.model} × ${first.multiplier}, ${model} × ${multiplier}`,
      );
    sum.count += count;
    sum.denominator += denominator;
  }
  return sum;
}
