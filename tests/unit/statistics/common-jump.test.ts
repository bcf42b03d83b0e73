import { describe, expect, it } from "vitest";
import { commonJumps } from "#app/statistics/common-jump.ts";
import { seeded } from "../charts/chart-fixture.ts";

const YEARS = Array.from({ length: 12 }, (_, at) => 2008 + at);

/** So many municipalities of about their own level each, times what the year does to all. */
function figures(
  factors: Record<number, number>,
  {
    areas = 60,
    noise = 0.1,
    seed = 1,
    years = YEARS,
  }: Partial<Record<"areas" | "noise" | "seed", number>> & {
    years?: number[];
  } = {},
) {
  const next = seeded(seed);
  return Array.from({ length: areas }, () => {
    const level = 5 + 20 * next();
    let common = 1;
    return new Map(
      years.map((year) => {
        common *= factors[year] ?? 1;
        return [year, level * common * Math.exp(noise * (next() - 0.5) * 2)];
      }),
    );
  });
}

describe("a jump everywhere at once", () => {
  it("is found with the year before it, upwards and downwards", () => {
    expect(commonJumps(figures({ 2013: 1.9 }))).toEqual([{ before: 2012, year: 2013 }]);
    expect(commonJumps(figures({ 2016: 0.55 }))).toEqual([{ before: 2015, year: 2016 }]);
    const biennial = YEARS.filter((year) => year % 2 === 0);
    expect(commonJumps(figures({ 2014: 2 }, { years: biennial }))).toEqual([{ before: 2012, year: 2014 }]);
  });

  it("is none where the years before and after move too: a slump that builds up", () => {
    expect(commonJumps(figures({ 2009: 1.35, 2010: 1.65, 2011: 1.3 }))).toEqual([]);
    expect(commonJumps(figures({ 2013: 1.55, 2014: 0.8 }))).toEqual([]);
  });

  it("is none where only most municipalities go, or too few have figures", () => {
    const most = [...figures({ 2013: 1.9 }, { areas: 50 }), ...figures({}, { areas: 8, seed: 2 })];
    expect(commonJumps(most)).toEqual([]);
    expect(commonJumps(figures({ 2013: 1.9 }, { areas: 19 }))).toEqual([]);
    expect(commonJumps(figures({ 2013: 1.9 }, { years: [2012, 2013] }))).toEqual([]);
    expect(commonJumps([])).toEqual([]);
  });

  it("takes no figure of nought for one", () => {
    const nought = figures({ 2013: 1.9 }).map((one) => new Map([...one, [2010, 0]]));
    expect(commonJumps(nought)).toEqual([{ before: 2012, year: 2013 }]);
  });

  it("is never told of chance alone, however large it is", () => {
    for (let seed = 1; seed <= 200; seed += 1)
      for (const noise of [0.05, 0.3, 1])
        expect(commonJumps(figures({}, { seed, noise, areas: 25 }))).toEqual([]);
  });
});
