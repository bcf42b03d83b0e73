/** One municipality's figures: value by year. */
export type YearlyFigures = ReadonlyMap<number, number>;

/** A year in which figures jumped everywhere at once (hyppy): `before` is the year they jumped from. */
export interface CommonJump {
  before: number;
  year: number;
}

/** Half as large again, or a third smaller, at the least. */
const LEAST_FACTOR = 1.5;
/** As many times as large as the largest other step from a year to the next. */
const LEAST_TIMES = 4;
/** So many municipalities must tell it, and this share of them go at least half of the way. */
const FEWEST_AREAS = 20;
const SHARE = 0.95;
/** A year alone has no other step to be beside. */
const FEWEST_STEPS = 4;

/**
 * Years in which an indicator jumped in every municipality at once, far beyond what it moves otherwise: more
 * likely another way of counting than another life. A rule of our own: the middle one of the municipalities'
 * changes (as the logarithm of the ratio) is at least that of 1.5, at least four times as large as in any
 * other step, and in 95 % of the municipalities at least half as large and of the same sign. A slump that
 * builds up over years is none, since its steps are alike. Refuses nothing: too few figures have no jump.
 */
export function commonJumps(areas: readonly YearlyFigures[]): CommonJump[] {
  const years = [...new Set(areas.flatMap((one) => [...one.keys()]))].sort((a, b) => a - b);
  const steps = years.slice(1).flatMap((year, at) => stepTo(areas, years[at] ?? year, year));
  if (steps.length < FEWEST_STEPS) return [];
  return steps
    .filter((step) => {
      const others = steps.filter((one) => one !== step).map(({ middle }) => Math.abs(middle));
      const size = Math.abs(step.middle);
      return (
        size >= Math.log(LEAST_FACTOR) && size >= LEAST_TIMES * Math.max(...others) && step.together >= SHARE
      );
    })
    .map(({ before, year }) => ({ before, year }));
}

interface Step extends CommonJump {
  /** The middle one of the municipalities' changes, as the logarithm of the ratio. */
  middle: number;
  /** Share of them that go at least half as far the same way. */
  together: number;
}

function stepTo(areas: readonly YearlyFigures[], before: number, year: number): Step[] {
  const changes = areas.flatMap((one) => {
    const [from, to] = [one.get(before), one.get(year)];
    // A ratio to nought is none.
    return from !== undefined && to !== undefined && from > 0 && to > 0 ? [Math.log(to / from)] : [];
  });
  if (changes.length < FEWEST_AREAS) return [];
  changes.sort((a, b) => a - b);
  const middle = changes[Math.floor(changes.length / 2)] ?? 0;
  const along = changes.filter((one) => one * Math.sign(middle) >= Math.abs(middle) / 2);
  return [{ before, year, middle, together: along.length / changes.length }];
}
