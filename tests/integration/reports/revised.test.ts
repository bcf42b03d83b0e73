import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AreaKey } from "#app/domain/area.ts";
import { EMPTY_PLAN, type Plan } from "#app/domain/plan.ts";
import type { BlockContent, Draft } from "#app/domain/report.ts";
import type { FrozenBlock, ReportVersion } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import { snapshotOfDraft } from "#app/reports/draft-snapshot.server.ts";
import { revisedSince } from "#app/reports/revised.server.ts";
import { freeze, thaw } from "#app/reports/snapshot/freeze.ts";
import type { Revision } from "#app/reports/snapshot/revisions.ts";
import { recompute } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database, engineOf } from "#db/client.server.ts";
import { changeFigure } from "#tests/support/changed-figures.ts";
import { HOME, smallDatabase, UNEMPLOYMENT } from "#tests/support/small-database.ts";
import { smallPlan } from "#tests/support/small-plan.ts";

const KOUVOLA: AreaKey = "kunta:286";
const ground = () => ({ database, home: HOME, origin: "https://saukko.example" });
const now = () => new Date("2026-11-25T08:00:00Z");

let database: Database;
beforeEach(async () => {
  database = await smallDatabase();
  await recompute(database, { now });
});
afterEach(() => closeDatabase(database));

async function frozen(content: BlockContent, plan: Plan = EMPTY_PLAN): Promise<ReportVersion> {
  const titles = { fi: "Kertomus", sv: "Berättelse" };
  const section = { id: "a", chapter: null, titles, part: null, owner: null, ready: true } as const;
  const draft: Draft = {
    ...{ key: "kertomus", kind: "blank", titles, area: HOME, years: { first: 2025, last: 2029 } },
    ...{ languages: ["fi", "sv"], state: "draft", owner: { id: 1, name: "Aino" }, changedAt: "" },
    sections: [{ ...section, blocks: [{ ...content, id: "b", version: 1 }] }],
  };
  const question = { ...ground(), draft, indicators: [], plan, number: 1, correction: null, now: now() };
  const made = freeze((await snapshotOfDraft(question)).snapshot);
  return { snapshot: thaw(made), hash: made.hash, decision: null, publishedAt: null };
}

const revised = (version: ReportVersion, locale: Locale = "fi"): Promise<Revision[]> =>
  revisedSince(ground(), version, locale);
const revise = (year: number, percent: number): void =>
  changeFigure(database, { indicator: UNEMPLOYMENT, region: KOUVOLA, year, percent, count: 10 * percent });
/** As before goals told whose their figures are. */
function withoutSources(version: ReportVersion): ReportVersion {
  const dropped = (key: string, value: unknown): unknown => (key === "of" ? undefined : value);
  return { ...version, snapshot: JSON.parse(JSON.stringify(version.snapshot, dropped)), hash: "older" };
}
const change = (sql: string): void =>
  void engineOf(database).connection.exec(`${sql}; UPDATE data_state SET version = version + 1`);
const LATEST = `year = 2023 AND sex = 0
  AND region_id = (SELECT id FROM regions WHERE kind = 'kunta' AND code = '286')`;
const goalsOf = (version: ReportVersion): FrozenBlock | undefined => version.snapshot.sections[0]?.blocks[0];

describe("the goals of a version", () => {
  const content: BlockContent = { kind: "goals", content: { area: KOUVOLA } };
  const goals = () => frozen(content, smallPlan(KOUVOLA, UNEMPLOYMENT));

  it("tell in each language which figures of their meters the source has revised, old and new", async () => {
    const version = await goals();
    expect(await revised(version)).toEqual([]);
    revise(2023, 35);
    const line = { kind: "number", before: "12,7 % (2023)", now: "35,0 % (2023)", figures: [] };
    const plain = (found: Revision[]) => JSON.parse(JSON.stringify(found).replaceAll("\u00a0", " "));
    expect(plain(await revised(version))).toEqual([
      { ...line, title: "Tavoitteet: Kouvola", place: "Työtä nuorille" },
      { ...line, title: "Tavoitteet: Kouvola", place: "Työttömät" },
    ]);
    expect(plain(await revised(version, "sv"))).toMatchObject([
      { place: "Arbete åt unga", before: "12,7 % (2023)", now: "35,0 % (2023)" },
      { before: "12,7 % (2023)", now: "35,0 % (2023)" },
    ]);
    // People's own part, and the goal whose outcome is in words, stay out of it.
    expect(JSON.stringify(goalsOf(version))).toContain("Joku jolle puhua");
  });

  it("tell nothing of another year's figure, and name one that is not there any more", async () => {
    const version = await goals();
    revise(2022, 35);
    expect(await revised(version)).toEqual([]);
    change(`UPDATE observations SET value = NULL, abs_value = NULL, missing = 'suppressed' WHERE ${LATEST}`);
    expect(await revised(version)).toMatchObject([{ now: "tieto puuttuu" }, { now: "tieto puuttuu" }]);
  });

  it("of a version from before they told whose their figures are are left alone", async () => {
    const version = withoutSources(await goals());
    expect(JSON.stringify(goalsOf(version))).not.toContain('"of"');
    revise(2023, 35);
    expect(await revised(version)).toEqual([]);
  });
});

describe("a year that has only come since", () => {
  const comes = (): void =>
    change(`INSERT INTO observations (indicator_id, region_id, sex, year, value, run_id)
      SELECT indicator_id, region_id, sex, 2024, value + 5, run_id FROM observations WHERE year = 2023`);

  it.each([
    ["goals", { kind: "goals", content: { area: KOUVOLA } }],
    ["key figures", { kind: "key-figures", content: { indicators: [UNEMPLOYMENT], area: KOUVOLA } }],
  ] as const)(
    "is no revision in %s; the year that they show is, when it is revised",
    async (_what, content) => {
      const version = await frozen(content, smallPlan(KOUVOLA, UNEMPLOYMENT));
      comes();
      const fresh = JSON.stringify(await frozen(content, smallPlan(KOUVOLA, UNEMPLOYMENT)));
      expect(fresh).toContain("2024");
      expect(await revised(version)).toEqual([]);
      revise(2023, 35);
      expect(JSON.stringify(await revised(version))).toMatch(/35,0/);
    },
  );
});
