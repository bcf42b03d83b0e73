import { afterAll, beforeAll, expect, it } from "vitest";
import { priorityPage } from "#app/pages/priority/priority-page.server.ts";
import { recompute } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database } from "#db/client.server.ts";
import { smallDatabase } from "#tests/support/small-database.ts";

let database: Database;
beforeAll(async () => {
  database = await smallDatabase();
  await recompute(database, { now: () => new Date("2026-11-25T08:00:00Z") });
});
afterAll(() => closeDatabase(database));

it("a priority's page counts the tests behind its municipalities' marks, not only the county's", async () => {
  const page = await priorityPage(database, "hyvinvointialue:10", { key: "merkityksellinen-elama" });
  const marks = page?.lines.flatMap((line) => line.marks.slice(0, page.municipalities.length)) ?? [];
  const answered = marks.filter((one) => one?.country && one.country.shape !== "refused");
  const { comparisons = 0, trends = 0 } = page?.overview?.counts ?? {};
  expect(answered.length).toBeGreaterThan(0);
  const told = Number(/\d+/.exec(page?.tests?.fi ?? "")?.[0]);
  expect(told).toBe(answered.length + comparisons + trends);
});
