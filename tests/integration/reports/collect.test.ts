import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EMPTY_PLAN } from "#app/domain/plan.ts";
import type { Block, BlockContent, Section, Texts } from "#app/domain/report.ts";
import type {
  FrozenBlock,
  FrozenFigure,
  FrozenSentence,
  FrozenTableBlock,
} from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import type { CollectGround } from "#app/reports/collect/ground.server.ts";
import { type Collected, collectSections } from "#app/reports/collect/sections.server.ts";
import { recompute } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database, engineOf } from "#db/client.server.ts";
import {
  ELSEWHERE,
  HOME,
  NEVER_FETCHED,
  smallDatabase,
  UNEMPLOYMENT,
} from "#tests/support/small-database.ts";
import { SMALL_PRIORITY, smallPlan } from "#tests/support/small-plan.ts";
import { textBlock } from "#tests/support/work-report.ts";

let database: Database;
beforeAll(async () => {
  database = await smallDatabase();
  await recompute(database, { now: () => new Date("2026-11-25T08:00:00Z") });
});
afterAll(() => closeDatabase(database));

const KOUVOLA = "kunta:286";
const LINE: BlockContent = {
  kind: "figure",
  content: { spec: "kind=line&indicator=sotkanet-181&areas=kunta:286,kunta:285" },
};
const sentence = (question: "figure" | "before" | "country" | "trend"): BlockContent => ({
  kind: "sentence",
  content: { result: { indicator: UNEMPLOYMENT, area: KOUVOLA, sex: "total", question } },
});

const sectionOf = (id: string, ...contents: BlockContent[]): Section => ({
  ...{ id, chapter: null, part: null, owner: null, ready: false },
  titles: { fi: `Luku ${id}`, sv: `Kapitel ${id}` },
  blocks: contents.map((content, at): Block => ({ ...content, id: `${id}${at}`, version: 1 })),
});

const ground = (changes: Partial<CollectGround> = {}): CollectGround => ({
  ...{ database, home: HOME, origin: "https://saukko.example", locales: ["fi", "sv"], indicators: [] },
  ...{ plan: EMPTY_PLAN, now: new Date("2026-11-25T08:00:00Z") },
  ...changes,
});
const collect = (sections: Section[], changes: Partial<CollectGround> = {}): Promise<Collected> =>
  collectSections(ground(changes), sections);
const blocksOf = async (...contents: BlockContent[]): Promise<FrozenBlock[]> =>
  (await collect([sectionOf("a", ...contents)])).sections[0]?.blocks ?? [];
const matters = (found: Collected) => found.hindrances.map(({ matter }) => matter);
const plain = (text: string | undefined): string => (text ?? "").replaceAll("\u00a0", " ");

describe("a figure of a report", () => {
  it("has picture, alternative, table, sentences and source from one dataset, in each language", async () => {
    const [block] = await blocksOf({
      ...LINE,
      content: { ...LINE.content, captions: { fi: "Oma teksti" } },
    } as BlockContent);
    const { number, shown } = block as FrozenFigure; // the only piece is a figure
    expect(number).toBe(1);
    expect(Object.keys(shown)).toEqual(["fi", "sv"]);
    const { fi, sv } = shown;
    expect(fi?.title).toBe("Työttömät, % työvoimasta");
    expect(fi?.subtitle).toBe("2018–2023");
    expect([fi?.caption, sv?.caption]).toEqual(["Oma teksti", null]);
    expect(fi?.table.columns).toEqual(["Vuosi", "Kouvola", "Kotka", "Koko maa"]);
    expect(fi?.table.rows.at(-1)?.[0]).toEqual({ text: "2023", year: 2023 });
    const value = fi?.table.rows.at(-1)?.[1]?.value;
    expect(value).toEqual(expect.any(Number));
    expect(plain(fi?.alt)).toContain(String(value).replace(".", ","));
    expect(fi?.source).toMatch(/Sotkanet/);
    expect(sv?.source).toMatch(/^Källa/);
    for (const [name, svg] of Object.entries(fi?.svg ?? {})) {
      expect(svg).toMatch(/^<svg /);
      expect(svg).not.toMatch(/foreignObject|var\(--|<script/);
      for (const [, id] of svg.matchAll(/ id="([^"]+)"/g)) expect(id).toContain(`figure-1-${name}`);
    }
    expect(fi?.svg.print).toContain('viewBox="0 0 640 ');
  });

  it("may be small pictures, which find what lies behind them in each of its drawings", async () => {
    const spec = "kind=multiples&indicator=sotkanet-181&areas=kunta:286,kunta:285";
    const [block] = await blocksOf({ kind: "figure", content: { spec } });
    const drawn = Object.values((block as FrozenFigure).shown.fi?.svg ?? {}); // the only piece is a figure
    expect(drawn).toHaveLength(3);
    const behind = drawn.map((svg) => {
      const [id = ""] = [...svg.matchAll(/<g id="([^"]+)"/g)].flatMap((match) => match[1] ?? []);
      expect([...svg.matchAll(/<use href="#([^"]+)"/g)].map((match) => match[1])).toEqual([id, id]);
      return id;
    });
    expect(new Set(behind).size).toBe(3);
  });

  it("is the same when it is collected again, with its source, use and the caption of that moment", async () => {
    const captioned = (fi: string) => [
      sectionOf("a", { ...LINE, content: { ...LINE.content, captions: { fi } } } as BlockContent),
    ];
    const [first, again] = [await collect(captioned("Ennen")), await collect(captioned("Nyt"))];
    expect(JSON.stringify(first)).toContain('"caption":"Ennen"');
    expect(JSON.parse(JSON.stringify(again).replace('"caption":"Nyt"', '"caption":"Ennen"'))).toEqual(first);
    expect([again.sources.length, again.uses.length]).toEqual([1, 1]);
    const elsewhere = await collect(captioned("Nyt"), { locales: ["sv"] });
    expect(JSON.stringify(elsewhere)).not.toContain("Työttömät");
  });

  it("is numbered through the report, and one that cannot be drawn takes no number", async () => {
    const bad = (spec: string): BlockContent => ({ kind: "figure", content: { spec } });
    const found = await collect([
      sectionOf(
        "a",
        LINE,
        bad("kind=line&indicator=sotkanet-999999"),
        bad("kind=cake"),
        bad(`kind=line&indicator=${ELSEWHERE}`),
      ),
      sectionOf("b", {
        kind: "figure",
        content: { spec: "kind=strip&indicator=sotkanet-181&areas=kunta:286&year=2022" },
      }),
    ]);
    const numbers = found.sections.map(({ blocks }) =>
      blocks.map((block) => "number" in block && block.number),
    );
    expect(numbers).toEqual([[1], [2]]);
    expect(found.hindrances).toMatchObject([
      { section: "a", block: "a1", matter: { why: "no-picture" } },
      { section: "a", block: "a2", matter: { why: "unreadable-picture" } },
      { section: "a", block: "a3", matter: { why: "no-picture" } },
    ]);
  });
});

describe("a sentence of a report", () => {
  it("is said anew from its result, with its source", async () => {
    const blocks = await blocksOf(
      sentence("figure"),
      sentence("before"),
      sentence("country"),
      sentence("trend"),
    );
    const texts = blocks.map((block) => plain((block as FrozenSentence).shown.fi?.text)); // all are sentences
    expect(texts).toHaveLength(4);
    expect(texts[0]).toMatch(/Kouvola.* 2023/);
    expect(new Set(texts).size).toBe(4);
    for (const block of blocks) expect((block as FrozenSentence).shown.sv?.source).toMatch(/Sotkanet/);
  });

  it("that was edited keeps the machine's words beside it, and says when these are others now", async () => {
    const [live] = await blocksOf(sentence("country"));
    const { text = "" } = (live as FrozenSentence).shown.fi ?? {};
    const edited = (from: string): BlockContent => {
      const { content } = sentence("country");
      return {
        kind: "sentence",
        content: { ...content, edited: { texts: { fi: "Omin sanoin." }, from: { fi: from } } },
      } as BlockContent;
    };
    const found = await collect([sectionOf("a", edited(text), edited("Ennen toisin."))]);
    const [same, moved] = found.sections[0]?.blocks ?? [];
    for (const block of [same, moved])
      expect(block).toMatchObject({ edited: true, shown: { fi: { text: "Omin sanoin.", machine: text } } });
    const half = { why: "half-edited", indicator: UNEMPLOYMENT, language: "sv" };
    expect(found.hindrances).toEqual([
      { section: "a", block: "a0", matter: half },
      {
        section: "a",
        block: "a1",
        matter: {
          why: "moved-sentence",
          indicator: UNEMPLOYMENT,
          language: "fi",
          before: "Ennen toisin.",
          now: text,
        },
      },
      { section: "a", block: "a1", matter: half },
    ]);
  });

  it("says by itself of what, where and when it is; its page's own words are kept beside it", async () => {
    const blocks = await blocksOf(sentence("before"), sentence("country"), sentence("trend"));
    for (const block of blocks) {
      const { fi, sv } = (block as FrozenSentence).shown; // all are sentences
      expect(plain(fi?.text)).toMatch(/^Kouvolassa työttömiä oli [\d,]+ % työvoimasta vuonna 2023\. ./);
      expect(plain(sv?.text)).toMatch(/^I Kouvola var [\d,]+ % av arbetskraften arbetslös år 2023\. ./);
      expect(fi?.brief).not.toMatch(/Kouvola|työttöm/);
    }
  });

  it("edited before sentences stood alone has not moved: only the machine's words are others", async () => {
    const [live] = await blocksOf(sentence("country"));
    const { brief = "" } = (live as FrozenSentence).shown.fi ?? {};
    const edited = (from: string): BlockContent => ({
      kind: "sentence",
      content: {
        result: { indicator: UNEMPLOYMENT, area: KOUVOLA, sex: "total", question: "country" },
        edited: { texts: { fi: "Omin sanoin.", sv: "Med egna ord." }, from: { fi: from } },
      },
    });
    expect(matters(await collect([sectionOf("a", edited(brief))]))).toEqual([]);
    const other = brief.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));
    expect(matters(await collect([sectionOf("a", edited(other))]))).toMatchObject([
      { why: "moved-sentence", before: other },
    ]);
  });

  it("of what has no result is left out, and named", async () => {
    const content = {
      result: { indicator: NEVER_FETCHED, area: KOUVOLA, sex: "total", question: "figure" },
    } as const;
    const found = await collect([sectionOf("a", { kind: "sentence", content })]);
    expect(found.sections[0]?.blocks).toEqual([]);
    expect(matters(found)).toEqual([
      { why: "no-sentence", indicator: NEVER_FETCHED },
      { why: "empty-chapter" },
    ]);
  });
});

describe("tables of a report", () => {
  it("give key figures beside the country, each with its year, and say where there is none", async () => {
    const found = await collect([
      sectionOf("a", {
        kind: "key-figures",
        content: { indicators: [UNEMPLOYMENT, ELSEWHERE], area: KOUVOLA },
      }),
    ]);
    const [block] = found.sections[0]?.blocks ?? [];
    const { table } = (block as FrozenTableBlock).shown.fi ?? {};
    expect(table?.columns).toEqual([
      "Indikaattori",
      "Kouvola",
      "Vuosi",
      "Koko maa",
      "Verrattuna koko maahan",
    ]);
    expect(table?.rows[0]?.[1]).toEqual({
      text: expect.stringMatching(/^\d+,\d\s%$/),
      value: expect.any(Number),
      year: 2023,
    });
    expect(table?.rows[0]?.[4]?.text).toMatch(/^(suurempi|pienempi)/);
    expect(table?.rows[1]?.[1]?.missing).toBe("unknown");
    expect(matters(found)).toEqual([{ why: "no-figure", indicator: ELSEWHERE }]);
  });

  it("fill themselves from the plan, in its order, with marks, and name what it lacks", async () => {
    const plan = smallPlan(KOUVOLA, UNEMPLOYMENT);
    const content = { area: KOUVOLA, priority: SMALL_PRIORITY } as const;
    const contents: BlockContent[] = [
      { kind: "goals", content },
      { kind: "measures", content },
      { kind: "bodies", content: { area: KOUVOLA } },
    ];
    const found = await collect([sectionOf("a", ...contents)], { plan });
    const tables = found.sections[0]?.blocks.map((block) => (block as FrozenTableBlock).shown.fi?.table);
    const texts = (at: number) => tables?.[at]?.rows.map((row) => row.map(({ text }) => plain(text)));
    expect(texts(0)?.map(([title, aim, from]) => [title, aim, from])).toEqual([
      ["Työtä nuorille", "Työttömät: enintään 2,0 % vuonna 2030", "9,0 % (2018)"],
      ["Työttömät", "enintään 90,0 % vuonna 2030", "9,0 % (2018)"],
      ["Joku jolle puhua", "Paikka", "–"],
    ]);
    expect(tables?.[0]?.rows[0]?.[3]).toMatchObject({ value: expect.any(Number), year: 2023 });
    expect(tables?.[0]?.rows.map((row) => row[4]?.mark)).toEqual([
      expect.stringMatching(/course|way|refused/),
      expect.stringMatching(/reached|on-target/),
      "on-course",
    ]);
    expect(texts(1)).toEqual([
      [
        ...["Ohjaamo", "Työtä nuorille", "Ryhmä; kumppanit: kunnat", "2026–2029"],
        ...["Työttömät", "käynnissä. 2026: Alkoi."],
      ],
    ]);
    expect(texts(2)).toEqual([["Ryhmä", "–"]]);
    const told = matters(found).map((one) =>
      [one.why, "language" in one ? one.language : ""].join(" ").trim(),
    );
    expect(told).toEqual([...["no-plan-text sv", "no-measure", "no-measure", "no-plan-text sv"]]);
    expect(matters(await collect([sectionOf("b", { kind: "goals", content })]))).toEqual([
      { why: "empty-list", list: "goals" },
      { why: "empty-chapter" },
    ]);
  });

  it("say of goals, measures and bodies that there are none", async () => {
    const blocks = await blocksOf(
      { kind: "goals", content: { area: KOUVOLA } },
      { kind: "measures", content: { area: KOUVOLA } },
      { kind: "bodies", content: { area: KOUVOLA } },
    );
    const notes = blocks.map((block) => (block as FrozenTableBlock).shown.fi?.notes);
    expect(notes.map((list) => list?.[0])).toEqual([
      "Tavoitteita ei ole vielä kirjattu.",
      "Toimenpiteitä ei ole vielä kirjattu.",
      "Toimielimiä ja työryhmiä ei ole vielä kirjattu.",
    ]);
  });

  it("list every indicator as used, left out or not available, by what the report really shows", async () => {
    const appendix: BlockContent = { kind: "indicator-appendix", content: {} };
    const indicators = [
      { indicator: UNEMPLOYMENT, leftOut: { fi: "ei pidä paikkaansa: kertomus näyttää sen" } },
      { indicator: ELSEWHERE, leftOut: null },
      { indicator: NEVER_FETCHED, leftOut: null },
    ];
    const sections = [sectionOf("liite", appendix), sectionOf("kuva", LINE)];
    const rowsOf = (found: Collected): (string | undefined)[][] => {
      const [block] = found.sections[0]?.blocks ?? [];
      return ((block as FrozenTableBlock).shown.fi?.table.rows ?? [])
        .map((row) => row.slice(1).map(({ text }) => text))
        .sort();
    };
    const found = await collect(sections, { indicators });
    expect(rowsOf(found)).toEqual([
      ["ei saatavilla", "lähteestä ei ole saatu lukuja"],
      ["jätetty pois", "ilman ilmoitettua syytä"],
      ["käytetty osiossa", "Luku kuva"],
    ]);
    expect(found.hindrances).toEqual([
      { section: "liite", block: "liite0", matter: { why: "no-reason", indicator: ELSEWHERE } },
    ]);
    const reasoned = indicators.map((one) => ({ ...one, leftOut: { fi: "vain Helsingistä" } }));
    const again = await collect(sections, { indicators: reasoned });
    expect(rowsOf(again)[1]).toEqual(["jätetty pois", "vain Helsingistä"]);
    expect(again.hindrances.map(({ matter }) => matter)).toEqual([
      { why: "no-reason-in", indicator: ELSEWHERE, language: "sv" },
    ]);
    const both = indicators.map((one) => ({ ...one, leftOut: { fi: "vain Helsingistä", sv: "bara Hfors" } }));
    expect((await collect(sections, { indicators: both })).hindrances).toEqual([]);
  });

  it("call an indicator by its name in another language, said to be that, and never unnamed", async () => {
    const [unasked, swedish] = ["sotkanet-5641", "sotkanet-999"] as const;
    const own = await smallDatabase();
    engineOf(own).connection.exec(
      "INSERT INTO indicators (source_id, source_key, title_sv) VALUES ('sotkanet', '999', 'Sjuklighetsindex')",
    );
    const keys = { indicators: [swedish], area: KOUVOLA } as const;
    const sections = [
      sectionOf("liite", { kind: "indicator-appendix", content: {} }, { kind: "key-figures", content: keys }),
    ];
    const indicators = [unasked, swedish].map((indicator) => ({ indicator, leftOut: null }));
    const [appendix, figures] =
      (await collect(sections, { database: own, indicators })).sections[0]?.blocks ?? [];
    closeDatabase(own);
    const names = (block: FrozenBlock | undefined, locale: Locale) =>
      (block as FrozenTableBlock).shown[locale]?.table.rows.map(([name]) => name);
    const foreign = { text: "Sjuklighetsindex", lang: "sv" };
    expect(names(appendix, "fi")).toEqual([
      { text: "Indikaattori Sotkanet 5641 (nimi ei ole tiedossa)" },
      foreign,
    ]);
    expect(names(appendix, "sv")?.at(-1)).toEqual({ text: "Sjuklighetsindex" });
    expect(names(figures, "fi")).toEqual([foreign]);
  });

  it("names a caption that is there in one language only", async () => {
    const { kind, content } = LINE as Extract<BlockContent, { kind: "figure" }>;
    const withCaptions = (captions: Texts): BlockContent => ({ kind, content: { ...content, captions } });
    const found = await collect([
      sectionOf("a", withCaptions({ fi: "Oma" }), withCaptions({ fi: "Oma", sv: "Egen" }), withCaptions({})),
    ]);
    expect(found.hindrances).toEqual([
      { section: "a", block: "a0", matter: { why: "no-caption", language: "sv" } },
    ]);
    expect(found.sections[0]?.blocks).toHaveLength(3);
  });
});

describe("what a report lacks", () => {
  it("is told by chapter and piece: titles and texts that are not in a language", async () => {
    const found = await collect(
      [
        sectionOf(
          "a",
          textBlock({ fi: "suomeksi" }),
          textBlock({}),
          textBlock({ fi: "a", sv: "b", en: "c" }),
        ),
      ],
      { locales: ["fi", "sv", "en"] as Locale[] },
    );
    expect(found.hindrances).toEqual([
      { section: "a", block: null, matter: { why: "no-title", language: "en" } },
      { section: "a", block: "a0", matter: { why: "no-text", language: "sv" } },
      { section: "a", block: "a0", matter: { why: "no-text", language: "en" } },
    ]);
    expect(found.sections[0]?.blocks.map(({ id }) => id)).toEqual(["a0", "a2"]);
  });

  it("names the sources of what it shows, each once, with the latest day", async () => {
    const found = await collect([sectionOf("a", LINE, sentence("figure"), LINE)]);
    expect(found.sources).toEqual([
      {
        id: "sotkanet",
        names: { fi: expect.any(String), sv: expect.any(String) },
        // Another producer's than THL's: not the licence of most of Sotkanet, and told with each figure.
        licence: null,
        fetched: "2026-11-22",
      },
    ]);
    expect(found.example).toBe(false);
    expect(found.dataVersion).toBeGreaterThan(0);
  });
});
