import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AreaKey } from "#app/domain/area.ts";
import { LOCALES } from "#app/domain/text.ts";
import { verdictPage } from "#app/pages/verdict/verdict-page.server.ts";
import { recompute } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database } from "#db/client.server.ts";
import { readGoals } from "#db/queries/goals.ts";
import { bringFigures, NOW, seededDatabase, shareFigure } from "#tests/support/bring-figures.ts";
import { bringGoals } from "#tests/support/goal-list.ts";

/** Turnout: every voter was counted. */
const TURNOUT = "sotkanet-3076";
const PLACES: Record<string, { key: AreaKey; goal: string; status: string }> = {
  ahead: { key: "kunta:285", goal: "Kotka;3076;vähintään;70;2033;2012;50;x;", status: "on-course" },
  behind: { key: "kunta:286", goal: "Kouvola;3076;vähintään;90;2029;2012;58;x;", status: "off-course" },
  there: { key: "kunta:075", goal: "Hamina;3076;vähintään;60;2033;2012;50;x;", status: "reached" },
  nowhere: { key: "kunta:489", goal: "Miehikkälä;3076;vähintään;80;2033;;;x;", status: "no-baseline" },
};

let database: Database;
beforeAll(async () => {
  database = (await seededDatabase()).database;
  const rows = Object.values(PLACES).flatMap(({ key }) =>
    [2012, 2017, 2021, 2025].map((year, at) => shareFigure(key, year, 60 + at, 900)),
  );
  await bringFigures(database, { sourceKey: "3076", unit: "percent", multiplier: 100 }, rows);
  await bringGoals(
    database,
    Object.values(PLACES).map(({ goal }) => goal),
  );
  await recompute(database, { now: () => new Date(NOW) });
});
afterAll(() => closeDatabase(database));

describe("the goal of a total", () => {
  it.each(Object.entries(PLACES))("stands where its figure does: %s", async (_name, { key, status }) => {
    const [goal] = await readGoals(database, [TURNOUT], [key]);
    const found = goal?.result?.status;
    expect(found?.ok ? found.result : found?.refusal).toBe(status);
    expect(goal?.result?.latest).toEqual({ year: 2025, value: 63, limits: null });
  });

  it.each(LOCALES)("is told without a word of chance or of a trend (%s)", async (locale) => {
    for (const { key } of Object.values(PLACES).filter(({ status }) => status !== "no-baseline")) {
      const page = await verdictPage(database, { key: TURNOUT, area: key, sex: null, beside: null, locale });
      const told = page?.parts.find(({ id }) => id.startsWith("goal"))?.sentence ?? "";
      expect(told).toMatch(/63/);
      expect(told).not.toMatch(/sattuma|osoitettu|slump|påvisat|chance|shown/);
    }
  });
});
