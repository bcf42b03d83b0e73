import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Person } from "#app/domain/person.ts";
import type { BlockContent } from "#app/domain/report.ts";
import { actOnDecision } from "#app/pages/report-decide/decide-acts.server.ts";
import { decidePage } from "#app/pages/report-decide/decide-page.server.ts";
import { reportPreviewPage } from "#app/pages/report-preview/report-preview.server.ts";
import { thaw } from "#app/reports/snapshot/freeze.ts";
import { recompute } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database } from "#db/client.server.ts";
import { closeWork, openWork, type WorkDatabase } from "#db/work/client.server.ts";
import { createReport } from "#db/work/commands/reports.ts";
import { readVersion } from "#db/work/queries/versions.ts";
import { changeFigure } from "#tests/support/changed-figures.ts";
import { HOME, smallDatabase, UNEMPLOYMENT } from "#tests/support/small-database.ts";
import { somebody } from "#tests/support/work-people.ts";
import { newSection } from "#tests/support/work-report.ts";

const KOUVOLA = "kunta:286";
const CONTENTS: BlockContent[] = [
  { kind: "figure", content: { spec: "kind=line&indicator=sotkanet-181&areas=kunta:286" } },
  { kind: "key-figures", content: { indicators: [UNEMPLOYMENT], area: KOUVOLA } },
  {
    kind: "sentence",
    content: { result: { indicator: UNEMPLOYMENT, area: KOUVOLA, sex: "total", question: "figure" } },
  },
  // Nothing of it is revised.
  { kind: "figure", content: { spec: "kind=line&indicator=sotkanet-181&areas=kunta:285" } },
];
const day = (number: number): Date => new Date(`2026-12-${String(number).padStart(2, "0")}T10:00:00Z`);

let database: Database;
let work: WorkDatabase;
let anna: Person;
let recorder: Person;
let report: string;
beforeEach(async () => {
  database = await smallDatabase();
  await recompute(database, { now: () => day(1) });
  work = openWork(":memory:");
  anna = await somebody(work, "anna", "coordinator");
  recorder = await somebody(work, "recorder", "recorder");
  const start = {
    kind: "blank",
    titles: { fi: "Kertomus" },
    area: HOME,
    years: { first: 2025, last: 2029 },
  } as const;
  const sections = [newSection("Luku", ...CONTENTS)];
  report =
    (await createReport(
      work,
      anna,
      { ...start, languages: ["fi"], name: "kertomus", sections, indicators: [UNEMPLOYMENT] },
      day(1),
    )) ?? "";
});
afterEach(() => {
  closeWork(work);
  closeDatabase(database);
});

const ground = () => ({ database, work, home: HOME, origin: "https://saukko.example" });
const page = async (on: Date, person = anna) =>
  (await decidePage(ground(), person, report, "fi", on)) ?? expect.fail("there is no report");
const send = (fields: Record<string, string>, on: Date, person = anna) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return actOnDecision(ground(), person, report, form, on);
};
/** The source gives Kouvola another number for 2023. */
async function revise(percent: number, on: Date): Promise<void> {
  changeFigure(database, {
    indicator: UNEMPLOYMENT,
    region: KOUVOLA,
    year: 2023,
    percent,
    count: percent * 100,
  });
  await recompute(database, { now: () => on });
}
const undecided = async (on: Date) =>
  (await page(on)).hindrances.filter(({ matter }) => matter.why === "undecided-figure").length;
const previewed = async (): Promise<string> =>
  JSON.stringify((await reportPreviewPage(ground(), anna, report, "fi"))?.sections);

describe("figures that the source has changed since a draft was looked at", () => {
  it("are none before anybody has looked, nor where nothing has changed", async () => {
    expect((await page(day(1))).revised).toEqual([]);
    expect(await send({ intent: "look" }, day(1))).toEqual({ outcome: "done", done: "chosen" });
    expect((await page(day(2))).revised).toEqual([]);
  });

  it("are told by piece, with both numbers and the day, and hinder the proposal until somebody chooses", async () => {
    await send({ intent: "look" }, day(1));
    await revise(40, day(2));
    const { revised } = await page(day(3));
    expect(revised).toHaveLength(3);
    expect(revised[0]).toMatchObject({ chapter: "Luku", shownAt: day(1).toISOString(), kept: null });
    expect(revised[0]?.changes).toContainEqual(
      expect.objectContaining({ place: "Kouvola 2023", before: "12,7", now: "40,0" }),
    );
    expect(revised[2]?.changes).toMatchObject([{ kind: "sentence", now: expect.stringContaining("40,0") }]);
    expect(await undecided(day(3))).toBe(3);
    expect(await send({ intent: "propose" }, day(3))).toEqual({ outcome: "bad", problems: ["accept"] });
  });

  it("are taken when they are accepted, and the draft stands against the new ones from then on", async () => {
    await send({ intent: "look" }, day(1));
    await revise(40, day(2));
    const [first] = (await page(day(3))).revised;
    await send({ intent: "accept", block: first?.block ?? "" }, day(3));
    expect((await page(day(3))).revised).toHaveLength(2);
    await revise(41, day(4));
    const again = (await page(day(5))).revised.find(({ block }) => block === first?.block);
    expect(again).toMatchObject({ shownAt: day(3).toISOString(), kept: null });
    expect(again?.changes).toContainEqual(expect.objectContaining({ before: "40,0", now: "41,0" }));
  });

  it("stay as they were when they are kept, all of a piece alike, and say of which day they are", async () => {
    await send({ intent: "look" }, day(1));
    const before = await previewed();
    await revise(40, day(2));
    for (const { block } of (await page(day(3))).revised) await send({ intent: "keep", block }, day(3));
    const { revised } = await page(day(4));
    expect(revised.map(({ kept }) => kept)).toEqual(
      Array.from({ length: 3 }, () => ({ who: "Person anna", at: day(3).toISOString() })),
    );
    expect(await undecided(day(4))).toBe(0);
    const words = "Luvut ovat sellaisia kuin lähde ne antoi 1.12.2026. Lähde on muuttanut niitä sen jälkeen.";
    const kept = await previewed();
    expect(kept.split(words)).toHaveLength(4);
    expect(kept).not.toContain("40,0");
    const bare = kept.replaceAll(` ${words}`, "").replaceAll(`"${words}"`, "");
    expect(JSON.parse(bare)).toEqual(JSON.parse(before));
    expect(await send({ intent: "propose", accept: "yes", empty: "yes" }, day(4))).toMatchObject({
      outcome: "done",
    });
    const version = await readVersion(work, anna, { report, number: 1 });
    if (!version) throw new Error("there is no version");
    const frozen = JSON.stringify(thaw(version).sections);
    expect([frozen.includes("40,0"), frozen.split(words).length]).toEqual([false, 4]);
  });

  it("are to be chosen of anew when the source changes what was kept against", async () => {
    await send({ intent: "look" }, day(1));
    await revise(40, day(2));
    const [first] = (await page(day(3))).revised;
    await send({ intent: "keep", block: first?.block ?? "" }, day(3));
    await revise(41, day(4));
    const again = (await page(day(5))).revised.find(({ block }) => block === first?.block);
    // Held against what was kept, and not kept any more: the draft shows the newest until somebody chooses.
    expect(again).toMatchObject({ shownAt: day(1).toISOString(), kept: null });
    expect(await previewed()).toContain("41,0");
    expect(await undecided(day(5))).toBe(3);
    expect(await send({ intent: "look" }, day(5))).toMatchObject({ outcome: "done" });
    expect(await undecided(day(5))).toBe(0);
  });

  it("are chosen of anew when the choice is taken back: the one before stands, and nothing is lost", async () => {
    await send({ intent: "look" }, day(1));
    await revise(40, day(2));
    const [first, second] = (await page(day(3))).revised;
    await send({ intent: "keep", block: first?.block ?? "" }, day(3));
    await send({ intent: "accept", block: second?.block ?? "" }, day(4));
    expect(await undecided(day(4))).toBe(1);
    const undo = (on: Date, person = anna) =>
      send({ intent: "unchoose", at: on.toISOString() }, day(5), person);
    expect(await undo(day(3), recorder)).toEqual({ outcome: "not-found" });
    expect(await undo(day(3))).toEqual({ outcome: "done", done: "unchosen" });
    expect(await undecided(day(5))).toBe(2);
    expect((await page(day(5))).revised[0]).toMatchObject({ shownAt: day(1).toISOString(), kept: null });
    expect(await undo(day(4))).toEqual({ outcome: "done", done: "unchosen" });
    expect(await undecided(day(5))).toBe(3);
    // Twice, or what never was.
    expect(await undo(day(4))).toEqual({ outcome: "moved-on" });
    // All that was looked at in one act, too: then there is nothing to hold the figures against.
    expect(await undo(day(1))).toEqual({ outcome: "done", done: "unchosen" });
    expect((await page(day(5))).revised).toEqual([]);
  });

  it("keep a later choice when an earlier one is taken back", async () => {
    await send({ intent: "look" }, day(1));
    await revise(40, day(2));
    const [first] = (await page(day(3))).revised;
    await send({ intent: "keep", block: first?.block ?? "" }, day(3));
    await send({ intent: "accept", block: first?.block ?? "" }, day(4));
    expect(await send({ intent: "unchoose", at: day(3).toISOString() }, day(5))).toEqual({
      outcome: "moved-on",
    });
    expect((await page(day(5))).revised.map(({ block }) => block)).not.toContain(first?.block);
  });

  it("are held against the latest version where nobody has looked since", async () => {
    await send({ intent: "propose", accept: "yes", empty: "yes" }, day(2));
    await send({ intent: "take-back", number: "1" }, day(2));
    await revise(40, day(3));
    const { revised } = await page(day(4));
    expect(revised.map(({ shownAt }) => shownAt)).toEqual(
      Array.from({ length: 3 }, () => day(2).toISOString()),
    );
  });

  it("are chosen of by who writes the report, of pieces that there are, while it is open", async () => {
    await send({ intent: "look" }, day(1));
    await revise(40, day(2));
    const block = (await page(day(3))).revised[0]?.block ?? "";
    expect((await page(day(3), recorder)).mayWrite).toBe(false);
    expect(await send({ intent: "keep", block }, day(3), recorder)).toEqual({ outcome: "not-found" });
    expect(await send({ intent: "keep", block: "another" }, day(3))).toEqual({ outcome: "moved-on" });
    expect(await undecided(day(3))).toBe(3);
    await send({ intent: "propose", accept: "yes", empty: "yes" }, day(3));
    expect(await send({ intent: "keep", block }, day(3))).toEqual({ outcome: "moved-on" });
  });
});
