import { describe, expect, it } from "vitest";
import { LONGEST_PLAN_TEXT, planContentOf } from "#app/plan/content-schema.ts";

const meter = {
  kind: "indicator",
  ...{ indicator: "sotkanet-181", direction: "at-most", target: 5.5, year: 2030 },
  baseline: { year: 2024, value: 7 },
};
const goal = { wanted: { fi: "A" }, forWhom: {}, priorities: ["x"], meter, decision: {} };
const measure = {
  what: { fi: "Tehdään" },
  ...{ goal: null, owner: null, partners: {}, from: 2025, to: 2029, resources: {}, state: "going-on" },
  ...{ meter: "tea-kuntajohto.johtaminen", assessments: [] },
};
const problems = (kind: "goal" | "measure" | "body", data: object): string[] => {
  const read = planContentOf(kind, data);
  return "problems" in read ? read.problems.map(({ field, problem }) => `${field} ${problem}`) : [];
};

describe("what may stand in a plan", () => {
  it("is taken as it is, texts tidied and empty ones dropped", () => {
    const wanted = { fi: "  Yksi\n kappale\u0000 ", sv: "  " };
    expect(planContentOf("goal", { ...goal, wanted })).toEqual({
      content: { ...goal, wanted: { fi: "Yksi kappale" } },
    });
    expect(planContentOf("measure", measure)).toEqual({ content: measure });
  });

  it("names a goal by its indicator where it has no words, and by nothing else", () => {
    expect(problems("goal", { ...goal, wanted: {} })).toEqual([]);
    expect(problems("goal", { ...goal, wanted: {}, meter: null })).toEqual(["wanted no-text"]);
    const outcome = { kind: "outcome", described: {}, state: "reached" };
    expect(problems("goal", { ...goal, meter: outcome })).toContain("meter.described no-text");
  });

  it("is refused field by field, all at once", () => {
    const bad = { ...meter, target: Number.NaN, year: 2500, indicator: "ei mittari" };
    expect(problems("goal", { ...goal, meter: bad })).toEqual([
      "meter.indicator no-indicator",
      "meter.target bad-number",
      "meter.year bad-year",
    ]);
    expect(problems("goal", { ...goal, meter: { ...meter, baseline: { year: 2030, value: 1 } } })).toEqual([
      "meter.baseline late-baseline",
    ]);
    expect(problems("body", { names: {}, kind: "steering", description: {} })).toEqual(["names no-text"]);
    const long = { fi: "x".repeat(LONGEST_PLAN_TEXT + 1) };
    expect(problems("measure", { ...measure, what: long })).toEqual(["what.fi too-long"]);
    expect(problems("measure", { ...measure, from: 2029, to: 2025 })).toEqual(["to years-askew"]);
  });

  it("keeps assessments one a year, the earliest first", () => {
    const seen = (year: number) => ({ year, state: "done", texts: { fi: String(year) } });
    const read = planContentOf("measure", { ...measure, assessments: [seen(2027), seen(2026)] });
    expect("content" in read && read.content.assessments.map(({ year }) => year)).toEqual([2026, 2027]);
    expect(problems("measure", { ...measure, assessments: [seen(2026), seen(2026)] })).toEqual([
      "assessments year-twice",
    ]);
  });
});
