import type { AreaKey } from "#app/domain/area.ts";
import {
  answered,
  type CountBounds,
  type CountedFigure,
  type Outcome,
  refused,
} from "#app/domain/verdict.ts";

/**
 * Areas judged together (yhdistetty alue): Σ counts ÷ Σ denominators, never a mean of rates. Assumes that the
 * areas do not overlap.
 * Refuses where a member's figure is hidden (the sum would help to work it out) and where a member has no
 * count: there is no merged figure then, not one of the others.
 * Throws where members' figures are of different kinds, or there is none: mistakes in the program.
 */
export interface MemberFigure {
  region: AreaKey;
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

/**
 * Counts and denominators added up, and so are the least and the most that they may be. The dispersion of a
 * sum of independent figures is the mean of theirs, each weighted by its variance: about its count.
 */
export function sumFigures(figures: readonly CountedFigure[]): CountedFigure {
  const [first] = figures;
  if (!first) throw new Error("no figures to add up");
  let [count, denominator, spread] = [0, 0, 0];
  for (const figure of figures) {
    if (figure.multiplier !== first.multiplier || figure.model !== first.model)
      throw new Error(
        `figures of different kinds: ${first.model} × ${first.multiplier}, ${figure.model} × ${figure.multiplier}`,
      );
    count += figure.count;
    denominator += figure.denominator;
    spread += figure.count * (figure.dispersion ?? 1);
  }
  const dispersion =
    count > 0 ? spread / count : Math.max(...figures.map((figure) => figure.dispersion ?? 1));
  const { multiplier, model } = first;
  const sum: CountedFigure = { count, denominator, multiplier, model };
  if (figures.some(({ bounds }) => bounds)) sum.bounds = sumBounds(figures);
  if (dispersion !== 1) sum.dispersion = dispersion;
  return sum;
}

function sumBounds(figures: readonly CountedFigure[]): CountBounds {
  const total = (of: (figure: CountedFigure) => number): number =>
    figures.reduce((sum, figure) => sum + of(figure), 0);
  const isOpen = figures.some(({ bounds }) => bounds?.mostDenominator === null);
  return {
    leastCount: total(({ bounds, count }) => bounds?.leastCount ?? count),
    mostCount: total(({ bounds, count }) => bounds?.mostCount ?? count),
    leastDenominator: total(({ bounds, denominator }) => bounds?.leastDenominator ?? denominator),
    mostDenominator: isOpen
      ? null
      : total(({ bounds, denominator }) => bounds?.mostDenominator ?? denominator),
  };
}
