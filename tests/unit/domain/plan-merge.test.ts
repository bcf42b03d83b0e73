import { describe, expect, it } from "vitest";
import type { GoalContent, PlanContent } from "#app/domain/plan.ts";
import { mergedPlan } from "#app/domain/plan-merge.ts";

const goal = (changes: Partial<GoalContent> = {}): PlanContent => ({
  kind: "goal",
  content: {
    wanted: { fi: "Nuoret voivat hyvin" },
    forWhom: {},
    priorities: ["nuoret"],
    meter: {
      kind: "indicator",
      ...{ indicator: "sotkanet-4", direction: "at-most", target: 5, year: 2030, baseline: null },
    },
    decision: {},
    ...changes,
  },
});

describe("two changes of one goal, side by side", () => {
  it("fit together where they are of different fields, or of different languages of one", () => {
    const merged = mergedPlan(
      goal(),
      goal({ wanted: { fi: "Nuoret voivat hyvin", sv: "Unga mår bra" } }),
      goal({ wanted: { fi: "Nuoret jaksavat" }, forWhom: { fi: "nuorille" }, priorities: [] }),
    );
    expect(merged?.content).toMatchObject({
      wanted: { fi: "Nuoret jaksavat", sv: "Unga mår bra" },
      forWhom: { fi: "nuorille" },
      priorities: [],
    });
  });

  it("take away a language that one has emptied", () => {
    const before = goal({ wanted: { fi: "a", sv: "b" } });
    const merged = mergedPlan(before, goal({ wanted: { fi: "a" } }), goal({ wanted: { fi: "c", sv: "b" } }));
    expect(merged?.content).toMatchObject({ wanted: { fi: "c" } });
    expect(JSON.stringify(merged)).not.toContain('"b"');
  });

  it("clash where both wrote one text anew, or one meter, of which no half is taken", () => {
    expect(mergedPlan(goal(), goal({ wanted: { fi: "a" } }), goal({ wanted: { fi: "b" } }))).toBeNull();
    const { meter } = goal().content as GoalContent; // as made above
    if (meter?.kind !== "indicator") throw new Error("no figure");
    const mine = goal({ meter: { ...meter, target: 4 } });
    expect(mergedPlan(goal(), mine, goal({ meter: { ...meter, year: 2035 } }))).toBeNull();
    expect(mergedPlan(goal(), mine, mine)).toEqual(mine);
  });

  it("is nothing between things of two kinds", () => {
    const body: PlanContent = { kind: "body", content: { names: {}, kind: "other", description: {} } };
    expect(mergedPlan(goal(), body, goal())).toBeNull();
  });
});
