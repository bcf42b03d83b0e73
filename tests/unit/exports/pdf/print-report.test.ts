import { describe, expect, it } from "vitest";
import { theme } from "#app/charts/theme.ts";
import type { FrozenBlock, FrozenPicture } from "#app/domain/report-version.ts";
import type { TextHeading } from "#app/domain/text-doc.ts";
import type { PrintNode } from "#app/exports/pdf/print-document.ts";
import { printReport } from "#app/exports/pdf/print-report.ts";
import { printText } from "#app/exports/pdf/print-text.ts";
import { figureBlock, frozenReport, paragraph } from "#tests/support/frozen-report.ts";

describe("a version on its way to paper", () => {
  it("has the decision, the version and the day on its cover", () => {
    const { cover, foot, date } = printReport(frozenReport(), "fi");
    expect(cover).toMatchObject({
      area: "Kymenlaakson hyvinvointialue",
      years: "2025–2029",
      decision: "Kymenlaakson aluevaltuusto 23.11.2026, § 12",
      lines: ["Versio 1", "Julkaistu 25.11.2026"],
    });
    expect(foot).toBe("Versio 1 · 0123456789ab");
    expect(date).toEqual([2026, 11, 22]);
  });

  it("says that it is a proposal while nobody has decided, and why a corrected one was made", () => {
    const version = frozenReport();
    const { cover } = printReport(
      {
        ...version,
        decision: null,
        publishedAt: null,
        snapshot: { ...version.snapshot, number: 2, correction: { fi: "Luku 3 oli väärin." } },
      },
      "fi",
    );
    expect(cover.decision).toBe("Ehdotus, josta ei ole päätetty");
    expect(cover.lines).toEqual(["Versio 2", "Korjattu versio: Luku 3 oli väärin."]);
  });

  it("gives the frozen day as it was in Finland", () => {
    const version = frozenReport();
    const late = { ...version, snapshot: { ...version.snapshot, frozenAt: "2026-12-31T22:30:00Z" } };
    expect(printReport(late, "fi").date).toEqual([2027, 1, 1]);
  });

  it("names what has not been written in the language", () => {
    const { sections, title } = printReport(frozenReport(), "sv");
    expect(title).toBe("Regional välfärdsberättelse och -plan");
    expect(sections[0]?.title).toBe("Sammandrag");
    expect(JSON.stringify(sections[0]?.blocks)).toContain(
      "Den här delen finns i berättelsen bara på ett annat språk.",
    );
  });

  it("opens a page for the summary, and for the plan once", () => {
    const goals = { kind: "goals" as const, id: "g", shown: {} };
    const section = (id: string, blocks: FrozenBlock[]) => ({
      id,
      titles: { fi: id },
      priority: null,
      blocks,
    });
    const sections = ["a", "b", "c", "d", "e"].map((id) => section(id, "de".includes(id) ? [goals] : []));
    const printed = printReport(frozenReport({ sections }), "fi").sections;
    expect(printed.map(({ opens }) => opens)).toEqual([true, false, false, true, false]);
    // A priority's own list of goals is not the plan.
    const own = [section("a", []), { ...section("b", [goals]), priority: 1 }, section("c", [goals])];
    const priorities = printReport(frozenReport({ sections: own }), "fi").sections;
    expect(priorities.map(({ opens }) => opens)).toEqual([true, false, true]);
    // In a year's report the state of the goals is a chapter in its course.
    const version = frozenReport({ sections: own });
    version.snapshot.report.kind = "yearly-regional";
    expect(printReport(version, "fi").sections.map(({ opens }) => opens)).toEqual([true, false, false]);
  });

  it("prints a picture as wide as it was drawn for paper, lower for two on a page, never taller than one", () => {
    const imagesOf = (changes: Partial<FrozenPicture>) => {
      const figure = figureBlock(1);
      const shown = { ...(figure.shown.fi ?? expect.fail("not frozen")), ...changes };
      const blocks = [{ ...figure, shown: { fi: shown } }];
      const sections = [{ id: "a", titles: { fi: "A" }, priority: null, blocks }];
      const [block] = printReport(frozenReport({ sections }), "fi").sections[0]?.blocks ?? [];
      return block?.kind === "figure" ? block.images : [];
    };
    const svg = (width: number, height: number): string =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"></svg>`;
    const drawn = (print: string) => ({ svg: { phone: print, screen: print, print } });
    const sharesOf = (width: number, height: number) =>
      imagesOf(drawn(svg(width, height))).map(({ share }) => share);
    expect([sharesOf(640, 200), sharesOf(320, 300)]).toEqual([[1], [0.5]]);
    // Two share a page; a map, narrower, may be taller than what stands beside it.
    expect([sharesOf(640, 400), sharesOf(320, 400)]).toEqual([[0.825], [0.44]]);
    // Letters do not become too small for it: a tall picture has a page for itself, and no more.
    expect([sharesOf(640, 600), sharesOf(640, 3120)]).toEqual([[0.8], [0.25]]);
    const parts = [
      { svg: svg(640, 500), alt: "Alku" },
      { svg: svg(640, 1560), alt: "Loppu" },
    ];
    expect(imagesOf({ parts })).toEqual([
      { ...parts[0], share: 1 },
      { ...parts[1], share: 0.5 },
    ]);
  });

  it("gives the numbers of every picture as a table too", () => {
    const sections = [
      { id: "a", titles: { fi: "A" }, priority: 2, blocks: [figureBlock(1)] },
      { id: "b", titles: { fi: "B" }, priority: null, blocks: [figureBlock(2)] },
    ];
    const { tables } = printReport(frozenReport({ sections }), "fi");
    expect(tables.map(({ title }) => title)).toEqual(["Kuva 1. Työttömät, %", "Kuva 2. Työttömät, %"]);
    const [first] = tables;
    if (first?.kind !== "table") throw new Error("four rows are no long list");
    expect(first.columns.map(({ right }) => right)).toEqual([false, true]);
    expect(first.rows[2]?.map(({ text }) => text)).toEqual(["2022", "salattu"]);
    expect(first.rows[3]?.[1]).toEqual({ text: "10,5", hue: "" });
  });

  it("gives the state of a goal its hue beside its word", () => {
    const rows = (["reached", "off-course", "refused"] as const).map((mark) => [
      { text: mark },
      { text: mark, mark },
    ]);
    const table = { caption: "Tavoitteet", columns: ["Tavoite", "Tila"], rows };
    const shown = { fi: { table, notes: [], source: null } };
    const block: FrozenBlock = { kind: "goals", id: "g", shown };
    const sections = [{ id: "a", titles: { fi: "A" }, priority: null, blocks: [block] }];
    const [printed] = printReport(frozenReport({ sections }), "fi").sections[0]?.blocks ?? [];
    if (printed?.kind !== "table") throw new Error("the list is no table");
    expect(printed.rows.map((row) => row.map(({ hue }) => hue))).toEqual([
      ["", theme.judgement.better],
      ["", theme.judgement.worse],
      ["", ""],
    ]);
  });

  it("tells sources, address and the whole hash at the end", () => {
    const text = JSON.stringify(printReport(frozenReport(), "sv").sources);
    expect(text).toContain("Sotkanet, THL, CC BY 4.0, hämtat 22.11.2026");
    const mixed = frozenReport();
    for (const source of mixed.snapshot.sources) source.licence = null;
    expect(JSON.stringify(printReport(mixed, "sv").sources)).toContain(
      "Sotkanet, THL, licensen står i källuppgifterna vid varje figur och tabell, hämtat 22.11.2026",
    );
    expect(text).toContain("https://saukko.example.fi/sv/reports/kymenlaakso-2025-2029/1");
    expect(text).toContain("0123456789abcdef".repeat(4));
  });
});

describe("a writer's text on paper", () => {
  const heading = (level: 3 | 4, text: string): TextHeading => ({
    type: "heading",
    attrs: { level },
    content: [{ type: "text", text }],
  });
  const levels = (nodes: PrintNode[]): number[] =>
    nodes.flatMap((node) => (node.kind === "h" ? [node.level] : []));

  it.each([
    [
      [3, 4, 3],
      [2, 3, 2],
    ],
    [
      [4, 4],
      [2, 2],
    ],
    [
      [4, 3, 4],
      [2, 2, 3],
    ],
    [
      [3, 3, 4, 4],
      [2, 2, 3, 3],
    ],
  ] as const)("has headings that skip no step: %j as %j", (written, printed) => {
    const content = written.map((level) => heading(level, "x"));
    expect(levels(printText({ type: "doc", content }))).toEqual(printed);
  });

  it("keeps marks, breaks and links", () => {
    const [node] = printText({
      type: "doc",
      content: [
        paragraph(
          { type: "text", text: "a", marks: [{ type: "bold" }, { type: "italic" }] },
          { type: "hardBreak" },
          { type: "text", text: "b", marks: [{ type: "link", attrs: { href: "mailto:a@b.fi" } }] },
        ),
      ],
    });
    expect(node).toEqual({
      kind: "p",
      runs: [
        { text: "a", bold: true, italic: true, href: "" },
        { text: "\n", bold: false, italic: false, href: "" },
        { text: "b", bold: false, italic: false, href: "mailto:a@b.fi" },
      ],
    });
  });

  it("fills the rows of a table that are shorter than others", () => {
    const cell = (text: string) => ({ type: "tableCell" as const, content: [paragraph(text)] });
    const [node] = printText({
      type: "doc",
      content: [
        {
          type: "table",
          content: [
            { type: "tableRow", content: [cell("a")] },
            { type: "tableRow", content: [cell("b"), cell("c")] },
          ],
        },
      ],
    });
    expect(node).toMatchObject({
      kind: "grid",
      head: [],
      rows: [
        [[{ text: "a" }], []],
        [[{}], [{}]],
      ],
    });
  });
});
