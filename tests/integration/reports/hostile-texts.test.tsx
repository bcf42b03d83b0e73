import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { parseDocument } from "htmlparser2";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHARTS } from "#app/charts/kinds.ts";
import { renderChartSvg } from "#app/charts/render.server.tsx";
import { BLOCK_KINDS, type Block } from "#app/domain/report.ts";
import type { ReportVersion } from "#app/domain/report-version.ts";
import { type REPORT_FORMATS, reportOf, type VersionFile } from "#app/pages/report/report-addresses.ts";
import { emptyBlock, sentBlock } from "#app/reports/draft/sent-block.ts";
import { snapshotOf } from "#app/reports/snapshot/form.ts";
import { freeze, thaw } from "#app/reports/snapshot/freeze.ts";
import { cleanLine, cleanText } from "#app/reports/text/clean-text.ts";
import { plainText } from "#app/reports/text/plain-text.ts";
import { writeMarkdown } from "#app/reports/text/write-markdown.ts";
import { frozenReport, paragraph, textBlock } from "#tests/support/frozen-report.ts";
import { BROKEN_LETTERS, HOSTILE } from "#tests/support/hostile-texts.ts";
import { allElements, pdfFacts, pdfPages } from "#tests/support/pdf-structure.ts";
import { versionBytes } from "#tests/support/version-bytes.ts";
import { sheetsOf } from "#tests/support/version-facts.ts";
import { area, dataset } from "#tests/unit/charts/chart-fixture.ts";

type Path = readonly (string | number)[];

/** Every text in plain data, with the way to it. */
function textsIn(data: unknown, path: Path = []): Path[] {
  if (typeof data === "string") return [path];
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => textsIn(value, [...path, key]));
}

/** The same data with another text in one place. */
function withText<T>(data: T, [head, ...rest]: Path, text: string): T {
  if (head === undefined) return text as T & string; // the way ends at a text
  const copy = (Array.isArray(data) ? [...data] : { ...data }) as Record<string, unknown>;
  copy[head] = withText(copy[head], rest, text);
  return copy as T;
}

const isTaken = (snapshot: unknown): boolean => {
  try {
    snapshotOf(snapshot);
    return true;
  } catch {
    return false;
  }
};

/** The places of a version where any text may stand, found by asking its form: new ones are found too. */
const FIELDS = textsIn(frozenReport().snapshot).filter((path) =>
  isTaken(withText(frozenReport().snapshot, path, "<b>mikä tahansa</b>")),
);
/** Names by which chapters and pieces are known, and pictures and languages: no person types them. */
const OURS = /^(id|key|spec|address|methodVersion|licence)$/;
const TYPED = FIELDS.filter((path) => !OURS.test(String(path.at(-1))));

/** A version in which every such place has a hostile text, each text in many places. */
function hostileVersion(texts: readonly string[]): ReportVersion {
  const version = frozenReport();
  const content = TYPED.reduce(
    (one, path, at) => withText(one, path, texts[at % texts.length] ?? ""),
    version.snapshot,
  );
  // Each text once in a paragraph of its own, so that none is missed.
  const all = textBlock(
    "all",
    HOSTILE.map((text) => paragraph(text)),
  );
  const sections = content.sections.map((section, at) =>
    at === 0 ? { ...section, blocks: [...section.blocks, all] } : section,
  );
  const frozen = freeze({ ...content, sections });
  return { ...version, snapshot: thaw(frozen), hash: frozen.hash };
}

const version = hostileVersion(HOSTILE);
const fileOf = async (asked: VersionFile, of = version): Promise<Buffer> => versionBytes(of, "fi", asked);
const reportFile = (format: (typeof REPORT_FORMATS)[number], of = version): Promise<Buffer> =>
  fileOf(reportOf(format), of);

let trap: Server;
let caught = 0;
beforeAll(async () => {
  trap = createServer((_request, response) => {
    caught += 1;
    response.end();
  });
  await new Promise<void>((done) => trap.listen(0, "127.0.0.1", done));
});
afterAll(() => trap.close());

/** Elements, attributes and links of markup that could do something. */
function harmful(markup: string, xmlMode = false): string[] {
  const found: string[] = [];
  const look = (nodes: ReturnType<typeof parseDocument>["children"]): void => {
    for (const node of nodes) {
      if (!("attribs" in node)) continue;
      if (/^(script|iframe|object|embed|foreignobject|base|form|input|link)$/i.test(node.name))
        found.push(node.name);
      for (const [name, value] of Object.entries(node.attribs)) {
        if (/^on/i.test(name)) found.push(`${node.name} ${name}`);
        const isLink = /^(href|src|xlink:href|action)$/i.test(name);
        if (isLink && !/^(https?:|mailto:|#|data:font)/.test(value))
          found.push(`${node.name} ${name}=${value}`);
      }
      look(node.children);
    }
  };
  look(parseDocument(markup, { xmlMode }).children);
  return found;
}

function wordsOf(markup: string): string {
  const texts: string[] = [];
  const look = (nodes: ReturnType<typeof parseDocument>["children"]): void => {
    for (const node of nodes) {
      if (node.type === "text" && "data" in node) texts.push(node.data);
      if ("children" in node) look(node.children);
    }
  };
  look(parseDocument(markup).children);
  return texts.join("");
}

it("has many places where a person's text may stand, in every kind of piece", () => {
  expect(TYPED.length).toBeGreaterThan(60);
  const kinds = new Set(version.snapshot.sections.flatMap(({ blocks }) => blocks.map(({ kind }) => kind)));
  expect(BLOCK_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
});

describe("hostile texts in every place of a version", () => {
  it("are harmless in the HTML file, and shown as typed", async () => {
    const html = (await reportFile("html")).toString("utf8");
    expect(harmful(html)).toEqual([]);
    const words = wordsOf(html);
    expect(HOSTILE.filter((text) => !words.includes(text))).toEqual([]);
  });

  it("are texts in the workbook, never formulas, as typed", async () => {
    const cells = sheetsOf(await reportFile("xlsx")).flat(2);
    expect(cells.length).toBeGreaterThan(20);
    const { caption: _, ...shown } = frozenFigure();
    const heads = shown.table.columns;
    for (const head of heads) expect(cells).toContain(head);
  });

  it("are texts in CSV, with what keeps a spreadsheet from calculating", async () => {
    const csv = (await fileOf({ kind: "figure", figure: 1, format: "csv" })).toString("utf8");
    const rows = Papa.parse<string[]>(csv.replace(/^\ufeff/, ""), { delimiter: ";" }).data;
    const heads = frozenFigure().table.columns;
    expect(rows[0]?.map((cell) => cell.replace(/^'/, ""))).toEqual(
      heads.map((head) => head.replace(/^'/, "")),
    );
    expect(rows.flat().filter((cell) => /^\s*[=+@＝＋＠]/u.test(cell))).toEqual([]);
    expect(rows.flat().filter((cell) => /^\s*-(?!\d+([,.]\d+)?$)/u.test(cell))).toEqual([]);
  });

  it("are texts in JSON, which is still the content that was hashed", async () => {
    const told = JSON.parse((await reportFile("json")).toString("utf8"));
    expect(told.snapshot).toEqual(version.snapshot);
  });

  it.each(["pdf", "archive"] as const)(
    "are shown in the %s as typed or by their signs' numbers",
    async (format) => {
      const bytes = await reportFile(format);
      const closed = (text: string): string => text.replaceAll(/[\s\p{Default_Ignorable_Code_Point}-]/gu, "");
      const text = closed((await pdfPages(bytes)).join(""));
      // Of other letters a PDF gives the text in an order of its own, or the signs' numbers.
      const plain = HOSTILE.filter((one) => /^[\x20-\xff]*$/.test(one));
      expect(plain.length).toBeGreaterThan(12);
      expect(plain.filter((one) => !text.includes(closed(one)))).toEqual([]);
      expect(text).not.toMatch(/root:x?:0:0/);
      const alts = allElements((await pdfFacts(bytes)).root).filter(({ type }) => type === "Figure");
      expect(alts.map(({ alt }) => alt)).not.toContain(null);
      const raw = bytes.toString("latin1");
      expect(raw).not.toMatch(/\/(JavaScript|JS|Launch|EmbeddedFile|OpenAction|SubmitForm)\b/);
    },
    60_000,
  );

  it("make nobody ask the network", async () => {
    const { port } = trap.address() as AddressInfo; // listening on TCP
    const texts = [`<img src="http://127.0.0.1:${port}/a">`, `#image("http://127.0.0.1:${port}/b")`];
    await reportFile("pdf", hostileVersion(texts));
    await reportFile("html", hostileVersion(texts));
    expect(caught).toBe(0);
  }, 60_000);
});

describe("hostile texts in a picture", () => {
  it.each(HOSTILE.map((text) => [text]))("are texts of the SVG: %j", (text) => {
    const figures = [12.5, 11.25, 10.5];
    const one = dataset([area("kunta:286", text, "area", 2020, figures)], { title: text, unitLabel: text });
    const svg = renderChartSvg({ kind: CHARTS.line, id: "a" }, one);
    expect(harmful(svg, true)).toEqual([]);
    expect(wordsOf(svg)).toContain(text);
  });
});

function frozenFigure() {
  const figure = version.snapshot.sections
    .flatMap(({ blocks }) => blocks)
    .find(({ kind }) => kind === "figure");
  const shown = figure?.kind === "figure" ? figure.shown.fi : undefined;
  return shown ?? expect.fail("there is no figure");
}

const REGION = "hyvinvointialue:10";

describe("what a person types into a piece", () => {
  const form = (fields: Record<string, string>): FormData => {
    const made = new FormData();
    for (const [name, value] of Object.entries(fields)) made.append(name, value);
    return made;
  };
  const send = (kind: "text" | "figure" | "sentence", fields: Record<string, string>) => {
    const empty: Block = { ...emptyBlock(kind, REGION, "sotkanet-181"), id: "a", version: 1 };
    return sentBlock(form({ kind: "line", indicator: "sotkanet-181", ...fields }), empty, REGION);
  };

  it.each([...HOSTILE, ...BROKEN_LETTERS].map((text) => [text]))("stays as typed: %j", (typed) => {
    const caption = send("figure", { "caption-fi": typed });
    expect(caption).toMatchObject({ ok: true, block: { content: { captions: { fi: cleanLine(typed) } } } });
    expect(send("sentence", { "edited-fi": typed })).toMatchObject({
      ok: true,
      block: { content: { edited: { texts: { fi: cleanLine(typed) } } } },
    });
    // A text is Markdown: what is written of it and read again is the same text.
    const text = writeMarkdown({ type: "doc", content: [paragraph(cleanText(typed).trim())] });
    const sent = send("text", { "text-fi": text });
    if (!sent.ok || sent.block.kind !== "text") throw new Error("the text was not taken");
    const doc = sent.block.content.docs.fi ?? expect.fail("the text is gone");
    expect(plainText(doc).trim()).toBe(cleanText(typed).trim());
    expect(JSON.stringify(doc)).not.toMatch(/\\ud[89a-f]/);
  });

  it("of 200 kB in one paragraph is taken and printed, and of more is named", async () => {
    const long = "hyvinvointikertomus ".repeat(10_000);
    const sent = send("text", { "text-fi": long });
    if (!sent.ok || sent.block.kind !== "text") throw new Error("the text was not taken");
    const content = sent.block.content.docs.fi?.content ?? [];
    const { snapshot, ...rest } = frozenReport({
      sections: [{ id: "a", titles: { fi: "Luku" }, priority: null, blocks: [textBlock("long", content)] }],
    });
    const pages = await pdfPages(await reportFile("pdf", { ...rest, snapshot }));
    expect(pages.join(" ").match(/hyvinvointi-?\s*kertomus/g)?.length).toBeGreaterThan(9_900);
    for (const [kind, name] of [
      ["text", "text-fi"],
      ["figure", "caption-fi"],
      ["sentence", "edited-fi"],
    ] as const) {
      expect(send(kind, { [name]: "a".repeat(400_001) })).toEqual({
        ok: false,
        problem: "tooLong",
      });
    }
  }, 60_000);
});
