import { afterAll, beforeAll, expect, it } from "vitest";
import { together } from "#app/figures/together.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { verdictPage } from "#app/pages/verdict/verdict-page.server.ts";
import { recompute } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database } from "#db/client.server.ts";
import { smallDatabase, UNEMPLOYMENT } from "#tests/support/small-database.ts";

let database: Database;
beforeAll(async () => {
  database = await smallDatabase();
  await recompute(database, { now: () => new Date("2026-11-25T08:00:00Z") });
});
afterAll(() => closeDatabase(database));

it("five years together count as a test of the usual risk, on their own page as on that of the verdict", async () => {
  const { summary, results } = await together(database, "kunta:286", [UNEMPLOYMENT]);
  expect(results[0]?.pooled?.ok && results[0].pooled.result.country.ok).toBe(true);
  expect(summary.counts.together).toBe(1);
  expect(summary.tests?.fi).toMatch(
    /yksi tilastollinen testi\. Sekin voi näyttää eron pelkän sattuman vuoksi/,
  );
  const ask = { key: UNEMPLOYMENT, area: "kunta:286", sex: null, beside: null, locale: "fi" } as const;
  const pooled = (await verdictPage(database, ask))?.parts.find(({ id }) => id === "pooled");
  expect(pooled).toMatchObject({ tested: true, method: "pooled" });
  expect(messagesFor("fi").methods.list.pooled.how).toContain("samoihin rajoihin kuin yhden vuoden luvussa");
});
