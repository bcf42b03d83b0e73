import { beforeEach, describe, expect, it } from "vitest";
import { type Person, VISITOR } from "#app/domain/person.ts";
import type { Section } from "#app/domain/report.ts";
import { type Random, randomFor } from "#db/example/random.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";
import { addBlock, copyBlock, moveBlock, removeBlock, restoreBlock } from "#db/work/commands/blocks.ts";
import { changeReport, createReport, removeReport, restoreReport } from "#db/work/commands/reports.ts";
import { saveBlock } from "#db/work/commands/save-block.ts";
import {
  addSection,
  changeSection,
  moveSection,
  removeSection,
  restoreSection,
} from "#db/work/commands/sections.ts";
import {
  listRemovedReports,
  listReports,
  listWriters,
  readBlockHistory,
  readDraft,
  readRemovedParts,
} from "#db/work/queries/drafts.ts";
import { later, NOW, somebody } from "#tests/support/work-people.ts";
import { newSection, sectionsOf, smallReport, textBlock } from "#tests/support/work-report.ts";

let work: WorkDatabase;
let writer: Person;
let report: string;
beforeEach(async () => {
  ({ work, writer, report } = await smallReport());
});

const at = () => ({ report, now: NOW });
const sections = () => sectionsOf(work, writer, report);
const titles = async () => (await sections()).map((section) => section.titles.fi);
/** Chapters with the words of their texts, without versions. */
const outline = async () =>
  (await sections()).map(({ id, titles: { fi }, part, ready, owner, blocks }) => ({
    ...{ id, fi, part, ready, owner },
    blocks: blocks.map((block) => [block.id, block.kind, JSON.stringify(block.content)]),
  }));

async function section(place: number): Promise<Section> {
  const found = (await sections())[place];
  if (!found) throw new Error(`there is no chapter ${place}`);
  return found;
}

describe("a report", () => {
  it("begins with its chapters and who began it", async () => {
    const draft = await readDraft(work, writer, report);
    expect(draft).toMatchObject({
      ...{ key: "kertomus", kind: "blank", state: "draft", area: "hyvinvointialue:10" },
      ...{ titles: { fi: "Kertomus" }, languages: ["fi", "sv"], years: { first: 2025, last: 2029 } },
      owner: { id: writer.id, name: "Person writer" },
    });
    expect(draft?.sections.map(({ blocks }) => blocks.length)).toEqual([2, 2, 2]);
  });

  it("has an address of its own, also where another has the same name", async () => {
    const same = {
      kind: "blank",
      titles: {},
      area: "kunta:285",
      name: "kertomus",
      sections: [],
      indicators: [],
    } as const;
    const make = () =>
      createReport(work, writer, { ...same, years: { first: 2026, last: 2026 }, languages: ["fi"] }, NOW);
    expect([await make(), await make()]).toEqual(["kertomus-2", "kertomus-3"]);
    expect((await listReports(work, writer)).map(({ key }) => key).sort()).toEqual([
      "kertomus",
      "kertomus-2",
      "kertomus-3",
    ]);
  });

  it("is neither found nor changed by who may not see it", async () => {
    const stranger: Person = {
      ...(await somebody(work, "m", "municipal-author")),
      municipality: "kunta:285",
    };
    const [first] = (await section(0)).blocks;
    for (const reader of [VISITOR, stranger]) {
      expect(await listReports(work, reader)).toEqual([]);
      expect(await readDraft(work, reader, report)).toBeNull();
      expect(await readRemovedParts(work, reader, report)).toEqual({ sections: [], blocks: [] });
      expect(await readBlockHistory(work, reader, report, first?.id ?? "")).toEqual([]);
      const save = { base: 1, block: textBlock({ fi: "x" }) };
      expect(await saveBlock(work, reader, { ...at(), block: first?.id ?? "" }, save)).toBe("not-found");
      expect(await removeReport(work, reader, at())).toBe("not-found");
      expect(await addSection(work, reader, at(), { section: newSection("x"), at: 0 })).toBe("not-found");
    }
    expect(await listWriters(work, VISITOR)).toEqual([]);
    expect(await titles()).toEqual(["A", "B", "C"]);
  });

  it("is written by an invited municipality in its own chapter alone", async () => {
    const guest: Person = {
      ...(await somebody(work, "guest", "municipal-author")),
      ...{ municipality: "kunta:285", invitedTo: [report] },
    };
    const [own, other] = [await section(0), await section(1)];
    const fields = { titles: own.titles, part: "kunta:285", owner: guest.id, ready: false } as const;
    expect(await changeSection(work, writer, { ...at(), section: own.id }, fields)).toBe("done");
    const add = (id: string) =>
      addBlock(work, guest, { ...at(), section: id }, { block: textBlock({ fi: "x" }), at: 0 });
    expect(await add(own.id)).toMatchObject({ id: expect.any(String) });
    expect(await add(other.id)).toBe("not-found");
    const move = moveBlock(
      work,
      guest,
      { ...at(), block: other.blocks[0]?.id ?? "" },
      { section: own.id, at: 0 },
    );
    expect(await move).toBe("not-found");
    expect(await moveSection(work, guest, { ...at(), section: own.id }, 2)).toBe("not-found");
    const given = { ...fields, part: null };
    expect(await changeSection(work, guest, { ...at(), section: own.id }, given)).toBe("not-found");
  });

  it("can be renamed, removed and brought back", async () => {
    const fields = {
      titles: { fi: "Uusi", sv: "Ny" },
      years: { first: 2026, last: 2027 },
      languages: ["fi"],
      owner: writer.id,
    } as const;
    expect(await changeReport(work, writer, at(), fields)).toBe("done");
    expect(await readDraft(work, writer, report)).toMatchObject({
      titles: { fi: "Uusi", sv: "Ny" },
      languages: ["fi"],
    });
    expect(await removeReport(work, writer, { report, now: later(1) })).toBe("done");
    expect(await listReports(work, writer)).toEqual([]);
    expect(await readDraft(work, writer, report)).toBeNull();
    expect(await listRemovedReports(work, writer)).toMatchObject([
      { key: report, removedAt: later(1).toISOString() },
    ]);
    expect(await restoreReport(work, writer, at())).toBe("done");
    expect((await titles()).length).toBe(3);
  });
});

describe("chapters and their pieces", () => {
  it("are moved, removed and put back where they were", async () => {
    const before = await outline();
    const b = (await section(1)).id;
    expect(await moveSection(work, writer, { ...at(), section: b }, 0)).toBe("done");
    expect(await titles()).toEqual(["B", "A", "C"]);
    expect(await moveSection(work, writer, { ...at(), section: b }, 99)).toBe("done");
    expect(await titles()).toEqual(["A", "C", "B"]);
    expect(await moveSection(work, writer, { ...at(), section: b }, 1)).toBe("done");
    expect(await removeSection(work, writer, { ...at(), section: b })).toBe("done");
    expect(await titles()).toEqual(["A", "C"]);
    expect((await readRemovedParts(work, writer, report)).sections).toMatchObject([
      { id: b, titles: { fi: "B" } },
    ]);
    expect(await removeSection(work, writer, { ...at(), section: b })).toBe("not-found");
    expect(await restoreSection(work, writer, { ...at(), section: b })).toBe("done");
    expect(await outline()).toEqual(before);
  });

  it("move from one chapter to another and are copied below themselves", async () => {
    const [a, c] = [await section(0), await section(2)];
    const block = a.blocks[0]?.id ?? "";
    expect(await moveBlock(work, writer, { ...at(), block }, { section: c.id, at: 1 })).toBe("done");
    expect((await section(2)).blocks.map(({ id }) => id)).toEqual([c.blocks[0]?.id, block, c.blocks[1]?.id]);
    const copy = await copyBlock(work, writer, { ...at(), block });
    const after = (await section(2)).blocks;
    expect(after.map(({ id }) => id)).toEqual([
      c.blocks[0]?.id,
      block,
      typeof copy === "string" ? copy : copy.id,
      c.blocks[1]?.id,
    ]);
    expect(after[2]?.content).toEqual(after[1]?.content);
    expect(after[2]?.version).toBe(1);
  });

  it("are undone step by step: after any random changes everything is as it was", async () => {
    for (let round = 0; round < 12; round += 1) {
      const random = randomFor("undo", round);
      const before = await outline();
      const undo: (() => Promise<unknown>)[] = [];
      for (let step = 0; step < 15; step += 1) undo.unshift(await randomChange(random));
      expect(await outline()).not.toEqual(before);
      for (const one of undo) expect(await one()).toMatchObject(expect.anything());
      expect(await outline()).toEqual(before);
    }
  });

  /** Changes something; how it is undone. */
  async function randomChange(random: Random): Promise<() => Promise<unknown>> {
    const all = await sections();
    const place = Math.floor(random() * all.length);
    const own = all[place];
    if (!own) {
      const made = await addSection(work, writer, at(), { section: newSection("N"), at: 0 });
      const id = typeof made === "string" ? made : made.id;
      return () => removeSection(work, writer, { ...at(), section: id });
    }
    const blockPlace = Math.floor(random() * own.blocks.length);
    const block = own.blocks[blockPlace];
    const ofSection = { ...at(), section: own.id };
    const draw = random();
    if (draw < 0.1) {
      await moveSection(work, writer, ofSection, Math.floor(random() * all.length));
      return () => moveSection(work, writer, ofSection, place);
    }
    if (draw < 0.2) {
      await removeSection(work, writer, ofSection);
      return () => restoreSection(work, writer, ofSection);
    }
    if (draw < 0.3) {
      const { titles: old, part, ready } = own;
      const fields = { part, owner: own.owner?.id ?? null };
      await changeSection(work, writer, ofSection, {
        ...fields,
        titles: { fi: `t${random()}` },
        ready: !ready,
      });
      return () => changeSection(work, writer, ofSection, { ...fields, titles: old, ready });
    }
    if (draw < 0.4 || !block) {
      const made = await addBlock(work, writer, ofSection, {
        block: textBlock({ fi: "uusi" }),
        at: blockPlace,
      });
      const id = typeof made === "string" ? made : made.id;
      return () => removeBlock(work, writer, { ...at(), block: id });
    }
    const ofBlock = { ...at(), block: block.id };
    if (draw < 0.6) {
      const to = all[Math.floor(random() * all.length)] ?? own;
      await moveBlock(work, writer, ofBlock, { section: to.id, at: Math.floor(random() * 4) });
      return () => moveBlock(work, writer, ofBlock, { section: own.id, at: blockPlace });
    }
    if (draw < 0.8) {
      await removeBlock(work, writer, ofBlock);
      return () => restoreBlock(work, writer, ofBlock);
    }
    await saveBlock(work, writer, ofBlock, { base: block.version, block: textBlock({ fi: `s${random()}` }) });
    return async () => {
      const now = (await sections()).flatMap(({ blocks }) => blocks).find(({ id }) => id === block.id);
      return saveBlock(work, writer, ofBlock, { base: now?.version ?? 0, block });
    };
  }
});

describe("saving a piece", () => {
  const save = (
    reader: Person,
    block: string,
    base: number,
    texts: { fi?: string; sv?: string },
    now = NOW,
  ) => saveBlock(work, reader, { report, block, now }, { base, block: textBlock(texts) });

  it("grows its version and leaves every text in its history", async () => {
    const block = (await section(0)).blocks[0]?.id ?? "";
    expect(await save(writer, block, 1, { fi: "eka" }, later(1))).toEqual({ how: "saved", version: 2 });
    expect(await save(writer, block, 2, { fi: "eka" }, later(2))).toEqual({ how: "saved", version: 2 });
    expect(await save(writer, block, 2, { fi: "toka" }, later(3))).toEqual({ how: "saved", version: 3 });
    const history = await readBlockHistory(work, writer, report, block);
    expect(history.map(({ act, version, at: when, who }) => [act, version, when, who.name])).toEqual([
      ["saved", 3, later(3).toISOString(), "Person writer"],
      ["saved", 2, later(1).toISOString(), "Person writer"],
      ["made", 1, NOW.toISOString(), "Person writer"],
    ]);
    expect(history.map(({ content }) => ({ kind: "text", content }))).toEqual(
      ["toka", "eka", "A1"].map((fi) => textBlock({ fi })),
    );
  });

  it("that comes too late shows both texts, whose the other one is, and keeps what was sent", async () => {
    const other = await somebody(work, "other", "coordinator");
    const block = (await section(0)).blocks[0]?.id ?? "";
    await save(writer, block, 1, { fi: "hänen" }, later(1));
    expect(await save(other, block, 1, { fi: "minun" }, later(2))).toEqual({
      how: "stale",
      mine: textBlock({ fi: "minun" }),
      theirs: { id: block, version: 2, ...textBlock({ fi: "hänen" }) },
      by: { id: writer.id, name: "Person writer" },
      at: later(1).toISOString(),
    });
    const [late] = await readBlockHistory(work, writer, report, block);
    expect(late).toMatchObject({ act: "late", version: 1, who: { name: "Person other" } });
    expect(late?.content).toEqual(textBlock({ fi: "minun" }).content);
  });

  it("in another language than somebody else's is put beside it, and the same text twice is no quarrel", async () => {
    const block = (await section(0)).blocks[0]?.id ?? "";
    expect(await save(writer, block, 1, { fi: "A1", sv: "på svenska" })).toEqual({
      how: "saved",
      version: 2,
    });
    expect(await save(writer, block, 1, { fi: "suomeksi" })).toEqual({ how: "saved", version: 3 });
    expect((await section(0)).blocks[0]).toMatchObject(textBlock({ fi: "suomeksi", sv: "på svenska" }));
    expect(await save(writer, block, 2, { fi: "suomeksi", sv: "på svenska" })).toEqual({
      how: "saved",
      version: 3,
    });
  });

  it("goes to no piece of another report, of another kind, or that is gone", async () => {
    const block = (await section(0)).blocks[0]?.id ?? "";
    const wrong = { base: 1, block: { kind: "page-break", content: {} } } as const;
    expect(await saveBlock(work, writer, { ...at(), block }, wrong)).toBe("not-found");
    expect(await saveBlock(work, writer, { ...at(), block: "x" }, wrong)).toBe("not-found");
    const elsewhere = await createReport(
      work,
      writer,
      {
        kind: "blank",
        titles: {},
        area: "kunta:285",
        name: "toinen",
        sections: [],
        indicators: [],
        languages: ["fi"],
        years: { first: 2026, last: 2026 },
      },
      NOW,
    );
    const change = { report: elsewhere ?? "", block, now: NOW };
    expect(await saveBlock(work, writer, change, { base: 1, block: textBlock({ fi: "x" }) })).toBe(
      "not-found",
    );
    await removeBlock(work, writer, { ...at(), block });
    expect(await save(writer, block, 1, { fi: "x" })).toBe("not-found");
  });

  it("by two writers 300 times, one of them late at random, loses no text", async () => {
    const random = randomFor("two writers");
    const two = [writer, await somebody(work, "other", "coordinator")];
    const block = (await section(0)).blocks[0]?.id ?? "";
    const seen = [1, 1];
    const sent: string[] = [];
    let stale = 0;
    for (let step = 0; step < 300; step += 1) {
      const who = random() < 0.5 ? 0 : 1;
      const [person, base] = [two[who], seen[who]];
      if (!person || base === undefined) throw new Error("there are two writers");
      const text = `teksti ${step}`;
      sent.push(text);
      const outcome = await save(person, block, base, { fi: text });
      if (typeof outcome === "string") throw new Error(outcome);
      if (outcome.how === "saved") seen[who] = outcome.version;
      else {
        stale += 1;
        expect(outcome.mine).toEqual(textBlock({ fi: text }));
        expect(JSON.stringify(outcome.theirs)).not.toContain(`"${text}"`);
        // Now and then the writer looks at the other one's text before going on.
        if (random() < 0.7) seen[who] = outcome.theirs.version;
      }
    }
    expect(stale).toBeGreaterThan(40);
    expect(stale).toBeLessThan(260);
    const history = await readBlockHistory(work, writer, report, block);
    const kept = JSON.stringify(history);
    expect(sent.filter((text) => !kept.includes(`"${text}"`))).toEqual([]);
    expect(history.filter(({ act }) => act === "late").length).toBe(stale);
  });
});
