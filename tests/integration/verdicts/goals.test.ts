import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { JudgedGoal } from "#app/domain/goal.ts";
import { recompute, recomputeIfNeeded } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database, engineOf } from "#db/client.server.ts";
import { clearExample } from "#db/commands/example-data.ts";
import { openRun } from "#db/commands/runs.ts";
import { readDataState } from "#db/queries/data-state.ts";
import { readGoals } from "#db/queries/goals.ts";
import { readResults } from "#db/queries/results.ts";
import { bringGoals, GOALS_NOW } from "#tests/support/goal-list.ts";
import { smallDatabase, UNEMPLOYMENT } from "#tests/support/small-database.ts";

const options = { now: GOALS_NOW };
const KOTKA = "Kotka;181;enintään;8,0;2030;2018;9,0;Kaupunginvaltuusto 16.6.2025 § 71;Stadsfullmäktige";
const AREAS = ["kunta:285", "kunta:286", "kunta:075", "hyvinvointialue:10"] as const;

let database: Database;
beforeEach(async () => {
  database = await smallDatabase();
});
afterEach(() => closeDatabase(database));

const stored = (): Promise<JudgedGoal[]> => readGoals(database, [UNEMPLOYMENT], AREAS);
const results = async () => (await stored()).map(({ result }) => result);
const statusOf = (standing: JudgedGoal["result"]): string | undefined => {
  if (!standing) return undefined;
  return standing.status.ok ? standing.status.result : standing.status.refusal;
};
const runsOf = () =>
  engineOf(database).prepared("SELECT goal_id, run_id FROM goal_results ORDER BY goal_id").all();

describe("a list of goals", () => {
  it("is stored as it was decided, and judged by the next computation", async () => {
    expect(await bringGoals(database, [KOTKA])).toMatchObject({
      new: 1,
      changed: 0,
      unchanged: 0,
      removed: 0,
      areas: 1,
    });
    expect(await stored()).toEqual([
      {
        indicator: UNEMPLOYMENT,
        region: "kunta:285",
        target: 8,
        year: 2030,
        direction: "at-most",
        baseline: { year: 2018, value: 9 },
        decision: { fi: "Kaupunginvaltuusto 16.6.2025 § 71", sv: "Stadsfullmäktige", en: null },
        example: false,
        result: null,
      },
    ]);
    expect(await recomputeIfNeeded(database, options)).not.toBeNull();
    expect((await stored())[0]?.result).not.toBeNull();
  });

  it("a second time changes nothing, and computes nothing", async () => {
    await bringGoals(database, [KOTKA]);
    await recompute(database, options);
    const { version } = await readDataState(database);
    expect(await bringGoals(database, [KOTKA])).toMatchObject({
      new: 0,
      changed: 0,
      unchanged: 1,
      removed: 0,
    });
    expect((await readDataState(database)).version).toBe(version);
    expect(await recomputeIfNeeded(database, options)).toBeNull();
  });

  it("replaces the goals of the areas it names and leaves the others alone", async () => {
    await bringGoals(database, [KOTKA, KOTKA.replace("2030", "2028"), KOTKA.replace("Kotka", "Hamina")]);
    await recompute(database, options);
    expect(await bringGoals(database, [KOTKA.replace("8,0", "7,5")])).toMatchObject({
      new: 0,
      changed: 1,
      unchanged: 0,
      removed: 1,
    });
    expect((await stored()).map(({ region, year, target }) => [region, year, target])).toEqual([
      ["kunta:075", 2030, 8],
      ["kunta:285", 2030, 7.5],
    ]);
  });

  it("removes all goals of an area that stands alone on its row, with how they stood", async () => {
    await bringGoals(database, [KOTKA]);
    await recompute(database, options);
    expect(await bringGoals(database, ["Kotka;;;;;;;;"])).toMatchObject({ removed: 1 });
    expect(await stored()).toEqual([]);
    expect(runsOf()).toEqual([]);
  });

  it("with an error is refused whole: nothing is written", async () => {
    await bringGoals(database, [KOTKA]);
    const bad = bringGoals(database, [KOTKA.replace("8,0", "7,5"), KOTKA.replace("Kotka", "Kotga")]);
    await expect(bad).rejects.toMatchObject({
      errors: [{ sentence: expect.stringMatching(/^Row 3, column "kunta": "Kotga"/) }],
    });
    expect((await stored()).map(({ target }) => target)).toEqual([8]);
  });
});

describe("how a goal stands", () => {
  it("is computed from the area's latest figure and stored with everything that it was made of", async () => {
    await bringGoals(database, [KOTKA]);
    await recompute(database, options);
    const [result] = await readResults(database, [UNEMPLOYMENT], ["kunta:285"]);
    if (!result?.interval.ok) throw new Error("Kotka has an interval");
    // Worked out by hand: 9.0 % in 2023, five of twelve years from 9 to 8; from the baseline on the figures
    // grow by 0.3 a year, and SE = 100 · √(p(1 − p) / (n · 17.5)) of n = 10,000 and p = 0.0825 makes ±
    // 0.1289.
    expect(await results()).toEqual([
      {
        status: { ok: true, result: "wrong-way" },
        latest: { year: 2023, value: 9, limits: result.interval.result.limits },
        components: {
          reached: false,
          needed: -0.142857,
          pace: 0.3,
          paceLimits: { lower: 0.171098, upper: 0.428902 },
          expected: 8.583333,
        },
        trendYears: [2018, 2019, 2020, 2021, 2022, 2023],
        judgedIn: 2026,
      },
    ]);
  });

  it("is told in each of the ways that these figures allow", async () => {
    await bringGoals(database, [
      "Kotka;181;vähintään;0;2030;;;x;",
      "Kouvola;181;vähintään;90;2030;;;x;",
      "Hamina;181;enintään;0,5;2025;;;x;",
      "HVA10;181;enintään;5;2030;;;x;",
    ]);
    await recompute(database, options);
    const told = (await stored()).map(({ region, result }) => [region, statusOf(result)]);
    expect(Object.fromEntries(told)).toEqual({
      "kunta:285": "reached",
      "kunta:286": "no-baseline",
      "kunta:075": "target-year-past",
      "hyvinvointialue:10": "no-figure",
    });
  });

  it("is written anew only where it differs, and the year of the clock can make the difference", async () => {
    await bringGoals(database, [KOTKA]);
    await recompute(database, options);
    const before = runsOf();
    expect((await recompute(database, options)).written).toBe(0);
    expect(runsOf()).toEqual(before);
    expect(await recomputeIfNeeded(database, options)).toBeNull();
    const newYear = { now: () => new Date("2031-01-02T08:00:00Z") };
    expect(await recomputeIfNeeded(database, newYear)).toMatchObject({ written: 1 });
    expect((await results())[0]).toMatchObject({ status: { refusal: "target-year-past" }, judgedIn: 2031 });
  });

  it("waits for figures in a database that has none, without making it look as if it had", async () => {
    engineOf(database).prepared("UPDATE data_state SET version = 0").run();
    await bringGoals(database, [KOTKA]);
    expect((await readDataState(database)).version).toBe(0);
  });
});

describe("example goals", () => {
  it("go with the first real list of goals, whatever areas it names", async () => {
    await bringGoals(database, [KOTKA.replace("Kotka", "Hamina")], true);
    expect(await stored()).toMatchObject([{ example: true }]);
    expect(await bringGoals(database, [KOTKA])).toMatchObject({ new: 1, removed: 1 });
    expect(await stored()).toMatchObject([{ region: "kunta:285", example: false }]);
  });

  it("do not come in where there are real ones", async () => {
    await bringGoals(database, [KOTKA]);
    expect(await bringGoals(database, [KOTKA.replace("8,0", "1")], true)).toMatchObject({
      new: 0,
      changed: 0,
    });
    expect(await stored()).toMatchObject([{ target: 8, example: false }]);
  });

  it("go with the first real figures; real goals stay, and wait to be judged by real figures", async () => {
    closeDatabase(database);
    database = await smallDatabase({ example: true });
    await bringGoals(database, [KOTKA], true);
    await recompute(database, options);
    await realFigures();
    expect(await stored()).toEqual([]);

    closeDatabase(database);
    database = await smallDatabase({ example: true });
    await bringGoals(database, [KOTKA]);
    await recompute(database, options);
    await realFigures();
    expect(await stored()).toMatchObject([{ target: 8, result: null }]);
  });

  /** What storing the first real figures does before it writes them. */
  async function realFigures(): Promise<void> {
    const now = GOALS_NOW().toISOString();
    const { id } = await openRun(database, { source: "sotkanet", request: {}, example: false, now });
    clearExample(engineOf(database), id, { bringsFigures: true });
    expect(await readDataState(database)).toMatchObject({ example: false });
  }
});
