import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AreaKey } from "#app/domain/area.ts";
import { recompute, recomputeIfNeeded } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database, engineOf } from "#db/client.server.ts";
import type { IncomingFigure } from "#db/commands/figures.ts";
import { readDataState } from "#db/queries/data-state.ts";
import { latestResultRun, readFlips } from "#db/queries/result-runs.ts";
import { readMergedResults, readResults } from "#db/queries/results.ts";
import { bringFigures, gone, NOW, seededDatabase, shareFigure } from "#tests/support/bring-figures.ts";

const KEY = "sotkanet-493";
const KOTKA: AreaKey = "kunta:285";
const COUNTRY: AreaKey = "maa:358";
const YEARS = [2021, 2022, 2023, 2024, 2025];
const now = (): Date => new Date(NOW);
const options = { now };

let database: Database;
let municipalities: AreaKey[];
beforeEach(async () => {
  ({ database, municipalities } = await seededDatabase());
});
afterEach(() => closeDatabase(database));

/** Everybody's figures: 8 % everywhere, 10 % and growing in Kotka; `changed` replaces some of them. */
async function bring(changed: readonly IncomingFigure[] = []): Promise<void> {
  const rows = [...municipalities, COUNTRY].flatMap((region) =>
    [2020, ...YEARS].flatMap((year) => {
      const replaced = changed.find((one) => one.region === region && one.year === year);
      const rate = region === KOTKA ? 10 + (year - 2021) * 0.5 : 8;
      if (year === 2020) return replaced ?? [];
      return replaced ?? shareFigure(region, year, rate, region === COUNTRY ? 5_600_000 : 20_000);
    }),
  );
  await bringFigures(database, { sourceKey: "493", unit: "percent", multiplier: 100 }, rows);
}

const kotka = async () => (await readResults(database, [KEY], [KOTKA]))[0];

describe("results", () => {
  it("of every area are computed after figures have come, with their inputs, and only then", async () => {
    await bring();
    const done = await recomputeIfNeeded(database, options);
    expect(done).toMatchObject({ flips: 0 });
    expect(done?.written).toBeGreaterThanOrEqual(municipalities.length + 1);
    expect(await recomputeIfNeeded(database, options)).toBeNull();
    expect(await kotka()).toMatchObject({
      year: 2025,
      value: 12,
      interval: { result: { counted: { count: 2400, denominator: 20_000 }, denominatorFrom: "derived" } },
      country: {
        result: {
          direction: "higher",
          significance: "99.8",
          judgement: "worse",
          benchmark: 8,
          benchmarkFrom: "published",
        },
      },
      rest: {
        result: {
          benchmark: 8,
          benchmarkFrom: "summed",
          judgement: "worse",
          benchmarkCounts: { count: 8000, denominator: 100_000 },
        },
      },
      trend: { result: { step: "clear", direction: "higher", judgement: "worse", years: YEARS } },
      pair: { result: { previousYear: 2024, previous: 11.5 } },
      position: { result: { areas: municipalities.length } },
    });
    const [country] = await readResults(database, [KEY], [COUNTRY]);
    expect(country).toMatchObject({ country: null, rest: null, position: null });
  });

  it("computed a second time are the same: nothing is written and no page is drawn anew", async () => {
    await bring();
    await recompute(database, options);
    const { version } = await readDataState(database);
    expect(await recompute(database, options)).toMatchObject({ written: 0, flips: 0 });
    expect((await readDataState(database)).version).toBe(version);
    expect((await latestResultRun(database))?.results).toBe(municipalities.length + 1);
  });

  it("that turn out otherwise are kept as flips, with both verdicts and years", async () => {
    await bring();
    await recompute(database, options);
    await bring([shareFigure(KOTKA, 2025, 6, 20_000)]);
    const done = await recompute(database, options);
    expect(done.flips).toBeGreaterThan(0);
    expect(await readFlips(database, [KOTKA])).toEqual(
      expect.arrayContaining([
        {
          indicator: KEY,
          region: KOTKA,
          method: "country",
          oldWord: "much-higher",
          newWord: "much-lower",
          oldYear: 2025,
          newYear: 2025,
          noticed: now().toISOString(),
        },
      ]),
    );
  });

  it("of the rest of a county are from the municipalities that have a figure, naming those that have none", async () => {
    await bring([gone("kunta:489", 2025)]);
    await recompute(database, options);
    const rest = (await kotka())?.rest;
    expect(rest).toMatchObject({ ok: true, result: { missing: ["kunta:489"] } });
    expect(rest?.ok && rest.result.members).not.toContain("kunta:489");
    expect((await kotka())?.country?.ok).toBe(true);
  });

  it("beside a country without a figure use the sum of all municipalities, and none where one is missing", async () => {
    const noCountry = YEARS.map((year) => gone(COUNTRY, year));
    await bring(noCountry);
    await recompute(database, options);
    expect((await kotka())?.country).toMatchObject({ ok: true, result: { benchmarkFrom: "summed" } });
    await bring([...noCountry, gone("kunta:091", 2025)]);
    await recompute(database, options);
    expect((await kotka())?.country).toEqual({ ok: false, refusal: "no-benchmark", about: [COUNTRY] });
  });

  it("of a merged area are from the sums of its members, in the latest year that all of them have", async () => {
    await bring([gone("kunta:624", 2025)]);
    await recompute(database, options);
    const [merged] = await readMergedResults(database, [KEY], "rajaseutu");
    expect(merged).toMatchObject({
      year: 2024,
      interval: { result: { counted: { count: 4800, denominator: 60_000 }, denominatorFrom: "summed" } },
    });
  });

  it("of figures that the source no longer has are gone too", async () => {
    await bring();
    await recompute(database, options);
    await bring(YEARS.map((year) => gone(KOTKA, year)));
    await recompute(database, options);
    expect(await kotka()).toBeUndefined();
  });

  it("of a trend are refused where years lack their counts, naming them", async () => {
    const uncounted = [2022, 2023].map((year) => ({
      ...shareFigure(KOTKA, year, 10, 20_000),
      absValue: null,
    }));
    await bring(uncounted);
    await recompute(database, options);
    expect((await kotka())?.trend).toEqual({ ok: false, refusal: "no-interval", about: ["2022", "2023"] });
  });

  it("of a trend are of the latest five years, not of earlier ones that happen to have counts", async () => {
    await bring([
      { ...shareFigure(KOTKA, 2025, 3, 20_000), absValue: null },
      shareFigure(KOTKA, 2020, 9, 20_000),
    ]);
    await recompute(database, options);
    expect((await kotka())?.trend).toEqual({ ok: false, refusal: "no-interval", about: ["2025"] });
  });

  it("of two years are refused where there is no year before", async () => {
    await bring([2021, 2022, 2023, 2024].map((year) => gone(KOTKA, year)));
    await recompute(database, options);
    expect((await kotka())?.pair).toEqual({ ok: false, refusal: "no-previous-year", about: [] });
  });

  it("by methods of another version are computed anew", async () => {
    await bring();
    await recompute(database, options);
    engineOf(database).connection.exec("UPDATE result_runs SET method_version = 'older'");
    expect(await recomputeIfNeeded(database, options)).toMatchObject({ written: 0 });
    expect(await recomputeIfNeeded(database, options)).toBeNull();
  });

  it("that the first version of the methods left are passed over until they are computed anew", async () => {
    await bring();
    await recompute(database, options);
    engineOf(database).connection.exec(
      `UPDATE results SET detail = '[{"r":"no-count","a":[]},null,null,{"r":"no-count","a":[]},{"r":"no-count","a":[]},null]'`,
    );
    expect(await kotka()).toBeUndefined();
    await recompute(database, options);
    expect(await kotka()).toMatchObject({ year: 2025, trend: { ok: true } });
  });

  it("tell how far they are", async () => {
    await bring();
    const told: string[] = [];
    await recompute(database, {
      now,
      onIndicator: (done, total, key) => told.push(`${done}/${total} ${key}`),
    });
    expect(told.at(-1)).toMatch(/^(\d+)\/\1 sotkanet-\d+$/);
  });
});
