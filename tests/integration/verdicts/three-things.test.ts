import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AreaKey } from "#app/domain/area.ts";
import type { Unit } from "#app/domain/indicator.ts";
import { recompute } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database } from "#db/client.server.ts";
import type { IncomingFigure } from "#db/commands/figures.ts";
import { readFullResults } from "#db/queries/results.ts";
import { bringFigures, gone, NOW, seededDatabase, shareFigure } from "#tests/support/bring-figures.ts";

const [KOTKA, HAMINA, COUNTRY]: AreaKey[] = ["kunta:285", "kunta:075", "maa:358"];

let database: Database;
let regions: AreaKey[];
beforeEach(async () => {
  const seeded = await seededDatabase();
  database = seeded.database;
  regions = [...seeded.municipalities, "maa:358", "hyvinvointialue:10"];
});
afterEach(() => closeDatabase(database));

/** One year's figures of an indicator: 10 in Kotka, 8 elsewhere; `counted`: whose count is known. */
async function settle(
  sourceKey: string,
  unit: Unit,
  counted: (region: AreaKey) => boolean,
  rateOf = (region: AreaKey): number => (region === KOTKA ? 10 : 8),
): Promise<void> {
  const rows = regions.map((region): IncomingFigure => {
    const rate = rateOf(region);
    const people = region === COUNTRY ? 5_600_000 : 50_000;
    return counted(region) ? shareFigure(region, 2025, rate, people) : { ...gone(region, 2025), value: rate };
  });
  await bringFigures(database, { sourceKey, unit, multiplier: unit === "percent" ? 100 : null }, rows);
  await recompute(database, { now: () => new Date(NOW) });
}

async function kotka(sourceKey: string) {
  const [result] = await readFullResults(database, [`sotkanet-${sourceKey}`], ["kunta:285"]);
  if (!result) throw new Error(`no result of ${sourceKey}`);
  return result;
}

describe("of a figure beside another one", () => {
  it("the direction is told where no count is known, and why nothing was tested", async () => {
    await settle("4405", "percent", () => false);
    expect((await kotka("4405")).country).toMatchObject({
      ok: true,
      result: {
        direction: "higher",
        benchmark: 8,
        difference: 2,
        significance: "not-tested",
        judgement: "cannot-be-judged",
        why: { refusal: "no-count" },
      },
    });
  });

  it("totals are told as they are, without an interval, and judged by their good direction", async () => {
    await settle("714", "litre", () => false);
    const { country, interval } = await kotka("714");
    expect(country).toMatchObject({
      ok: true,
      result: { direction: "higher", significance: "exact", judgement: "worse", why: null, chiSquare: null },
    });
    expect(interval).toMatchObject({ ok: false, refusal: "without-chance" });
  });

  it("which figures are totals is told by the method data: voters are, those on social assistance are not", async () => {
    await settle("3076", "percent", () => true);
    await settle("493", "percent", () => true);
    expect((await kotka("3076")).country).toMatchObject({ ok: true, result: { significance: "exact" } });
    expect((await kotka("493")).country).toMatchObject({ ok: true, result: { significance: "99.8" } });
  });

  it("a tested difference carries its evidence and its cases", async () => {
    await settle("493", "percent", () => true);
    const { country } = await kotka("493");
    if (!country?.ok) throw new Error("there is no comparison");
    expect(country.result.cases).toBe(5000);
    expect(country.result.chiSquare).toBeGreaterThan(9.55);
    expect(country.result.close).toBe(false);
  });

  it("the rest of the county is summed from those that are published, also where the own count is not known", async () => {
    await settle("493", "percent", (region) => region !== KOTKA && region !== HAMINA);
    expect((await kotka("493")).rest).toMatchObject({
      ok: true,
      result: {
        direction: "higher",
        benchmark: 8,
        missing: [HAMINA],
        significance: "not-tested",
        why: { refusal: "no-count" },
      },
    });
  });

  it("where nothing can be added up, the county as a whole stands in for its rest, and nothing is tested", async () => {
    await settle("714", "litre", () => false);
    await settle("4405", "percent", () => false);
    const whole = { benchmark: 8, benchmarkFrom: "published", direction: "higher", members: [] };
    expect((await kotka("714")).rest).toMatchObject({
      ok: true,
      result: { ...whole, significance: "exact" },
    });
    expect((await kotka("4405")).rest).toMatchObject({
      ok: true,
      result: { ...whole, significance: "not-tested", why: { refusal: "no-count" } },
    });
  });

  it("scores without a country's figure stand beside the middle one of the municipalities, here and in the county", async () => {
    regions = regions.filter((region) => region !== COUNTRY && region !== HAMINA);
    await settle("4094", "score", () => false);
    const { country, rest } = await kotka("4094");
    const middle = { benchmark: 8, benchmarkFrom: "middle", direction: "higher", significance: "exact" };
    expect(country).toMatchObject({ ok: true, result: { ...middle, members: [] } });
    expect(rest).toMatchObject({ ok: true, result: { ...middle, missing: [HAMINA] } });
  });

  it("a middle between two scores keeps its half: the larger of them is no longer the same", async () => {
    regions = regions.filter((region) => region !== COUNTRY && region !== HAMINA);
    const lower: AreaKey[] = ["kunta:286", "kunta:489"];
    await settle(
      "4094",
      "score",
      () => false,
      (region) => (lower.includes(region) ? 7.1 : 7.2),
    );
    const { rest } = await kotka("4094");
    expect(rest).toMatchObject({ ok: true, result: { direction: "higher", benchmarkFrom: "middle" } });
    expect(rest?.ok && rest.result.benchmark).toBeCloseTo(7.15, 9);
  });

  it("a balance is compared as it is, though its chance is not known", async () => {
    await settle("178", "per-1000", () => true);
    const { country, interval } = await kotka("178");
    expect(country).toMatchObject({ ok: true, result: { direction: "higher", significance: "exact" } });
    expect(interval).toMatchObject({ ok: false, refusal: "balance" });
  });
});
