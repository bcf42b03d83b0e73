import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AreaKey } from "#app/domain/area.ts";
import { recompute } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database } from "#db/client.server.ts";
import { readGoals } from "#db/queries/goals.ts";
import { readFullResults } from "#db/queries/results.ts";
import { bringFigures, NOW, seededDatabase, shareFigure } from "#tests/support/bring-figures.ts";
import { bringGoals } from "#tests/support/goal-list.ts";

const KEY = "sotkanet-493";
const MIEHIKKALA: AreaKey = "kunta:489";
const FIRST = 1999;
const YEARS = Array.from({ length: 27 }, (_, at) => FIRST + at);

let database: Database;
beforeEach(async () => {
  ({ database } = await seededDatabase());
});
afterEach(() => closeDatabase(database));

/** Miehikkälä's share among 1,700 people, by year. */
async function bring(shareIn: (year: number) => number): Promise<void> {
  const rows = YEARS.map((year) => shareFigure(MIEHIKKALA, year, shareIn(year), 1_700));
  await bringFigures(database, { sourceKey: "493", unit: "percent", multiplier: 100 }, rows);
}

async function judged(goal: string): Promise<unknown> {
  await bringGoals(database, [goal]);
  await recompute(database, { now: () => new Date(NOW) });
  const [found] = await readGoals(database, [KEY], [MIEHIKKALA]);
  return found?.result?.status;
}

/** 9.0 % until three years ago, since then 8.8 %: what chance makes every few years. */
const lately = (year: number): number => (year > 2022 ? 8.8 : 9);

describe("a goal whose starting level is further back than anything else is looked at", () => {
  it.each([FIRST, 2005, 2014, 2021])(
    "is not reached by three years that chance explains, when it began in %d",
    async (began) => {
      await bring(lately);
      expect(await judged(`Miehikkälä;493;enintään;8,9;2030;${began};9,0;x;`)).toEqual({
        ok: true,
        result: "on-target",
      });
    },
  );

  it("is reached where the change from it is shown, and its pace is of all years since", async () => {
    await bring((year) => 20 - (year - FIRST) * 0.5);
    expect(await judged(`Miehikkälä;493;enintään;8;2030;${FIRST};20,0;x;`)).toEqual({
      ok: true,
      result: "reached",
    });
    const [goal] = await readGoals(database, [KEY], [MIEHIKKALA]);
    expect(goal?.result?.trendYears).toEqual(YEARS);
  });

  it("is not reached by chance where the figures of its beginning are not held", async () => {
    await bring(lately);
    expect(await judged("Miehikkälä;493;enintään;8,9;2030;1991;9,0;x;")).toEqual({
      ok: true,
      result: "on-target",
    });
  });

  it("changes nothing else that is said of the figure", async () => {
    await bring(lately);
    await recompute(database, { now: () => new Date(NOW) });
    const before = await readFullResults(database, [KEY], [MIEHIKKALA]);
    await judged(`Miehikkälä;493;enintään;8,9;2030;${FIRST};9,0;x;`);
    expect(await readFullResults(database, [KEY], [MIEHIKKALA])).toEqual(before);
    expect(before).toHaveLength(1);
  });
});
