import { describe, expect, it } from "vitest";
import type { Person } from "#app/domain/person.ts";
import { autosave as saveOnServer } from "#app/pages/report-section/autosave.server.ts";
import {
  type Autosave,
  autosave,
  type SaveState,
  type Sent,
  type Unsaved,
} from "#app/reports/editor/autosave.ts";
import type { Docs } from "#app/reports/editor/save-reply.ts";
import { plainText } from "#app/reports/text/plain-text.ts";
import { readMarkdown } from "#app/reports/text/read-markdown.ts";
import { randomFor } from "#db/example/random.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";
import { readBlockHistory, readDraft } from "#db/work/queries/drafts.ts";
import { later as minutesLater, somebody } from "#tests/support/work-people.ts";
import { sectionsOf, smallReport } from "#tests/support/work-report.ts";

/** A text of a report that two people write. */
interface Desk {
  work: WorkDatabase;
  report: string;
  block: string;
  writer: Person;
  stored(): Promise<{ version: number; docs: Docs }>;
  /** Everything that was ever written in the text, as one. */
  history(): Promise<string>;
}

async function desk(): Promise<Desk> {
  const { work, writer, report } = await smallReport();
  const block = (await sectionsOf(work, writer, report))[0]?.blocks[0]?.id ?? "";
  return {
    ...{ work, report, block, writer },
    stored: async () => {
      const draft = await readDraft(work, writer, report);
      const found = draft?.sections[0]?.blocks[0];
      if (found?.kind !== "text") throw new Error("the text is gone");
      return { version: found.version, docs: found.content.docs };
    },
    history: async () =>
      (await readBlockHistory(work, writer, report, block))
        .map(({ content }) => JSON.stringify(content))
        .join(),
  };
}

/** A page that is open in a browser, with what is typed in its field. */
class OpenPage {
  text = "";
  swedish = "";
  states: SaveState[] = [];
  kept: Unsaved | null;
  /** What became of the next sending: it never arrives, or its answer is lost. */
  next: "arrives" | "never" | "unheard" = "arrives";
  waiting: (() => void) | null = null;
  saving: Autosave;
  readonly #desk: Desk;
  readonly #person: Person;

  constructor(
    on: Desk,
    person: Person,
    { version, docs }: { version: number; docs: Docs },
    kept: Unsaved | null = null,
  ) {
    [this.#desk, this.#person, this.kept] = [on, person, kept];
    const shown = (doc: Docs["fi"] | null): string => (doc ? plainText(doc) : "");
    this.text = shown(kept?.texts.fi === undefined ? docs.fi : kept.texts.fi);
    this.swedish = shown(kept?.texts.sv === undefined ? docs.sv : kept.texts.sv);
    const asText = (typed: string) => (typed === "" ? null : readMarkdown(typed));
    this.saving = autosave(
      { version, saved: { fi: docs.fi ?? null, sv: docs.sv ?? null }, kept },
      {
        texts: () => ({ fi: asText(this.text), sv: asText(this.swedish) }),
        show: (texts) => {
          if (texts.fi !== undefined) this.text = shown(texts.fi);
          if (texts.sv !== undefined) this.swedish = shown(texts.sv);
        },
        send: (base, texts) => this.#send(base, texts),
        keep: (unsaved) => {
          this.kept = JSON.parse(JSON.stringify(unsaved));
        },
        tell: (state) => this.states.push(state),
        later: (_, what) => {
          this.waiting = what;
        },
      },
    );
  }

  async #send(base: number, texts: unknown): Promise<Sent> {
    const [{ work, report, block }, way] = [this.#desk, this.next];
    this.next = "arrives";
    if (way === "never") return { how: "lost" };
    const ground = { work, person: this.#person, report, now: minutesLater(1), locale: "fi" as const };
    const { reply } = await saveOnServer(ground, JSON.parse(JSON.stringify({ block, base, texts })));
    return way === "unheard" ? { how: "lost" } : JSON.parse(JSON.stringify(reply));
  }

  type(word: string): void {
    this.text = `${this.text} ${word}`.trim();
    this.saving.changed();
    this.saving.keep();
  }

  get stale(): Extract<SaveState, { is: "stale" }> | null {
    const last = this.states.findLast(({ is }) => is !== "typing");
    return last?.is === "stale" ? last : null;
  }
}

describe("what a page's script sends", () => {
  const reply = async (on: Desk, person: Person, sent: unknown) =>
    saveOnServer({ work: on.work, person, report: on.report, now: minutesLater(1), locale: "sv" }, sent);
  const texts = { fi: readMarkdown("x") };

  it("is taken from who may write alone", async () => {
    const on = await desk();
    const before = await on.history();
    for (const person of [await somebody(on.work, "recorder", "recorder"), await somebody(on.work, "nobody")])
      expect(await reply(on, person, { block: on.block, base: 1, texts })).toEqual({
        status: 404,
        reply: { how: "refused", why: "closed" },
      });
    expect(await reply(on, on.writer, { block: "none", base: 1, texts })).toMatchObject({ status: 404 });
    expect(await on.history()).toBe(before);
  });

  it("is looked at: nothing else than texts of ours is stored", async () => {
    const on = await desk();
    const before = await on.history();
    const image = { type: "doc", content: [{ type: "image", attrs: { src: "x" } }] };
    const link = { type: "link", attrs: { href: "javascript:alert(1)" } };
    const linked = {
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "text", text: "x", marks: [link] }] }],
    };
    for (const sent of [
      null,
      "x",
      { block: on.block, base: 1 },
      { block: on.block, base: -1, texts },
      { block: on.block, base: 1, texts: { de: texts.fi } },
      { block: on.block, base: 1, texts: { fi: image } },
      { block: on.block, base: 1, texts: { fi: linked } },
      { block: on.block, base: 1, texts: { fi: "x" } },
    ])
      expect((await reply(on, on.writer, sent)).status).toBe(422);
    expect(await on.history()).toBe(before);
  });
});

describe("the history of a text", () => {
  it("keeps of a day's typing the last of each ten minutes, and every late text", async () => {
    const on = await desk();
    const save = async (minute: number, base: number) => {
      const ground = { work: on.work, person: on.writer, report: on.report, now: minutesLater(minute) };
      const sent = { block: on.block, base, texts: { fi: readMarkdown(`at ${minute} from ${base}`) } };
      const { reply } = await saveOnServer({ ...ground, locale: "fi" }, sent);
      return "version" in reply ? reply.version : 0;
    };
    let version = 1;
    // Three saves a minute's half hour, one of them late; then the next day up to the fiftieth.
    for (let at = 0; at < 30; at += 1) version = await save(at, version);
    await save(30, 2);
    while (version < 49) version = await save(3 * 24 * 60 + version, version);
    expect(await on.history()).toContain("at 3 from");
    await save(3 * 24 * 60 + 55, version);
    const history = await on.history();
    for (const gone of ["at 3 from", "at 8 from", "at 18 from"]) expect(history).not.toContain(gone);
    for (const kept of ["at 9 from", "at 19 from", "at 29 from", "at 30 from 2", "A1"])
      expect(history).toContain(kept);
    expect(history.match(/at 43\d\d from/g)?.length).toBe(19);
  });
});

describe("what somebody looks for in the history of a text", () => {
  /** Minutes of the first day, then a text each that is saved then. */
  async function typed(saves: readonly (readonly [minute: number, text: string])[]): Promise<string> {
    const on = await desk();
    let version = 1;
    const save = async (minute: number, text: string): Promise<void> => {
      const ground = { work: on.work, person: on.writer, report: on.report, now: minutesLater(minute) };
      const sent = { block: on.block, base: version, texts: { fi: readMarkdown(text) } };
      const { reply } = await saveOnServer({ ...ground, locale: "fi" }, sent);
      version = "version" in reply ? reply.version : 0;
    };
    for (const [minute, text] of saves) await save(minute, text);
    // Days later, until what is old has been thinned, twice.
    for (let at = 0; version < 101; at += 1) await save(5 * 24 * 60 + at, `later ${at}`);
    return on.history();
  }
  const chapter = (word: string): string => `${word} ${"Luvun alku on tässä. ".repeat(10)}`;

  it("is the last save of each sitting, however short the sitting was", async () => {
    const sittings = [0, 25, 26, 60, 61, 62, 180, 1_300];
    const history = await typed(sittings.map((minute) => [minute, `sitting at ${minute}.`]));
    for (const kept of [0, 26, 62, 180, 1_300]) expect(history).toContain(`sitting at ${kept}.`);
    for (const gone of [60, 61]) expect(history).not.toContain(`sitting at ${gone}.`);
  });

  it("is the text from just before much of it was deleted, also when it was written anew at once", async () => {
    const history = await typed([
      [0, chapter("alussa")],
      [1, chapter("ennen")],
      [2, "vahinko"],
      [3, chapter("uudelleen")],
      [4, chapter("viimeksi")],
    ]);
    for (const kept of ["ennen", "viimeksi"]) expect(history).toContain(`${kept} Luvun`);
    for (const gone of ["alussa", "uudelleen", "vahinko"]) expect(history).not.toContain(gone);
  });
});

describe("a text that is saved while it is typed", () => {
  it("is stored with what was typed meanwhile, and the browser keeps nothing", async () => {
    const on = await desk();
    const page = new OpenPage(on, on.writer, await on.stored());
    page.type("yksi");
    expect(page.kept).not.toBeNull();
    expect(await page.saving.now()).toBe(true);
    page.type("kaksi");
    expect(await page.saving.now()).toBe(true);
    expect(await on.stored()).toMatchObject({ version: 3, docs: { fi: readMarkdown("A1 yksi kaksi") } });
    expect(page.kept).toBeNull();
    expect(page.states.at(-1)).toEqual({
      ...{ is: "saved", said: expect.stringMatching(/^Tallennettu klo \d/) },
      docs: { fi: expect.objectContaining({ type: "doc" }) },
    });
  });

  it.each(["never", "unheard"] as const)("is sent again when a save %s", async (next) => {
    const on = await desk();
    const page = new OpenPage(on, on.writer, await on.stored());
    page.type("yksi");
    page.next = next;
    expect(await page.saving.now()).toBe(false);
    expect(page.states.at(-1)).toEqual({ is: "offline" });
    page.type("kaksi");
    expect(await page.saving.now()).toBe(true);
    expect((await on.stored()).docs.fi).toEqual(readMarkdown("A1 yksi kaksi"));
    expect(page.states.some(({ is }) => is === "stale")).toBe(false);
  });

  it.each(["never", "unheard"] as const)(
    "is there when the page is opened anew after a save %s",
    async (next) => {
      const on = await desk();
      const page = new OpenPage(on, on.writer, await on.stored());
      page.type("yksi");
      page.next = next;
      await page.saving.now();
      page.type("kaksi");
      const again = new OpenPage(on, on.writer, await on.stored(), page.kept);
      expect(again.text).toBe("A1 yksi kaksi");
      again.waiting?.();
      expect(await again.saving.now()).toBe(true);
      expect((await on.stored()).docs.fi).toEqual(readMarkdown("A1 yksi kaksi"));
      expect(again.stale).toBeNull();
    },
  );

  it("takes in what somebody else writes in another language, and disturbs nobody", async () => {
    const on = await desk();
    const [one, other] = [
      new OpenPage(on, on.writer, await on.stored()),
      new OpenPage(on, on.writer, await on.stored()),
    ];
    one.type("yksi");
    await one.saving.now();
    other.swedish = "svenska";
    expect(await other.saving.now()).toBe(true);
    expect([other.text, other.stale]).toEqual(["A1 yksi", null]);
    other.type("kaksi");
    expect(await other.saving.now()).toBe(true);
    expect((await on.stored()).docs).toEqual({
      fi: readMarkdown("A1 yksi kaksi"),
      sv: readMarkdown("svenska"),
    });
  });

  it("waits for a choice where two have written the same, also in a page that is opened anew", async () => {
    const on = await desk();
    const other = await somebody(on.work, "other", "coordinator");
    const [mine, theirs] = [
      new OpenPage(on, on.writer, await on.stored()),
      new OpenPage(on, other, await on.stored()),
    ];
    theirs.type("heidän");
    await theirs.saving.now();
    mine.type("minun");
    expect(await mine.saving.now()).toBe(false);
    expect(mine.stale?.theirs).toEqual({ fi: readMarkdown("A1 heidän") });
    expect(mine.stale?.said).toContain("Person other tallensi tekstin");
    mine.type("lisää");
    const again = new OpenPage(on, on.writer, await on.stored(), mine.kept);
    expect([await again.saving.now(), again.text]).toEqual([false, "A1 minun lisää"]);
    expect(again.stale?.theirs).toEqual({ fi: readMarkdown("A1 heidän") });
    again.type("vielä");
    await again.saving.choose("theirs");
    expect([again.text, again.kept]).toEqual(["A1 heidän", null]);
    expect(await on.history()).toContain("A1 minun lisää vielä");
    await mine.saving.choose("mine");
    expect((await on.stored()).docs.fi).toEqual(readMarkdown("A1 minun lisää"));
  });

  it("loses no word of two who save in turn 300 times, with late saves and lost answers", async () => {
    const on = await desk();
    const other = await somebody(on.work, "other", "coordinator");
    const random = randomFor("turns", 8);
    const pages = [
      new OpenPage(on, on.writer, await on.stored()),
      new OpenPage(on, other, await on.stored()),
    ];
    const words: string[] = [];
    const seen = { stale: 0, lost: 0, anew: 0 };
    for (let turn = 0; turn < 300; turn += 1) {
      const at = turn % 2;
      let page = pages[at] ?? expect.fail();
      const person = at === 0 ? on.writer : other;
      // One who has just opened the page is not late; the others are.
      if (random() < 0.4) {
        page = new OpenPage(on, person, await on.stored(), page.kept);
        pages[at] = page;
        seen.anew += 1;
      }
      words.push(`sana${turn}`);
      page.type(`sana${turn}`);
      if (random() < 0.2) {
        page.next = random() < 0.5 ? "never" : "unheard";
        seen.lost += 1;
      }
      while (!(await page.saving.now())) {
        if (page.stale) {
          const { theirs } = page.stale;
          const stored = (await on.stored()).docs.fi ?? null;
          expect([turn, theirs.fi]).toEqual([turn, stored]);
          expect(page.text).toContain(`sana${turn}`);
          seen.stale += 1;
          await page.saving.choose(random() < 0.5 ? "mine" : "theirs");
        }
      }
      const history = `${await on.history()}`;
      expect([turn, words.filter((word) => !history.includes(word))]).toEqual([turn, []]);
    }
    expect(Math.min(seen.stale, seen.lost, seen.anew)).toBeGreaterThan(30);
  }, 120_000);
});
