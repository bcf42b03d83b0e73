import { describe, expect, it } from "vitest";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { IndicatorLine } from "#app/domain/indicator-line.ts";
import { answered, type JudgedResult, refused } from "#app/domain/verdict.ts";
import { resultMarks } from "#app/domain/verdict-mark.ts";
import { standingOf } from "#app/pages/municipality/standing.ts";

type Country = Extract<NonNullable<JudgedResult["country"]>, { ok: true }>["result"];
type Trend = Extract<JudgedResult["trend"], { ok: true }>["result"];

const COMPARED = {
  direction: "higher",
  significance: "95",
  relevant: true,
  judgement: "worse",
  close: false,
  chiSquare: 10,
  why: null,
  difference: 2,
} as const;
const RISING = {
  direction: "higher",
  significance: "99.8",
  relevant: true,
  judgement: "worse",
  step: "clear",
  years: [2019, 2021, 2023, 2024, 2025],
  values: [7.4, 8, 8.3, 9, 9.8],
  chiSquare: 20,
} as const;

/** One figure with what was found of it; what a standing does not ask is left out. */
function figure(
  key: IndicatorKey,
  country: Partial<Country> | null,
  { trend, stale = false, rest }: { trend?: Partial<Trend>; stale?: boolean; rest?: Partial<Country> } = {},
): { line: IndicatorLine; result: JudgedResult } {
  const result = {
    indicator: key,
    year: 2025,
    value: 9.8,
    country: country ? answered({ ...COMPARED, ...country }) : refused("no-benchmark"),
    rest: rest ? answered({ ...COMPARED, ...rest }) : null,
    trend: trend ? answered({ ...RISING, ...trend }) : refused("too-few-points"),
  } as unknown as JudgedResult; // without what no standing reads
  const marks = resultMarks(result);
  return { result, line: { key, stale, marks: [marks], trendMarks: marks } as unknown as IndicatorLine };
}

function standing(...figures: readonly ReturnType<typeof figure>[]) {
  return standingOf(
    figures.map(({ line }) => line),
    figures.map(({ result }) => result),
  );
}

describe("how a municipality stands in a priority", () => {
  it("puts the surest first, whatever the size of the difference", () => {
    const found = standing(
      figure("sotkanet-1", { chiSquare: 4, difference: 30 }),
      figure("sotkanet-2", { chiSquare: 40, difference: 1 }),
      figure("sotkanet-3", { judgement: "better", direction: "lower", chiSquare: 5 }),
      figure("sotkanet-4", { significance: "exact", chiSquare: null }),
    );
    expect(found.worse).toEqual(["sotkanet-2", "sotkanet-1", "sotkanet-4"]);
    expect(found.better).toEqual(["sotkanet-3"]);
    expect([found.alike, found.unknown, found.changed]).toEqual([[], [], []]);
  });

  it("goes by the rest of the county where the country has no figure, and only there", () => {
    const found = standing(
      figure("sotkanet-1", null, { rest: { chiSquare: 50 } }),
      figure("sotkanet-2", { chiSquare: 40 }, { rest: { judgement: "better", direction: "lower" } }),
      figure("sotkanet-3", null, { rest: { significance: "none", judgement: "similar" } }),
      figure("sotkanet-4", null),
      figure("sotkanet-5", null, { rest: { significance: "not-tested", why: refused("no-count") } }),
    );
    expect(found.worse).toEqual(["sotkanet-1", "sotkanet-2"]);
    expect(found.better).toEqual([]);
    expect(found.alike).toEqual(["sotkanet-3"]);
    expect(found.unknown).toEqual([
      { key: "sotkanet-4", why: "no-benchmark" },
      { key: "sotkanet-5", why: "no-count" },
    ]);
  });

  it("tells a clear change with the figure where it began, beside the difference too", () => {
    const found = standing(
      figure("sotkanet-1", {}, { trend: {} }),
      figure("sotkanet-2", { significance: "none", judgement: "similar" }, { trend: { chiSquare: 30 } }),
      figure("sotkanet-3", {}, { trend: { step: "small" } }),
      figure("sotkanet-4", {}, { trend: { step: "varying" } }),
    );
    const since = { year: 2019, value: 7.4 };
    expect(found.changed).toEqual([
      { key: "sotkanet-2", since },
      { key: "sotkanet-1", since },
    ]);
    expect(found.worse).toEqual(["sotkanet-1", "sotkanet-3", "sotkanet-4"]);
    expect(found.alike).toEqual(["sotkanet-2"]);
  });

  it("counts what may be chance, what is small and what is the same as alike", () => {
    const found = standing(
      figure("sotkanet-1", { significance: "none", judgement: "similar" }),
      figure("sotkanet-2", { relevant: false, judgement: "similar" }),
      figure("sotkanet-3", { direction: "equal", significance: "exact", judgement: "similar" }),
      figure("sotkanet-4", { significance: "none", judgement: "no-judgement" }),
    );
    expect(found.alike).toHaveLength(4);
  });

  it("keeps what has no good direction apart from better and worse", () => {
    const found = standing(
      figure("sotkanet-1", { judgement: "no-judgement" }),
      figure("sotkanet-2", { judgement: "no-judgement", relevant: false }),
    );
    expect(found.unjudged).toEqual(["sotkanet-1"]);
    expect(found.alike).toEqual(["sotkanet-2"]);
  });

  it("says of what is not known why, and calls nothing old a change of today", () => {
    const untested = figure("sotkanet-1", {
      significance: "not-tested",
      judgement: "cannot-be-judged",
      why: refused("no-count"),
    });
    const old = figure("sotkanet-2", {}, { trend: {}, stale: true });
    const alone = figure("sotkanet-3", null);
    const { line } = figure("sotkanet-4", {});
    const found = standingOf(
      [untested.line, old.line, alone.line, { ...line, marks: [null], trendMarks: null }],
      [untested.result, old.result, alone.result],
    );
    expect(found.unknown).toEqual([
      { key: "sotkanet-1", why: "no-count" },
      { key: "sotkanet-2", why: "old" },
      { key: "sotkanet-3", why: "no-benchmark" },
      { key: "sotkanet-4", why: "not-computed" },
    ]);
    expect([found.worse, found.changed]).toEqual([[], []]);
  });
});
