import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import type { FrozenCell, FrozenTableBlock } from "#app/domain/report-version.ts";
import { PdfFailed } from "#app/exports/pdf/pdf-failed.ts";
import { printReport } from "#app/exports/pdf/print-report.ts";
import { FIGURE_ALT, figureBlock, frozenReport, paragraph, textBlock } from "#tests/support/frozen-report.ts";
import {
  allElements,
  type PdfElement,
  type PdfFacts,
  pdfFacts,
  pdfPages,
} from "#tests/support/pdf-structure.ts";
import { pdfFiles } from "#tests/support/version-bytes.ts";

const frozenAt = Date.parse("2026-11-22T10:00:00Z") / 1000;
const both = (version = frozenReport()): Promise<Buffer[]> =>
  pdfFiles({ document: printReport(version, "fi"), standards: ["ua-1", "a-2a"], frozenAt });
const hashOf = (bytes: Buffer | undefined): string =>
  createHash("sha256")
    .update(bytes ?? "")
    .digest("hex");

/** Kills the program that starts those that set, in the midst of the work of one of them. */
async function killPress(): Promise<void> {
  const { press } = await whileSetting(({ setting }) => setting.length > 0);
  process.kill(press, "SIGKILL");
}

/** Whether what sets is put behind everybody, as soon as it is. */
async function isPutBehindAll(): Promise<boolean> {
  const idle = ({ setting }: Setting): boolean =>
    setting.some((pid) =>
      spawnSync("chrt", ["--pid", String(pid)], { encoding: "utf8" }).stdout.includes("SCHED_IDLE"),
    );
  return (await whileSetting(idle)).setting.length > 0;
}

interface Setting {
  press: number;
  /** Numbers of the programs that it has started. */
  setting: number[];
}

/** Looks at the programs that set until they are as asked for. */
async function whileSetting(isSo: (programs: Setting) => boolean): Promise<Setting> {
  const until = Date.now() + 30_000;
  while (Date.now() < until) {
    for (const press of startedBy(process.pid, "pdf-press")) {
      const programs = { press, setting: startedBy(press, "pdf-child") };
      if (isSo(programs)) return programs;
    }
    await setTimeout(5);
  }
  throw new Error("no program that sets was so");
}

/** Numbers of the programs of that name that a program has started. */
function startedBy(parent: number, name: string): number[] {
  const { stdout } = spawnSync("pgrep", ["-P", String(parent), "-f", name], { encoding: "utf8" });
  return stdout.split("\n").filter(Boolean).map(Number);
}

let files: Buffer[];
let facts: PdfFacts;
let elements: PdfElement[];
let text: string;

beforeAll(async () => {
  files = await both();
  facts = await pdfFacts(files[0] ?? Buffer.of());
  elements = allElements(facts.root);
  text = (await pdfPages(files[0] ?? Buffer.of())).join("\n");
}, 60_000);

describe("a report that uses every block, as PDF/UA-1", () => {
  it("says its title and language, and that it is tagged", () => {
    expect(facts).toMatchObject({
      title: "Alueellinen hyvinvointikertomus ja -suunnitelma",
      language: expect.stringMatching(/^fi/),
      marked: true,
      showsTitle: true,
    });
    expect(facts.metadata).toContain("pdfuaid");
  });

  it("has a bookmark for each chapter, in order", () => {
    expect(facts.bookmarks).toEqual([
      "Lähteet ja tunniste",
      "Tiivistelmä",
      "Väliotsikko",
      "Päihteetön elämä",
      "Hyvinvointisuunnitelma",
      "Kuvien luvut taulukoina",
    ]);
  });

  it("skips no step of headings", () => {
    const levels = elements.flatMap(({ type }) => (/^H\d$/.test(type) ? [Number(type[1])] : []));
    expect(levels.length).toBeGreaterThan(5);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });

  it("gives every picture its words", () => {
    const figures = elements.filter(({ type }) => type === "Figure");
    expect(figures.map(({ alt }) => alt)).toEqual([FIGURE_ALT]);
  });

  it("heads every column and every row of its tables", () => {
    const tables = elements.filter(({ type }) => type === "Table");
    // A text's own, the four lists and the picture's; the appendix is told in groups.
    expect(tables.length).toBe(6);
    for (const table of tables) {
      const parts = allElements(table);
      const columns = parts.filter(({ type }) => type === "THead").flatMap(allElements);
      expect(columns.some(({ type, scope }) => type === "TH" && scope === "Column")).toBe(true);
      const rows = parts
        .filter(({ type }) => type === "TBody")
        .flatMap(({ kids }) => kids.filter(({ type }) => type === "TR"));
      expect(rows.length).toBeGreaterThan(0);
      for (const { kids } of rows) expect(kids[0]).toMatchObject({ type: "TH", scope: "Row" });
    }
  });

  it("has the text as text, with the page's number of all", () => {
    for (const part of [
      "Kymenlaakson aluevaltuusto 23.11.2026, § 12",
      "Kuva 1",
      "Työttömät, % työvoimasta",
      "Väki saa töitä.",
      "Kouvolassa luku laski.",
      "Luettelo goals",
      "Huomautus measures",
      "Luettelo indicator-appendix",
      "0123456789abcdef".repeat(4),
      `sivu 2 / ${facts.pages}`,
    ])
      expect(text).toContain(part);
  });

  it("draws its charts as lines and letters, not as pixels", () => {
    expect(files[0]?.includes("/Subtype/Image") || files[0]?.includes("/Subtype /Image")).toBe(false);
  });
});

describe("the same report for the archive, PDF/A-2a", () => {
  it("has the same text", async () => {
    const archived = (await pdfPages(files[1] ?? Buffer.of())).join("\n");
    expect(archived).toBe(text);
  });

  it("says which standard it keeps", async () => {
    const { metadata } = await pdfFacts(files[1] ?? Buffer.of());
    expect(metadata).toMatch(/pdfaid/);
  });
});

describe("a table of many columns with long names", () => {
  const columns = ["Indikaattori", "Painopiste", "Luku", "Yksikkö", "Vuosi"].concat([
    "Paikka kuntien joukossa (0 = pienin luku, 100 = suurin)",
    ...["Parempi", "Aiempi vuosi", "Paikka aiempana vuonna", "Ero koko maahan"],
  ]);
  const row = (at: number): FrozenCell[] => [
    { text: `Koulukiusattuna vähintään kerran viikossa olleet ${at}. luokan oppilaat` },
    { text: "Terveelliset elintavat ja hyvä mielenterveys" },
    { text: "12,5", value: 12.5 },
    ...["%", "2025", "95", "pieni luku", "2021", "83", "suurempi, huonompi"].map((text) => ({ text })),
  ];

  it("keeps each word of its heads whole, on every page that it goes over", async () => {
    const figure = figureBlock(1);
    const shown = figure.shown.fi ?? expect.fail("not frozen");
    const rows = Array.from({ length: 60 }, (_, at) => row(at + 1));
    const table = { caption: "Kouvola Suomen kuntien joukossa", columns, rows };
    const blocks = [{ ...figure, shown: { fi: { ...shown, table } } }];
    const sections = [{ id: "a", titles: { fi: "A" }, priority: null, blocks }];
    const [ua] = await both(frozenReport({ sections }));
    const pages = (await pdfPages(ua ?? Buffer.of())).filter((page) => page.includes("Koulukiusattuna"));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.length).toBeLessThan(5);
    for (const page of pages)
      for (const word of ["Indikaattori", "Painopiste", "Luku", "Yksikkö", "Vuosi", "joukossa", "Parempi"])
        expect(page.split(/\s+/)).toContain(word);
  }, 60_000);
});

describe("a list of all municipalities", () => {
  const names = Array.from({ length: 130 }, (_, at) => `Kunta${at + 100}`);
  const rows = names.map((text, at): FrozenCell[] => [
    { text },
    at < 120 ? { text: `${at},7`, value: at + 0.7 } : { text: "tieto puuttuu", missing: "unknown" },
  ]);

  it("has every figure beside its name, in stacks whose heads are told, and names who has none", async () => {
    const figure = figureBlock(1);
    const shown = figure.shown.fi ?? expect.fail("not frozen");
    const table = { caption: "Työttömät kunnittain", columns: ["Alue", "/ 1 000"], rows };
    const blocks = [{ ...figure, shown: { fi: { ...shown, table } } }];
    const [ua] = await both(
      frozenReport({ sections: [{ id: "a", titles: { fi: "Luku" }, priority: null, blocks }] }),
    );
    const pages = (await pdfPages(ua ?? Buffer.of())).map((page) => page.replaceAll(/\s+/g, " "));
    const all = pages.join(" ");
    for (const [name, value] of rows.slice(0, 120)) expect(all).toContain(`${name?.text} ${value?.text} `);
    expect(all).toContain(`Tieto puuttuu (10): ${names.slice(120).join("; ")}`);
    const tables = allElements((await pdfFacts(ua ?? Buffer.of())).root).filter(
      ({ type }) => type === "Table",
    );
    expect(tables.length).toBeGreaterThan(2);
    for (const one of tables) {
      const heads = allElements(one).filter(({ type }) => type === "TH");
      expect(heads.filter(({ scope }) => scope === "Column")).toHaveLength(2);
      expect(heads.filter(({ scope }) => scope === "Row").length).toBeGreaterThan(10);
    }
    // The chapter that a page is about stands at its head, after the report's name.
    expect(pages.at(-1)).toMatch(/^Alueellinen hyvinvointikertomus ja -suunnitelma Kuvien luvut taulukoina/);
  }, 60_000);
});

describe("a text that is there in another language only", () => {
  it("says its language to who listens, and behind it to who reads", async () => {
    const swedish = (text: string): FrozenCell => ({ text, lang: "sv" });
    const table = (rows: FrozenCell[][]) => ({ caption: "Luettelo", columns: ["a", "b", "c"], rows });
    const block = (kind: "bodies" | "indicator-appendix", rows: FrozenCell[][]): FrozenTableBlock => ({
      ...{ kind, id: kind },
      shown: { fi: { table: table(rows), notes: [], source: null } },
    });
    const finnish = { text: "suomeksi" };
    const blocks = [
      block("bodies", [[swedish("Välfärdsgruppen"), finnish, swedish("Leder arbetet")]]),
      block("indicator-appendix", [
        [swedish("Sjuklighetsindex"), finnish, swedish("bara från Helsingfors")],
        [finnish, finnish, swedish("bara från Helsingfors")],
      ]),
    ];
    for (const file of await both(
      frozenReport({ sections: [{ id: "a", titles: { fi: "Luku" }, priority: null, blocks }] }),
    )) {
      const { root, runLanguages } = await pdfFacts(file);
      expect(runLanguages).toEqual(Array(4).fill("sv-FI"));
      // No part of the report takes it over for the Finnish that stands beside it.
      expect(allElements(root).flatMap(({ language }) => language ?? [])).toEqual([]);
      const said = (await pdfPages(file)).join(" ").replaceAll(/\s+/g, " ");
      for (const told of ["Välfärdsgruppen", "Leder arbetet", "Sjuklighetsindex", "bara från Helsingfors"])
        expect(said).toContain(`${told} (ruotsiksi)`);
    }
  }, 60_000);
});

describe("setting a report", () => {
  it("gives the same bytes each time", async () => {
    expect((await both()).map(hashOf)).toEqual(files.map(hashOf));
  });

  it.each([
    '#panic("x") #read("/etc/passwd") $x$ @a <l> \\u{41} // /* #import "@preview/a:1.0.0": *',
    "[{ ~ --- _a_ *b* `c` = Otsikko",
    "</script><svg onload=alert(1)>&nbsp;&amp;",
    "=SUM(A1:A9) +1 -1 @x",
  ])("takes %j for what it is: text", async (hostile) => {
    const version = frozenReport({
      title: hostile,
      sections: [
        { id: "a", titles: { fi: hostile }, priority: null, blocks: [textBlock("t", [paragraph(hostile)])] },
      ],
    });
    const [ua] = await both(version);
    const bare = (words: string): string => words.replaceAll(/[\s\u00ad\u2060]/g, "");
    const pages = bare((await pdfPages(ua ?? Buffer.of())).join(""));
    expect(pages.split(bare(hostile)).length).toBeGreaterThanOrEqual(4);
  });

  it("shows an emoji, names a sign that no font has, and drops what cannot be seen", async () => {
    const version = frozenReport({
      sections: [
        {
          id: "a",
          titles: { fi: "Merkit" },
          priority: null,
          blocks: [textBlock("t", [paragraph("otus \u{1f9a6} ja 中 ja \u202eala\ud800 loppu\u0007")])],
        },
      ],
    });
    const [ua] = await both(version);
    const pages = (await pdfPages(ua ?? Buffer.of())).join(" ");
    expect(pages).toContain("[U+4E2D]");
    expect(pages).toContain("loppu");
    expect(pages).toContain("\u{1f9a6}");
  });

  it("takes a paragraph of two hundred kilobytes", async () => {
    const long = "pitkä kappale ".repeat(14_500);
    const version = frozenReport({
      sections: [
        { id: "a", titles: { fi: "A" }, priority: null, blocks: [textBlock("t", [paragraph(long)])] },
      ],
    });
    const [ua] = await both(version);
    expect((await pdfFacts(ua ?? Buffer.of())).pages).toBeGreaterThan(20);
  }, 60_000);

  it("is given up in plain words where it takes too long, and the next one is set", async () => {
    const document = printReport(frozenReport(), "fi");
    await expect(pdfFiles({ document, standards: ["ua-1"], frozenAt }, 1)).rejects.toThrow(PdfFailed);
    expect((await pdfFiles({ document, standards: ["ua-1"], frozenAt })).length).toBe(1);
  });

  it("goes on with the next one where the programs that set have been killed", async () => {
    const document = printReport(frozenReport(), "fi");
    const asked = { document, standards: ["ua-1"], frozenAt } as const;
    const [refused] = await Promise.allSettled([pdfFiles(asked), killPress()]);
    expect(refused).toMatchObject({ status: "rejected", reason: expect.any(PdfFailed) });
    expect((await pdfFiles(asked)).map(hashOf)).toEqual([hashOf(files[0])]);
  });

  it.runIf(spawnSync("chrt", ["--version"]).status === 0)("is set behind everybody", async () => {
    const asked = { document: printReport(frozenReport(), "fi"), standards: ["ua-1" as const], frozenAt };
    const [made, isBehind] = await Promise.all([pdfFiles(asked), isPutBehindAll()]);
    expect(isBehind).toBe(true);
    expect(made.map(hashOf)).toEqual([hashOf(files[0])]);
  });

  it("says what hinders it", async () => {
    const document = { ...printReport(frozenReport(), "fi"), title: "" };
    await expect(pdfFiles({ document, standards: ["ua-1"], frozenAt })).rejects.toThrow(/title/i);
  });
});
