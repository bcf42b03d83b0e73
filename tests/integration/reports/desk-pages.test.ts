import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Person, VISITOR } from "#app/domain/person.ts";
import { LOCALES } from "#app/domain/text.ts";
import { historyPage, takeBack } from "#app/pages/block-history/block-history.server.ts";
import { reportAddPage } from "#app/pages/report-add/report-add.server.ts";
import { actOnReport } from "#app/pages/report-contents/report-acts.server.ts";
import { reportContentsPage } from "#app/pages/report-contents/report-contents.server.ts";
import { actOnIndicators } from "#app/pages/report-indicators/indicator-acts.server.ts";
import { listDone } from "#app/pages/report-indicators/list-done.ts";
import { reportIndicatorsPage } from "#app/pages/report-indicators/report-indicators.server.ts";
import { sentReasons } from "#app/pages/report-indicators/sent-reasons.ts";
import { beginReport } from "#app/pages/report-list/begin-report.server.ts";
import { reportListPage } from "#app/pages/report-list/report-list.server.ts";
import { reportPreviewPage } from "#app/pages/report-preview/report-preview.server.ts";
import { actOnSection } from "#app/pages/report-section/section-acts.server.ts";
import { sectionPage } from "#app/pages/report-section/section-page.server.ts";
import { staleSave } from "#app/pages/report-section/stale-answer.ts";
import { undoOf } from "#app/pages/report-section/undo-of.ts";
import { addedBlock } from "#app/reports/draft/added-block.ts";
import { plainText } from "#app/reports/text/plain-text.ts";
import { recompute } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database } from "#db/client.server.ts";
import { closeWork, openWork, type WorkDatabase } from "#db/work/client.server.ts";
import { addBlock } from "#db/work/commands/blocks.ts";
import { giveReasons } from "#db/work/commands/report-indicators.ts";
import { keepVersion } from "#db/work/commands/versions.ts";
import { readReportIndicators } from "#db/work/queries/drafts.ts";
import { HOME, smallDatabase, UNEMPLOYMENT } from "#tests/support/small-database.ts";
import { NOW, somebody } from "#tests/support/work-people.ts";

let database: Database;
let work: WorkDatabase;
let anna: Person;
let bertta: Person;
let report: string;
beforeAll(async () => {
  database = await smallDatabase();
  await recompute(database, { now: () => NOW });
});
afterAll(() => closeDatabase(database));
beforeEach(async () => {
  work = openWork(":memory:");
  [anna, bertta] = [
    await somebody(work, "anna", "coordinator"),
    await somebody(work, "bertta", "coordinator"),
  ];
  report = (await begin(anna)) ?? "";
  return () => closeWork(work);
});

const ground = () => ({ database, work, home: HOME, origin: "https://saukko.example" });
const begin = (person: Person, area: "hyvinvointialue:10" | "kunta:285" = "hyvinvointialue:10") =>
  beginReport(
    ground(),
    person,
    { kind: "wide-regional", area, years: { first: 2025, last: 2029 }, languages: ["fi", "sv"] },
    NOW,
  );
const form = (fields: Record<string, string>): FormData => {
  const made = new FormData();
  for (const [name, value] of Object.entries(fields)) made.append(name, value);
  return made;
};
const contents = async (person = anna) => {
  const page = await reportContentsPage(ground(), person, report, "fi");
  if (!page) throw new Error("there is no report");
  return page;
};
const chapterAt = async (place: number) => (await contents()).sections[place]?.id ?? "";
const read = async (section: string, person = anna) => {
  const page = await sectionPage(ground(), person, { report, section }, "fi");
  if (!page) throw new Error("there is no chapter");
  return page;
};
const send = (section: string, fields: Record<string, string>, person = anna) =>
  actOnSection({ work, person, report, section, now: NOW, first: UNEMPLOYMENT }, form(fields));
const onReport = (fields: Record<string, string>, person = anna) =>
  actOnReport(work, person, { report, now: NOW }, form(fields));

describe("the workspace", () => {
  it("begins a report from its template, named and addressed after its area", async () => {
    const page = await contents();
    expect(page).toMatchObject({
      key: "kymenlaakso-2025-2029",
      writes: true,
      state: "draft",
    });
    expect(page.title).toBe("Kymenlaakson hyvinvointikertomus ja -suunnitelma 2025–2029");
    expect(page.sections.length).toBeGreaterThan(10);
    expect(page.sections[0]).toMatchObject({
      title: "Tiivistelmä",
      state: "empty",
      writer: null,
      missing: [],
    });
    expect((await reportListPage(ground(), anna, "sv")).reports).toMatchObject([
      {
        key: report,
        title: "Kymmenedalens välfärdsberättelse och välfärdsplan 2025–2029",
        ready: 0,
        sections: page.sections.length,
      },
    ]);
  });

  it("begins no chapter with figures that the area has not, and shows readers no empty chapter", async () => {
    const page = await reportPreviewPage(ground(), anna, report, "fi");
    const matters = page?.hindrances.map(({ matter }) => matter.why) ?? [];
    expect(matters).not.toContain("no-figure");
    const empty = matters.filter((why) => why === "empty-chapter").length;
    expect(empty).toBeGreaterThan(3);
    expect(page?.sections.length).toBe((await contents()).sections.length - empty);
    const { block } = (await read(await chapterAt(0))).blocks[0] ?? {};
    const base = String(block?.version);
    await send(await chapterAt(0), {
      intent: "save",
      block: block?.id ?? "",
      base,
      "text-fi": "Hyvin menee.",
    });
    const written = await reportPreviewPage(ground(), anna, report, "fi");
    expect(written?.sections[0]?.titles.fi).toBe("Tiivistelmä");
  });

  it("tells a recorder what waits for them, and what two-step sign-in opens", async () => {
    const kirjaaja = await somebody(work, "kirjaaja", "recorder");
    const list = () => reportListPage(ground(), kirjaaja, "fi");
    expect(await list()).toMatchObject({ waiting: [], locked: false });
    const version = { report, number: 1, example: false, hash: "h".repeat(64), json: "{}" };
    expect(await keepVersion(work, anna, version, NOW)).toBe("done");
    expect((await list()).waiting).toMatchObject([{ key: report, state: "proposed" }]);
    expect((await reportListPage(ground(), anna, "fi")).waiting).toEqual([]);
    const before = await reportListPage(ground(), { ...kirjaaja, roles: [] }, "fi");
    expect(before).toMatchObject({ reports: [], waiting: [], locked: true });
  });

  it("tells an administrator, who begins none, to invite those who do", async () => {
    const boss = await somebody(work, "boss", "administrator");
    expect(await reportListPage(ground(), boss, "fi")).toMatchObject({ areas: [], invites: true });
    expect(await reportListPage(ground(), anna, "fi")).toMatchObject({ invites: false });
  });

  it("makes a municipality's report a municipal one, and lets an author begin their own alone", async () => {
    const author: Person = {
      ...(await somebody(work, "kotka", "municipal-author")),
      municipality: "kunta:285",
    };
    expect((await reportListPage(ground(), author, "fi")).areas.map(({ key }) => key)).toEqual(["kunta:285"]);
    expect(await begin(author)).toBeNull();
    const own = await begin(author, "kunta:285");
    expect((await reportContentsPage(ground(), author, own ?? "", "fi"))?.kind).toBe("wide-municipal");
    expect(await reportContentsPage(ground(), author, report, "fi")).toBeNull();
    expect(await sectionPage(ground(), author, { report, section: await chapterAt(0) }, "fi")).toBeNull();
    expect(await reportPreviewPage(ground(), author, report, "fi")).toBeNull();
    expect(await send(await chapterAt(0), { intent: "add", kind: "text" }, author)).toEqual({
      outcome: "not-found",
    });
    const visitor = VISITOR as unknown as Person; // what would reach the page if its door stood open
    expect(await reportContentsPage(ground(), visitor, report, "fi")).toBeNull();
  });

  it("adds, moves, removes and restores chapters, and changes what is said of the report", async () => {
    const titles = async (): Promise<string[]> => (await contents()).sections.map(({ title }) => title);
    const before = await titles();
    const added = await onReport({ intent: "add", chapter: "own", "title-fi": " Oma   luku " });
    expect(added).toMatchObject({ outcome: "done", done: "added" });
    expect(await titles()).toEqual([...before, "Oma luku"]);
    const section = added.outcome === "done" ? (added.section ?? "") : "";
    await onReport({ intent: "up", section });
    expect((await titles()).at(-2)).toBe("Oma luku");
    await onReport({ intent: "down", section });
    expect(await onReport({ intent: "remove", section })).toMatchObject({ outcome: "done", done: "removed" });
    expect(await titles()).toEqual(before);
    expect((await contents()).removed).toEqual([{ id: section, title: "Oma luku" }]);
    await onReport({ intent: "restore", section });
    expect((await titles()).at(-1)).toBe("Oma luku");
    expect(await onReport({ intent: "add", chapter: "own", "title-fi": " " })).toEqual({
      outcome: "bad",
      problems: ["chapter-title"],
    });
    expect(await onReport({ intent: "add", chapter: "older" })).toMatchObject({ outcome: "done" });
    const details = {
      intent: "details",
      "title-fi": "Uusi nimi",
      first: "2026",
      last: "2026",
      language: "fi",
      owner: String(bertta.id),
    };
    expect(await onReport(details)).toMatchObject({ outcome: "done", done: "saved" });
    expect(await contents()).toMatchObject({
      title: "Uusi nimi",
      languages: ["fi"],
      owner: { name: "Person bertta" },
    });
    expect(await onReport({ ...details, last: "2020" })).toEqual({ outcome: "bad", problems: ["order"] });
    expect(await onReport({ ...details, language: "" })).toEqual({ outcome: "bad", problems: ["languages"] });
  });

  it("writes a chapter piece by piece, each shown as its reader will see it", async () => {
    const section = await chapterAt(0);
    const [text] = (await read(section)).blocks;
    const fields = {
      intent: "save",
      block: text?.block.id ?? "",
      base: "1",
      "text-fi": "**Työttömyys** laski.",
      "text-sv": "",
    };
    expect(await send(section, fields)).toMatchObject({ outcome: "done", done: "saved" });
    for (const kind of ["figure", "sentence", "key-figures", "page-break"])
      expect(await send(section, { intent: "add", kind, at: "99" })).toMatchObject({
        outcome: "done",
        done: "added",
      });
    const added = (await read(section)).blocks.find(({ block }) => block.kind === "sentence");
    // The county itself has no figure of its own: the piece says so until it is asked of an area that has.
    expect(added).toMatchObject({ shown: null, matters: [{ why: "no-sentence", indicator: UNEMPLOYMENT }] });
    const asked = { indicator: UNEMPLOYMENT, area: "kunta:286", sex: "total", question: "country" };
    const sentence = { intent: "save", block: added?.block.id ?? "", base: "1", ...asked };
    expect(await send(section, sentence)).toMatchObject({ outcome: "done" });
    const page = await read(section);
    expect(page.blocks.map(({ block, shown }) => [block.kind, shown?.kind])).toEqual(
      ["text", "figure", "sentence", "key-figures", "page-break"].map((kind) => [kind, kind]),
    );
    expect(page.blocks[0]).toMatchObject({
      typed: { fi: "**Työttömyys** laski." },
      matters: [{ why: "no-text", language: "sv" }],
    });
    expect((await contents()).sections[0]).toMatchObject({
      state: "in-work",
      missing: [{ language: "sv", count: 1 }],
    });
    const preview = await reportPreviewPage(ground(), anna, report, "fi");
    expect(preview?.sections[0]?.blocks.map(({ kind }) => kind)).toEqual([
      "text",
      "figure",
      "sentence",
      "key-figures",
      "page-break",
    ]);
    expect(preview?.hindrances).toContainEqual(
      expect.objectContaining({ chapter: "Tiivistelmä", matter: { why: "no-text", language: "sv" } }),
    );
  });

  it("says why a piece cannot be saved that is not there any more, and brings it back with what was sent", async () => {
    const section = await chapterAt(0);
    for (const kind of ["sentence", "figure"]) {
      const added = await send(section, { intent: "add", kind });
      if (added.outcome !== "done") throw new Error(added.outcome);
      const block = added.block ?? "";
      const found = (await read(section)).blocks.find((one) => one.block.id === block);
      const base = String(found?.block.version);
      const own = kind === "sentence" ? { "edited-fi": "Omin sanoin." } : { "caption-fi": "Omin sanoin." };
      const asked: Record<string, string> =
        kind === "sentence"
          ? { ...(found?.block.kind === "sentence" ? found.block.content.result : {}) }
          : { kind: "line", indicator: UNEMPLOYMENT };
      const sent = { block, base, ...asked, ...own };
      await send(section, { intent: "remove", block }, bertta);
      for (const intent of ["save", "preview"])
        expect(await send(section, { intent, ...sent })).toEqual({ outcome: "gone", why: "removed", block });
      expect(await send(section, { intent: "restore-save", ...sent })).toMatchObject({
        ...{ outcome: "done", done: "saved", block },
      });
      const saved = (await read(section)).blocks.find((one) => one.block.id === block)?.block;
      expect(JSON.stringify(saved?.content)).toContain("Omin sanoin.");
      // Moved to another chapter meanwhile, it is saved there.
      const other = await chapterAt(1);
      await send(section, { intent: "move", block, to: other }, bertta);
      const again = { ...sent, base: String(saved?.version) };
      expect(await send(section, { intent: "save", ...again })).toMatchObject({
        ...{ outcome: "done", section: other },
      });
    }
    const stranger: Person = {
      ...(await somebody(work, "kouvola", "municipal-author")),
      municipality: "kunta:286",
    };
    const { block } = (await read(section)).blocks[0] ?? {};
    await send(section, { intent: "remove", block: block?.id ?? "" });
    expect(await send(section, { intent: "save", block: block?.id ?? "" }, stranger)).toEqual({
      outcome: "not-found",
    });
  });

  it("shows a writer the chapter that somebody takes out meanwhile, and brings it back with what was sent", async () => {
    const section = await chapterAt(0);
    const { block } = (await read(section)).blocks[0] ?? {};
    const sent = { block: block?.id ?? "", base: String(block?.version), "text-fi": "Kesken jäänyt." };
    const author = {
      ...(await somebody(work, "kotka", "municipal-author")),
      municipality: "kunta:285",
    } as const;
    expect(await onReport({ intent: "remove", section }, bertta)).toMatchObject({ outcome: "done" });
    expect(await read(section)).toMatchObject({ isRemoved: true, writes: true, leads: true });
    expect((await read(section)).blocks.map((one) => one.block.id)).toContain(sent.block);
    for (const intent of ["save", "preview", "add", "remove"])
      expect(await send(section, { intent, ...sent })).toEqual({
        ...{ outcome: "gone", why: "chapter", block: sent.block },
      });
    // Who may not write it has no such chapter.
    expect(await sectionPage(ground(), author, { report, section }, "fi")).toBeNull();
    expect(await send(section, { intent: "restore-chapter", ...sent }, author)).toEqual({
      outcome: "not-found",
    });
    expect(await send(section, { intent: "restore-chapter-save", ...sent })).toMatchObject({
      ...{ outcome: "done", done: "saved", block: sent.block, section },
    });
    expect(await chapterAt(0)).toBe(section);
    expect((await read(section)).blocks[0]?.typed.fi).toBe("Kesken jäänyt.");
    await onReport({ intent: "remove", section }, bertta);
    expect(await send(section, { intent: "restore-chapter" })).toMatchObject({
      done: "restored",
      block: null,
    });
    expect(await read(section)).toMatchObject({ isRemoved: false });
  });

  it("takes back what was done to a piece, by what the page's address says", async () => {
    const section = await chapterAt(0);
    const undo = async (answer: Awaited<ReturnType<typeof send>>): Promise<void> => {
      if (answer.outcome !== "done") throw new Error(answer.outcome);
      const search = new URLSearchParams({ block: answer.block ?? "" });
      if (answer.from) search.set("from", `${answer.from.section}.${answer.from.at}`);
      const back = undoOf(answer.done as "removed", search);
      expect(await send(answer.section, { intent: back?.intent ?? "", ...back?.fields })).toMatchObject({
        outcome: "done",
      });
    };
    await send(section, { intent: "add", kind: "figure" });
    const ids = async (): Promise<string[]> => (await read(section)).blocks.map(({ block }) => block.id);
    const before = await ids();
    const [block = ""] = before;
    await undo(await send(section, { intent: "remove", block }));
    expect(await ids()).toEqual(before);
    await undo(await send(section, { intent: "copy", block }));
    expect(await ids()).toEqual(before);
    await undo(await send(section, { intent: "move", block, to: await chapterAt(2) }));
    expect(await ids()).toEqual(before);
    await send(section, { intent: "down", block });
    expect(await ids()).toEqual(before.toReversed());
    expect(undoOf("saved", new URLSearchParams({ block }))).toBeNull();
  });

  it("shows both texts where somebody was first, and saves the one that was brought together", async () => {
    const section = await chapterAt(0);
    const block = (await read(section)).blocks[0]?.block.id ?? "";
    const fields = { intent: "save", block, base: "1" };
    await send(section, { ...fields, "text-fi": "Annan teksti" });
    const late = { ...fields, "text-fi": "Bertan *teksti*" };
    const answer = await send(section, late, bertta);
    if (answer.outcome !== "stale") throw new Error(answer.outcome);
    const shown = staleSave(answer, form(late), "fi");
    expect(shown).toMatchObject({
      block,
      version: 2,
      name: "Person anna",
      typed: { fi: "Bertan *teksti*" },
      theirs: { fi: "Annan teksti" },
    });
    const joined = { ...fields, base: String(shown.version), "text-fi": "Annan ja Bertan teksti" };
    expect(await send(section, joined, bertta)).toMatchObject({ outcome: "done" });
    expect((await read(section)).blocks[0]?.typed.fi).toBe("Annan ja Bertan teksti");
  });

  it("shows a picture as it was chosen when it could not be saved, and begins from what was seen", async () => {
    const section = await chapterAt(3);
    const made = await send(section, { intent: "add", kind: "figure" });
    const block = made.outcome === "done" ? (made.block ?? "") : "";
    const chosen = { indicator: UNEMPLOYMENT, areas: "kunta:286", sex: "total" };
    await send(section, { intent: "save", block, base: "1", kind: "line", ...chosen });
    const late = { intent: "save", block, base: "1", kind: "bars", ...chosen, year: "2O23" };
    const answer = await send(section, late, bertta);
    expect(answer).toMatchObject({
      ...{ outcome: "bad", problem: "badYears" },
      chosen: { version: 1, content: { spec: expect.stringMatching(/kind=bars.*year=2O23/) } },
    });
    // What anna has saved meanwhile is shown beside it, as for every late save.
    const again = { ...late, year: "2023" };
    const stale = await send(section, again, bertta);
    if (stale.outcome !== "stale") throw new Error(stale.outcome);
    expect(staleSave(stale, form(again), "fi").chosen).toMatchObject({
      content: { spec: expect.stringContaining("kind=bars") },
    });
  });

  it("gives a chapter its writer and says that it is ready", async () => {
    const section = await chapterAt(1);
    const details = {
      intent: "details",
      "title-fi": "Tausta",
      owner: String(bertta.id),
      part: "kunta:285",
      ready: "yes",
    };
    expect(await send(section, details)).toMatchObject({ outcome: "done" });
    expect((await contents()).sections[1]).toMatchObject({
      title: "Tausta",
      state: "ready",
      writer: "Person bertta",
      missing: [{ language: "sv", count: 1 }],
    });
    expect((await read(section)).section).toMatchObject({ part: "kunta:285", ready: true });
    expect((await reportListPage(ground(), anna, "fi")).reports[0]?.ready).toBe(1);
    const author: Person = {
      ...(await somebody(work, "kotka", "municipal-author")),
      municipality: "kunta:285",
      invitedTo: [report],
    };
    expect(await read(section, author)).toMatchObject({ writes: true, leads: false });
    expect(await read(await chapterAt(2), author)).toMatchObject({ writes: false });
    expect(await contents(author)).toMatchObject({ writes: false });
  });
});

describe("the indicators of a report", () => {
  const page = async () => {
    const found = await reportIndicatorsPage(ground(), anna, report, "fi");
    if (!found) throw new Error("there is no report");
    return found.uses;
  };

  it("are used once a piece shows them, and left out with a reason until then", async () => {
    const [shown] = (await page()).used;
    expect(shown).toMatchObject({ indicator: UNEMPLOYMENT, chapter: expect.any(String) });
    const chapter = (await contents()).sections.find(({ title }) => title === shown?.chapter)?.id ?? "";
    const figures =
      (await read(chapter)).blocks.find(({ block }) => block.kind === "key-figures")?.block.id ?? "";
    await send(chapter, { intent: "remove", block: figures });
    expect((await page())["left-out"].map(({ indicator }) => indicator)).toContain(UNEMPLOYMENT);
    const reasons = form({
      indicator: UNEMPLOYMENT,
      [`${UNEMPLOYMENT}.fi`]: " ei  kuulu \n tähän ",
      "all.fi": "muut",
    });
    reasons.append("indicator", "sotkanet-289");
    reasons.append("indicator", "<b>");
    expect(sentReasons(reasons).reasons).toEqual([
      { indicator: UNEMPLOYMENT, leftOut: { fi: "ei kuulu tähän" } },
      { indicator: "sotkanet-289", leftOut: { fi: "muut" } },
    ]);
    expect(await giveReasons(work, anna, { report, now: NOW }, sentReasons(reasons).reasons)).toBe("done");
    const told = (await page())["left-out"].find(({ indicator }) => indicator === UNEMPLOYMENT);
    expect(told).toMatchObject({
      name: expect.stringContaining("Työttömät"),
      leftOut: { fi: "ei kuulu tähän" },
    });
    await send(chapter, { intent: "restore", block: figures });
    expect((await page()).used).toMatchObject([
      { indicator: UNEMPLOYMENT, leftOut: { fi: "ei kuulu tähän" } },
    ]);
    expect(await giveReasons(work, VISITOR, { report, now: NOW }, [])).toBe("not-found");
  });
});

describe("the list of a report's indicators", () => {
  const page = async () => {
    const found = await reportIndicatorsPage(ground(), anna, report, "fi");
    if (!found) throw new Error("there is no report");
    return found;
  };
  const act = (fields: Record<string, string>, person = anna) =>
    actOnIndicators(work, person, { report, now: NOW }, form(fields));
  const listed = async (): Promise<string[]> =>
    Object.values((await page()).uses).flatMap((uses) => uses.map(({ indicator }) => indicator));

  it("takes one that no priority has, and lets it go and come back with its reason", async () => {
    const other = (await page()).uses.used[0]?.indicator ?? UNEMPLOYMENT;
    expect(await act({ intent: "unlist", indicator: other })).toBe(`done=removed&indicator=${other}`);
    await act({ indicator: "sotkanet-289", "sotkanet-289.fi": "Ei nyt." });
    expect(await listed()).toContain("sotkanet-289");
    await act({ intent: "unlist", indicator: "sotkanet-289" });
    expect(await listed()).not.toContain("sotkanet-289");
    expect(await act({ intent: "list", indicator: "sotkanet-289" })).toBe(
      "done=added&indicator=sotkanet-289",
    );
    const back = (await readReportIndicators(work, anna, report)).find(
      ({ indicator }) => indicator === "sotkanet-289",
    );
    expect(back?.leftOut).toEqual({ fi: "Ei nyt." });
  });

  it("is not changed by who may not write, nor by what is no indicator or not on it", async () => {
    const recorder = await somebody(work, "kirjaaja", "recorder");
    expect(await act({ intent: "list", indicator: "sotkanet-289" }, recorder)).toBeNull();
    expect(await act({ intent: "list", indicator: "<b>" })).toBeNull();
    expect(await act({ intent: "unlist", indicator: "sotkanet-999999" })).toBeNull();
  });

  it("takes a reason for all of a priority; an indicator's own is worth more", () => {
    const reasons = form({
      ...{ "all.fi": "kaikille", "group:arki.fi": "arjelle", "sotkanet-2.fi": "tälle" },
      ...{ "sotkanet-1.group": "arki", "sotkanet-2.group": "arki", "sotkanet-3.group": "muu" },
    });
    for (const one of ["sotkanet-1", "sotkanet-2", "sotkanet-3"]) reasons.append("indicator", one);
    const sent = sentReasons(reasons);
    expect(sent.reasons.map(({ leftOut }) => leftOut?.fi)).toEqual(["arjelle", "tälle", "kaikille"]);
    expect(sent.unused).toEqual([]);
  });

  it("says which reason for several nobody took, since each has one of its own", async () => {
    const reasons = form({
      ...{ "all.fi": "kaikille", "all.sv": "alla", "group:arki.fi": "arjelle", "group:muu.fi": " " },
      ...{ "sotkanet-1.group": "arki", "sotkanet-2.group": "muu", "sotkanet-3.group": "muu" },
      ...{ "sotkanet-1.fi": "yksi", "sotkanet-2.fi": "kaksi", "sotkanet-3.sv": "tre" },
    });
    for (const one of ["sotkanet-1", "sotkanet-2", "sotkanet-3"]) reasons.append("indicator", one);
    expect(sentReasons(reasons).unused).toEqual(["arki", "all"]);
    const done = await actOnIndicators(work, anna, { report, now: NOW }, reasons);
    expect(done).toBe("done=saved&unused=arki&unused=all");
    expect(listDone(new URLSearchParams(done ?? ""))).toMatchObject({ unused: ["arki", "all"] });
    reasons.delete("sotkanet-3.sv");
    expect(sentReasons(reasons).unused).toEqual(["arki"]);
  });
});

describe("adding to a report from a page", () => {
  const add = async (search: string, person = anna) => {
    const block = addedBlock(new URLSearchParams(search));
    if (!block) throw new Error(`nothing to add: ${search}`);
    return reportAddPage(ground(), person, block, "fi");
  };

  it("shows the piece, and the chapters of drafts that the reader writes", async () => {
    const { shown, reports } = await add("kind=line&indicator=sotkanet-181&areas=kunta:286");
    expect(shown).toMatchObject({ kind: "figure", shown: { fi: { title: "Työttömät, % työvoimasta" } } });
    expect(reports).toMatchObject([{ key: report, title: expect.stringContaining("Kymenlaakson") }]);
    expect(reports[0]?.sections.map(({ title }) => title)).toContain("Tiivistelmä");
    const own = reports[0]?.sections.find(({ title }) => title === "Merkityksellinen elämä");
    expect(own).toBeDefined();
    for (const search of [
      "kind=line&indicator=sotkanet-181&areas=kunta:286",
      "question=figure&indicator=sotkanet-181&area=kunta:286&sex=total",
      "list=sotkanet-181&area=kunta:286",
    ])
      expect((await add(search)).place).toBe(`${report}/${own?.id}`);
    expect((await add("list=sotkanet-999999&area=kunta:286")).place).toBe("");
    expect((await add("question=country&indicator=sotkanet-181&area=kunta:286")).shown?.kind).toBe(
      "sentence",
    );
    expect((await add("list=sotkanet-181&area=kunta:286")).shown?.kind).toBe("key-figures");
    expect((await add("kind=line&indicator=sotkanet-289")).shown).toBeNull();
  });

  it("offers a municipality's author the chapters of its own alone, and a recorder none", async () => {
    const author: Person = {
      ...(await somebody(work, "kotka", "municipal-author")),
      ...{ municipality: "kunta:285", invitedTo: [report] },
    };
    const search = "kind=line&indicator=sotkanet-181";
    expect((await add(search, author)).reports).toEqual([]);
    const section = await chapterAt(2);
    await send(section, { intent: "details", "title-fi": "Kotka", part: "kunta:285" });
    expect((await add(search, author)).reports).toMatchObject([
      { sections: [{ id: section, title: "Kotka" }] },
    ]);
    expect((await add(search, await somebody(work, "kirjaaja", "recorder"))).reports).toEqual([]);
  });
});

describe("a chapter's page", () => {
  it("names an indicator without figures and an area of another county, in each language", async () => {
    const section = await chapterAt(1);
    const content = { indicators: ["sotkanet-5641"], area: "kunta:91" } as const;
    const added = { kind: "key-figures", content } as const;
    await addBlock(
      work,
      anna,
      { report, section, now: NOW },
      { block: { ...added, content: { ...content, indicators: [...content.indicators] } }, at: 0 },
    );
    for (const locale of LOCALES) {
      const page = await sectionPage(ground(), anna, { report, section }, locale);
      const { indicators, municipalities, county } = page?.choices ?? expect.fail("there is no chapter");
      const names = new Map([...indicators, county, ...municipalities]);
      expect(names.get("sotkanet-5641")).toEqual(expect.not.stringContaining("sotkanet-"));
      expect([...names.values()].filter((name) => /^sotkanet-/.test(name))).toEqual([]);
    }
  });
});

describe("the history of a piece", () => {
  it("has a sitting's saves as one row with its last text, which can be taken into use again", async () => {
    const section = await chapterAt(0);
    const block = (await read(section)).blocks[0]?.block.id ?? "";
    const save = (base: number, text: string, person = anna) =>
      send(section, { intent: "save", block, base: String(base), "text-fi": text }, person);
    for (let at = 1; at <= 5; at += 1) await save(at, `annan ${at}`);
    await save(6, "bertan", bertta);
    const asked = { report, section, block };
    const page = await historyPage(ground(), anna, asked, "fi");
    const shown = page?.events.map(({ who, sitting, docs }) => [
      ...[who, sitting?.saves ?? 1],
      docs?.map(({ doc }) => plainText(doc)).join(),
    ]);
    expect(shown).toEqual([
      ["Person bertta", 1, "bertan"],
      ["Person anna", 5, "annan 5"],
      ["Person anna", 1, ""],
    ]);
    expect(page?.hidden).toBe(4);
    const sitting = page?.events.find(({ sitting: found }) => found !== null);
    expect(await takeBack(work, anna, asked, sitting?.id ?? 0, NOW)).toBe(true);
    expect((await read(section)).blocks[0]?.typed.fi).toBe("annan 5");
    // Nothing has gone: each save is there to be seen.
    expect((await historyPage(ground(), anna, { ...asked, each: true }, "fi"))?.events).toHaveLength(8);
  });

  it("names pictures, sentences and tables as readers do, and no key of ours", async () => {
    const section = await chapterAt(1);
    const contents = {
      figure: { kind: "bars", indicator: "sotkanet-181", areas: "kunta:286", from: "2020", to: "2023" },
      sentence: { indicator: "sotkanet-181", area: "kunta:286", sex: "total", question: "country" },
      "key-figures": { indicator: "sotkanet-181", area: "kunta:286" },
    };
    for (const [kind, fields] of Object.entries(contents)) {
      await send(section, { intent: "add", kind });
      const { block } = (await read(section)).blocks.at(-1) ?? expect.fail("nothing was added");
      await send(section, { intent: "save", block: block.id, base: "1", ...fields });
      const page = await historyPage(ground(), anna, { report, section, block: block.id }, "fi");
      const [words] = page?.events.map((event) => event.words) ?? [];
      expect(words).toContain("Työttömät");
      expect(words).toContain("Kouvola");
      expect(words).not.toMatch(/sotkanet-|kunta:|=/);
    }
  });

  it("has every text, late ones too, and takes any of them into use again", async () => {
    const section = await chapterAt(0);
    const block = (await read(section)).blocks[0]?.block.id ?? "";
    const save = (base: string, text: string, person = anna) =>
      send(section, { intent: "save", block, base, "text-fi": text }, person);
    await save("1", "eka");
    await save("2", "toka");
    await save("2", "myöhäinen", bertta);
    const asked = { report, section, block };
    const history = async () =>
      (await historyPage(ground(), anna, { ...asked, each: true }, "fi"))?.events ?? [];
    const told = (await history()).map(({ act, who, current, docs }) => [
      ...[act, who, current],
      docs?.map(({ doc }) => plainText(doc)).join(),
    ]);
    expect(told).toEqual([
      ["late", "Person bertta", false, "myöhäinen"],
      ["saved", "Person anna", true, "toka"],
      ["saved", "Person anna", false, "eka"],
      ["made", "Person anna", false, ""],
    ]);
    for (const text of ["myöhäinen", "eka"]) {
      const event = (await history()).find(({ docs }) => docs?.some(({ doc }) => plainText(doc) === text));
      expect(await takeBack(work, anna, asked, event?.id ?? 0, NOW)).toBe(true);
      expect((await read(section)).blocks[0]?.typed.fi).toBe(text);
    }
    expect(await takeBack(work, anna, asked, 999_999, NOW)).toBe(false);
    const other = { ...asked, section: await chapterAt(1) };
    expect(await historyPage(ground(), anna, other, "fi")).toBeNull();
    expect(await takeBack(work, anna, other, 1, NOW)).toBe(false);
    const visitor = VISITOR as unknown as Person; // what would reach the page if its door stood open
    expect(await historyPage(ground(), visitor, asked, "fi")).toBeNull();
  });
});
