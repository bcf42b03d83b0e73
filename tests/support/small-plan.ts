import type { AreaKey } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { Plan, PlanGoal, PlanMeasure } from "#app/domain/plan.ts";

/** The key of a priority of the seed, which the goals of the small plan serve. */
export const SMALL_PRIORITY = "paihteettomyys";

/**
 * A plan of one area: a goal with words and a figure, one with a figure alone, one with a described outcome
 * that lacks Swedish; one measure of the first goal; one body. One goal has ended.
 */
export function smallPlan(area: AreaKey, indicator: IndicatorKey): Plan {
  const whose = { area, part: null, version: 1, endedAt: null } as const;
  const goal = (id: string, changes: Partial<PlanGoal["content"]>): PlanGoal => ({
    ...{ ...whose, kind: "goal", id },
    content: {
      ...{ wanted: {}, forWhom: {}, priorities: [SMALL_PRIORITY], meter: null, decision: {} },
      ...changes,
    },
  });
  const aim = { direction: "at-most", target: 2, year: 2030, baseline: { year: 2018, value: 9 } } as const;
  const meter = { kind: "indicator", indicator, ...aim } as const;
  const measure: PlanMeasure = {
    ...{ ...whose, kind: "measure", id: "m" },
    content: {
      ...{ what: { fi: "Ohjaamo", sv: "Navigatorn" }, goal: "g1", owner: "b", partners: { fi: "kunnat" } },
      ...{ from: 2026, to: 2029, resources: {}, state: "going-on", meter: indicator },
      assessments: [{ year: 2026, state: "going-on", texts: { fi: "Alkoi.", sv: "Började." } }],
    },
  };
  const names = { fi: "Ryhmä", sv: "Grupp" };
  return {
    goals: [
      goal("g1", { wanted: { fi: "Työtä nuorille", sv: "Arbete åt unga" }, meter }),
      goal("g2", { meter: { ...meter, target: 90 }, decision: { fi: "§ 4", sv: "§ 4" } }),
      goal("g3", {
        wanted: { fi: "Joku jolle puhua" },
        meter: { kind: "outcome", described: { fi: "Paikka" }, state: "on-the-way" },
      }),
      { ...goal("g4", { wanted: { fi: "Mennyt" } }), endedAt: "2026-01-01T00:00:00Z" },
    ],
    measures: [measure],
    bodies: [{ ...whose, kind: "body", id: "b", content: { names, kind: "other", description: {} } }],
  };
}
