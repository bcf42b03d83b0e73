import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AreaKey } from "#app/domain/area.ts";
import { recompute } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database, engineOf } from "#db/client.server.ts";
import type { IncomingFigure } from "#db/commands/figures.ts";
import { insertRegion } from "#db/commands/regions.ts";
import { binomial, randomFor } from "#db/example/random.ts";
import { readFullResults, readMergedResults } from "#db/queries/results.ts";
import { bringFigures, gone, NOW, seededDatabase, shareFigure } from "#tests/support/bring-figures.ts";

const KEY = "sotkanet-493";
const KOTKA: AreaKey = "kunta:285";
const MIEHIKKALA: AreaKey = "kunta:489";
const COUNTRY: AreaKey = "maa:358";
const YEARS = [2021, 2022, 2023, 2024, 2025];
const SHARE = { sourceKey: "493", unit: "percent", multiplier: 100 } as const;

let database: Database;
let municipalities: AreaKey[];
beforeEach(async () => {
  ({ database, municipalities } = await seededDatabase());
});
afterEach(() => closeDatabase(database));

/**
 * 8 % everywhere, 10 % of 2,000 people in Miehikkälä, 10 % of 50,000 in Kotka; `changed` replaces some of it.
 */
async function settle(changed: readonly IncomingFigure[] = []): Promise<void> {
  const rows = [...municipalities, COUNTRY].flatMap((region) =>
    YEARS.map((year) => {
      const replaced = changed.find((one) => one.region === region && one.year === year);
      return replaced ?? shareFigure(region, year, rateOf(region), peopleOf(region));
    }),
  );
  await bringFigures(database, SHARE, [...rows, ...changed.filter((one) => !rows.includes(one))]);
  await recompute(database, { now: () => new Date(NOW) });
}

const rateOf = (region: AreaKey): number => (region === KOTKA || region === MIEHIKKALA ? 10 : 8);
const peopleOf = (region: AreaKey): number =>
  region === COUNTRY ? 5_600_000 : region === MIEHIKKALA ? 2_000 : 50_000;

/** Residents, and three shares that grow from one municipality to the next. */
async function bringTraits(): Promise<void> {
  await bringFigures(
    database,
    { sourceKey: "127", unit: "count", multiplier: null },
    municipalities.map((region, place) => ({ ...gone(region, 2025), value: 1_000 + 10 * place })),
  );
  for (const [at, sourceKey] of ["1068", "3195", "2343"].entries())
    await bringFigures(
      database,
      { sourceKey, unit: "percent", multiplier: 100 },
      municipalities.map((region, place) =>
        shareFigure(region, 2025, Math.round(10 + place / 10 + at) + (region === KOTKA ? 0.1 : 0), 50_000),
      ),
    );
}

const resultOf = async (region: AreaKey) => (await readFullResults(database, [KEY], [region]))[0];

describe("an area together with others", () => {
  it("has its five years added up, and the country's of the same years beside them", async () => {
    await settle();
    // Every year is like the others everywhere: five tell no more than one. R: the lower limit of
    // prop.test(200, 200 / 0.0995, correct = FALSE) and the upper of 200 / 0.1005: 10.0 % is anything from
    // 9.95 to 10.05; conf.level 0.95 and 0.998
    const pooled = (await resultOf(MIEHIKKALA))?.pooled;
    if (!pooled?.ok) throw new Error("five years were not put together");
    const { limits, wide } = pooled.result.interval;
    expect(pooled.result).toMatchObject({ years: YEARS, value: 10 });
    expect(pooled.result.interval.counted).toMatchObject({ count: 1000, denominator: 10_000 });
    expect([limits.lower, limits.upper]).toEqual([expect.closeTo(8.71684, 5), expect.closeTo(11.448928, 5)]);
    expect([wide.lower, wide.upper]).toEqual([expect.closeTo(8.072365, 5), expect.closeTo(12.327329, 5)]);
    expect(pooled.result.country).toMatchObject({
      ok: true,
      result: { benchmark: 8, difference: 2, direction: "higher", significance: "99.8", judgement: "worse" },
    });
  });

  it("has a year of its own that tells less than the five together, where years of places are not alike", async () => {
    const random = randomFor(20261128, "years of their own");
    const others = municipalities.filter((one) => one !== MIEHIKKALA);
    const drawn = others.flatMap((region) =>
      YEARS.map((year) => {
        const count = binomial(random, 2_000, 0.08);
        return { ...gone(region, year), value: Math.round(count / 2) / 10, absValue: count };
      }),
    );
    await settle([...drawn, ...YEARS.map((year) => shareFigure(MIEHIKKALA, year, 9.2, 2_000))]);
    const result = await resultOf(MIEHIKKALA);
    expect(result?.country).toMatchObject({ result: { significance: "none" } });
    expect(result?.pooled).toMatchObject({
      result: { country: { result: { direction: "higher", significance: "99.8" } } },
    });
  });

  it("has no five years where the source does not give every count", async () => {
    await settle([{ ...shareFigure(MIEHIKKALA, 2023, 10, 2_000), absValue: null }]);
    expect((await resultOf(MIEHIKKALA))?.pooled).toEqual({
      ok: false,
      refusal: "no-interval",
      about: ["2023"],
    });
  });

  it("is not put beside the country's five years where one of them is missing", async () => {
    await settle([gone(COUNTRY, 2022), gone("kunta:091", 2022)]);
    expect((await resultOf(MIEHIKKALA))?.pooled).toMatchObject({
      result: { country: { ok: false, refusal: "no-benchmark" } },
    });
  });

  it("is compared with the municipalities most like it by a test of the difference, and they are named", async () => {
    await bringTraits();
    await settle();
    const similar = (await resultOf(KOTKA))?.similar;
    if (!similar?.ok) throw new Error("there are no similar municipalities");
    expect(similar.result).toMatchObject({
      benchmark: 8,
      benchmarkFrom: "summed",
      benchmarkCounts: { count: 28_000, denominator: 350_000 },
      significance: "99.8",
      judgement: "worse",
    });
    expect(similar.result.members).toHaveLength(7);
    expect(similar.result.members).not.toContain(KOTKA);
  });

  it("is compared with the similar municipalities that have a count, and with none where none are known", async () => {
    await settle();
    expect((await resultOf(KOTKA))?.similar).toEqual({ ok: false, refusal: "inputs-missing", about: [] });
    await bringTraits();
    await settle();
    const known = (await resultOf(KOTKA))?.similar;
    const [first] = known?.ok ? known.result.members : [];
    if (!first) throw new Error("there are no similar municipalities");
    await settle([gone(first, 2025)]);
    const rest = (await resultOf(KOTKA))?.similar;
    expect(rest).toMatchObject({ ok: true, result: { missing: [first] } });
    expect(rest?.ok && rest.result.members).not.toContain(first);
  });

  it("stands beside the other municipalities of its county, none of its own among them", async () => {
    await settle();
    const [merged] = await readMergedResults(database, [KEY], "rajaseutu");
    const rest = merged?.rest;
    if (!rest?.ok) throw new Error("there is no rest of the county");
    expect([...rest.result.members].sort()).toEqual(["kunta:075", "kunta:285", "kunta:286"]);
    expect(rest.result.benchmarkCounts).toEqual({ count: 13_000, denominator: 150_000 });
    expect(merged?.pooled).toMatchObject({ ok: true, result: { interval: { counted: { count: 41_000 } } } });
  });
});

describe("a figure that covers three years", () => {
  const MEANS = [2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];

  async function threeYearMeans(): Promise<void> {
    engineOf(database).connection.exec(
      `INSERT INTO indicator_methods (indicator_id, years_in_figure)
       SELECT id, 3 FROM indicators WHERE source_key = '493' AND true
       ON CONFLICT (indicator_id) DO UPDATE SET years_in_figure = 3`,
    );
    await recompute(database, { now: () => new Date(NOW) });
  }

  it("is judged by five that have no year in common, and beside the latest that has none", async () => {
    await settle(
      MEANS.flatMap((year) =>
        [...municipalities, COUNTRY].map((region) =>
          shareFigure(region, year, region === KOTKA ? 5 + (year - 2011) / 5 : 8, peopleOf(region)),
        ),
      ),
    );
    await threeYearMeans();
    const result = await resultOf(KOTKA);
    expect(result?.trend).toMatchObject({ ok: true, result: { years: [2013, 2016, 2019, 2022, 2025] } });
    expect(result?.pair).toMatchObject({ ok: true, result: { year: 2025, previousYear: 2022 } });
    expect(result?.pooled).toMatchObject({ ok: true, result: { years: [2013, 2016, 2019, 2022, 2025] } });
  });

  it("is not judged by other years where one of the five has no count", async () => {
    await settle(
      MEANS.flatMap((year) =>
        [...municipalities, COUNTRY].map((region) => ({
          ...shareFigure(region, year, 8, peopleOf(region)),
          ...(region === KOTKA && year === 2019 ? { absValue: null } : {}),
        })),
      ),
    );
    await threeYearMeans();
    const result = await resultOf(KOTKA);
    expect(result?.trend).toEqual({ ok: false, refusal: "no-interval", about: ["2019"] });
    expect(result?.pooled).toEqual({ ok: false, refusal: "no-interval", about: ["2019"] });
  });
});

describe("the country as the sum of its municipalities", () => {
  const noCountry = YEARS.map((year) => gone(COUNTRY, year));

  it("does not wait for municipalities that no longer exist", async () => {
    insertRegion(engineOf(database), {
      kind: "kunta",
      code: "174",
      name: { fi: "Juankoski", sv: "Juankoski", en: "Juankoski" },
    });
    await settle(noCountry);
    expect((await resultOf(KOTKA))?.country).toMatchObject({ ok: true, result: { benchmarkFrom: "summed" } });
  });

  it("counts those in that still had a figure in the year, and all of them in the distribution", async () => {
    insertRegion(engineOf(database), {
      kind: "kunta",
      code: "174",
      name: { fi: "Juankoski", sv: "Juankoski", en: "Juankoski" },
    });
    await settle([...noCountry, shareFigure("kunta:174", 2025, 100, 5_000_000)]);
    const result = await resultOf(KOTKA);
    const people = (municipalities.length - 1) * 50_000 + 2_000;
    const cases = (municipalities.length - 2) * 4_000 + 5_000 + 200;
    const expected = (100 * (cases + 5_000_000)) / (people + 5_000_000);
    const country = result?.country;
    expect(country?.ok ? country.result.benchmark : null).toBeCloseTo(expected, 5);
    expect(result?.position).toMatchObject({ result: { areas: municipalities.length + 1 } });
  });
});
