import { describe, expect, it } from "vitest";
import type { AreaKey } from "#app/domain/area.ts";
import type { GoalBaseline } from "#app/domain/goal.ts";
import { AreaFigures, populationKey } from "#app/verdicts/area-figures.ts";
import { judgeGoals } from "#app/verdicts/goals.ts";
import type { IndicatorMaterial } from "#app/verdicts/material.ts";
import { binomial, type Random, randomFor } from "#db/example/random.ts";
import { OWN_INDICATOR } from "#tests/support/judged-indicator.ts";

const PLACE: AreaKey = "kunta:489";
const PEOPLE = 1700;
const FIRST = 2000;
const WATCHED = 10;

type Yearly = readonly { year: number; count: number }[];

/** A place in which a share changes by `change` of itself a year, if at all. */
function place(random: Random, share: number, years: number, change = 0): Yearly {
  return Array.from({ length: years }, (_, at) => ({
    year: FIRST + at,
    count: binomial(random, PEOPLE, share * (1 + change) ** at),
  }));
}

const percentOf = (count: number): number => Number(((100 * count) / PEOPLE).toFixed(1));

/** Whether the goal counts as reached when `figures` are all there is. */
function isReached(figures: Yearly, target: number, baseline: GoalBaseline | null): boolean {
  const column = <T>(pick: (one: Yearly[number]) => T): T[] => figures.map(pick);
  const none = figures.map(() => null);
  const own = new AreaFigures(
    PLACE,
    {
      regionId: 1,
      sex: "total",
      years: column(({ year }) => year),
      values: column(({ count }) => percentOf(count)),
      counts: column(({ count }) => count),
      respondents: none,
      limits: none,
    },
    OWN_INDICATOR,
    new Map(figures.map(({ year }) => [populationKey(PLACE, "total", year), PEOPLE])),
  );
  const material: IndicatorMaterial = {
    indicator: OWN_INDICATOR,
    frame: {
      keys: new Map(),
      neighbours: new Map(),
      counties: new Map(),
      similar: new Map(),
      municipalities: [],
      former: [],
    },
    rhythm: 1,
    dispersion: null,
    all: [own],
    of: () => own,
  };
  const thisYear = figures.at(-1)?.year ?? FIRST;
  const goal = {
    id: 1,
    indicator: OWN_INDICATOR.key,
    region: PLACE,
    target,
    year: FIRST + 40,
    direction: "at-most",
    baseline,
    decision: { fi: "Valtuusto", sv: null, en: null },
    example: false,
  } as const;
  const [judged] = judgeGoals([goal], material, thisYear);
  return judged?.result.status.ok === true && judged.result.status.result === "reached";
}

/**
 * Share of places in which the goal counted as reached in any of ten years, the first of them `back` years
 * after the starting level.
 */
function everReached(
  name: string,
  { share, better, back, held = true }: { share: number; better: number; back: number; held?: boolean },
  change = 0,
): number {
  const random = randomFor(20261129, name, share, better, back);
  const places = 250;
  let reached = 0;
  for (let at = 0; at < places; at += 1) {
    const figures = place(random, share, back + WATCHED, change);
    const value = percentOf(figures[0]?.count ?? 0);
    const known = held ? figures : figures.slice(1);
    const cut = back - (held ? 0 : 1);
    const years = Array.from({ length: WATCHED }, (_, year) => known.slice(0, cut + year + 1));
    if (years.some((then) => isReached(then, value * (1 - better), { year: FIRST, value }))) reached += 1;
  }
  return reached / places;
}

describe("a goal in a place of 1,700 residents in which nothing changes, looked at every year for ten years", () => {
  it.each([
    { share: 0.02, better: 0.05, back: 1 },
    { share: 0.02, better: 0.1, back: 5 },
    { share: 0.02, better: 0.2, back: 11 },
    { share: 0.08, better: 0.05, back: 5 },
    { share: 0.08, better: 0.1, back: 11 },
    { share: 0.08, better: 0.1, back: 25 },
    { share: 0.2, better: 0.05, back: 11 },
    { share: 0.2, better: 0.1, back: 1 },
  ])("counts as reached in at most a tenth: share $share, goal $better better, $back years on", (asked) => {
    expect(everReached("nothing changes", asked)).toBeLessThanOrEqual(0.1);
    expect(everReached("not held", { ...asked, held: false })).toBeLessThanOrEqual(0.1);
  });

  it("without a starting level, the target being a tenth better than the truth, in at most a tenth", () => {
    const random = randomFor(20261129, "no baseline");
    const places = Array.from({ length: 250 }, () => place(random, 0.02, 5 + WATCHED));
    const reached = places.filter((figures) =>
      Array.from({ length: WATCHED }, (_, year) => figures.slice(0, 6 + year)).some((then) =>
        isReached(then, 1.8, null),
      ),
    );
    expect(reached.length / places.length).toBeLessThanOrEqual(0.1);
  });

  it("but counts as reached where the figure has halved, however far back it began", () => {
    for (const back of [5, 11, 25])
      expect(everReached("halved", { share: 0.2, better: 0.2, back }, 0.5 ** (1 / back) - 1)).toBeGreaterThan(
        0.9,
      );
  });
});
