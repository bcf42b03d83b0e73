import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AreaKey } from "#app/domain/area.ts";
import type { Sex } from "#app/domain/observation.ts";
import { EMPTY_PLAN, type Plan } from "#app/domain/plan.ts";
import type { BlockContent, Draft, SentenceQuestion } from "#app/domain/report.ts";
import type { FrozenBlock, ReportVersion } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import { snapshotOfDraft } from "#app/reports/draft-snapshot.server.ts";
import { changedSince } from "#app/reports/revised.server.ts";
import { freeze, thaw } from "#app/reports/snapshot/freeze.ts";
import type { NewerYear } from "#app/reports/snapshot/newer-years.ts";
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

const revised = async (version: ReportVersion, locale: Locale = "fi"): Promise<Revision[]> =>
  (await changedSince(ground(), version, locale)).revised;
const newer = async (version: ReportVersion, locale: Locale = "fi"): Promise<NewerYear[]> =>
  (await changedSince(ground(), version, locale)).newer;
const revise = (year: number, percent: number): void =>
  changeFigure(database, { indicator: UNEMPLOYMENT, region: KOUVOLA, year, percent, count: 10 * percent });
/** As before there was a field of this name. */
function without({ snapshot }: ReportVersion, field: string): ReportVersion["snapshot"] {
  const dropped = (key: string, value: unknown): unknown => (key === field ? undefined : value);
  return JSON.parse(JSON.stringify(snapshot, dropped));
}
/** As before goals told whose their figures are. */
const withoutSources = (version: ReportVersion): ReportVersion => ({
  ...{ ...version, snapshot: without(version, "of"), hash: "older" },
});
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

const spec = (kind: string, more = "") =>
  ({
    kind: "figure",
    content: { spec: `kind=${kind}&indicator=sotkanet-181&areas=kunta:286${more}` },
  }) as const;
const sentence = (question: SentenceQuestion, sex: Sex = "total") =>
  ({
    kind: "sentence",
    content: { result: { indicator: UNEMPLOYMENT, area: KOUVOLA, sex, question } },
  }) as const;
const GOALS = { kind: "goals", content: { area: KOUVOLA } } as const;
const KEY_FIGURES = {
  kind: "key-figures",
  content: { indicators: [UNEMPLOYMENT], area: KOUVOLA },
} as const;
const SPINE = { kind: "figure", content: { spec: "kind=spine&area=kunta:286" } } as const;

describe("a year that has only come since", () => {
  /** 2024 for everybody, and a new computation, as an import brings them. */
  const comes = async (): Promise<void> => {
    change(`INSERT INTO observations (indicator_id, region_id, sex, year, value, abs_value, run_id)
      SELECT indicator_id, region_id, sex, 2024, value + 5, abs_value + 50, run_id
      FROM observations WHERE year = 2023`);
    await recompute(database, { now });
  };

  const showing: [what: string, content: BlockContent, told: RegExp][] = [
    ["goals", GOALS, /12,7 % \(2023\).*35,0 % \(2023\)/],
    ["key figures", KEY_FIGURES, /Kouvola 2023.*12,7 %.*35,0 %/],
    ["a picture over years", spec("line"), /Kouvola 2023.*12,7.*35,0/],
    ["a distribution", spec("strip"), /Kouvola 2023.*12,7.*35,0/],
    ["bars", spec("bars"), /Kouvola 2023.*12,7.*35,0/],
    ["the places of a municipality", SPINE, /Työttömät.* 2023.*12,7.*35,0/],
    ["a sentence of the figure", sentence("figure"), /Kouvola 2023.*12,7 %.*35,0 %/],
    ["a sentence of the year before", sentence("before"), /Kouvola 2023.*12,7 %.*35,0 %/],
    ["a sentence of the country", sentence("country"), /Kouvola 2023.*12,7 %.*35,0 %/],
    ["a sentence of the trend", sentence("trend"), /Kouvola 2023.*12,7 %.*35,0 %/],
    ["a sentence of all three", sentence("headline"), /Kouvola 2023.*12,7 %.*35,0 %/],
  ];

  it.each(showing)(
    "is news and no revision in %s; the year shown is, when it is revised",
    async (_, content, told) => {
      const version = await frozen(content, smallPlan(KOUVOLA, UNEMPLOYMENT));
      expect(await newer(version)).toEqual([]);
      await comes();
      expect(await revised(version)).toEqual([]);
      expect(await newer(version)).toMatchObject([{ kind: "newer", block: "b", year: 2024 }]);
      expect(await newer(version, "sv")).toHaveLength(1);
      revise(2023, 35);
      await recompute(database, { now });
      const found = JSON.stringify(await revised(version)).replaceAll("\u00a0", " ");
      expect(found).toMatch(told);
      expect(found).not.toContain("2024");
    },
  );

  it("is neither where a picture says its years itself", async () => {
    for (const content of [spec("line", "&from=2019&to=2023"), spec("strip", "&year=2023")]) {
      const version = await frozen(content);
      await comes();
      expect(await changedSince(ground(), version, "fi")).toEqual({ revised: [], newer: [] });
      change("DELETE FROM observations WHERE year = 2024");
    }
  });

  it("leaves a figure of one sex alone when another's is revised", async () => {
    const version = await frozen(sentence("figure", "male"));
    await comes();
    revise(2023, 35);
    expect(await revised(version)).toEqual([]);
    change(`UPDATE observations SET value = 41 WHERE ${LATEST.replace("sex = 0", "sex = 1")}`);
    expect(await revised(version)).toMatchObject([
      { title: expect.stringMatching(/, Miehet$/), place: "Kouvola 2023", now: "41,0\u00a0%" },
    ]);
  });

  it("is told of a sentence from before it said its figures, by the years in its words", async () => {
    const version = await frozen(sentence("figure"));
    const older = { ...version, snapshot: without(version, "figures"), hash: "older" };
    await comes();
    expect(await revised(older)).toEqual([]);
    expect(await newer(older)).toMatchObject([{ year: 2024 }]);
  });
});

describe("a figure that was revised, with no year come since", () => {
  it.each([
    ["a sentence", sentence("figure"), { kind: "sentence", year: 2023 }],
    ["a distribution", spec("strip"), { place: "Kouvola 2023", before: "12,7", now: "35,0" }],
    ["the places", SPINE, { place: expect.stringMatching(/^Työttömät.* 2023$/), now: "35,0" }],
  ])("is told with its year in %s", async (_, content: BlockContent, told) => {
    const version = await frozen(content);
    revise(2023, 35);
    await recompute(database, { now });
    expect(await revised(version)).toMatchObject([told]);
    expect(await newer(version)).toEqual([]);
  });

  it("of another municipality leaves the places of this one as they were told", async () => {
    const version = await frozen(SPINE);
    changeFigure(database, {
      indicator: UNEMPLOYMENT,
      region: "kunta:285",
      year: 2023,
      percent: 1,
      count: 10,
    });
    await recompute(database, { now });
    expect(await changedSince(ground(), version, "fi")).toEqual({ revised: [], newer: [] });
  });

  it("that is gone shows the year that stands in its place", async () => {
    const version = await frozen(spec("strip"));
    change("DELETE FROM observations WHERE year = 2023");
    await recompute(database, { now });
    expect(await revised(version)).toContainEqual(
      expect.objectContaining({ place: "Kouvola 2023", now: expect.stringMatching(/\(2022\)$/) }),
    );
  });
});
