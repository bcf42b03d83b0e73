import { afterEach, beforeEach, expect, it } from "vitest";
import { goalExplanation } from "#app/explain/goal-explanation.ts";
import { recompute } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database } from "#db/client.server.ts";
import { readGoals } from "#db/queries/goals.ts";
import { listJudgedIndicators } from "#db/queries/method-data.ts";
import { bringGoals, GOALS_NOW } from "#tests/support/goal-list.ts";
import { smallDatabase, UNEMPLOYMENT } from "#tests/support/small-database.ts";

let database: Database;
beforeEach(async () => {
  database = await smallDatabase();
});
afterEach(() => closeDatabase(database));

it("npm run explain tells a goal's decision, what it was judged by, and its sentence in three languages", async () => {
  await bringGoals(database, ["Kotka;181;enintään;8,0;2030;2018;9,0;Kaupunginvaltuusto 16.6.2025 § 71;"]);
  await recompute(database, { now: GOALS_NOW });
  const [goal] = await readGoals(database, [UNEMPLOYMENT], ["kunta:285"]);
  const record = (await listJudgedIndicators(database)).find(({ key }) => key === UNEMPLOYMENT);
  if (!goal || !record) throw new Error("the goal and its indicator are in the database");
  const lines = goalExplanation(goal, record, {
    kind: "kunta",
    code: "285",
    name: { fi: "Kotka", sv: "Kotka", en: "Kotka" },
  }).split("\n");
  expect(lines[0]).toBe("== goal · sotkanet-181 · kunta:285 Kotka · 2030");
  expect(lines[1]).toContain('"target":8,"direction":"at-most","baseline":{"year":2018,"value":9}');
  expect(lines[2]).toContain(
    '"pace":0.3,"paceLimits":{"lower":0.171098,"upper":0.428902},"expected":8.583333',
  );
  expect(lines.slice(3, 6).map((line) => line.slice(0, 9))).toEqual(["   fi  Ta", "   sv  Må", "   en  Go"]);
});
