import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BLOCK_KINDS, type BlockContent, type Draft, type Section } from "#app/domain/report.ts";
import type { FrozenCell, ReportVersion } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import { figuresOf } from "#app/exports/report/report-figures.ts";
import { listContents } from "#app/exports/report/report-lists.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { ServerMessagesProvider } from "#app/i18n/server-messages.tsx";
import { type REPORT_FORMATS, reportOf } from "#app/pages/report/report-addresses.ts";
import { ReportView } from "#app/pages/report/report-view.tsx";
import { snapshotOfDraft } from "#app/reports/draft-snapshot.server.ts";
import { changedSince } from "#app/reports/revised.server.ts";
import { freeze, hashOf, thaw } from "#app/reports/snapshot/freeze.ts";
import { recompute } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database } from "#db/client.server.ts";
import { changeFigure } from "#tests/support/changed-figures.ts";
import { frozenReport } from "#tests/support/frozen-report.ts";
import { allElements, pdfFacts, pdfPages } from "#tests/support/pdf-structure.ts";
import { HOME, smallDatabase, UNEMPLOYMENT } from "#tests/support/small-database.ts";
import { smallPlan } from "#tests/support/small-plan.ts";
import { versionBytes } from "#tests/support/version-bytes.ts";
import { factsOfHtml, factsOfSnapshot, sheetsOf } from "#tests/support/version-facts.ts";
import { textBlock } from "#tests/support/work-report.ts";

const LOCALES = ["fi", "sv"] as const;
const KOUVOLA = "kunta:286";
const figure = (spec: string): BlockContent => ({ kind: "figure", content: { spec } });
const sentence = (question: "figure" | "before" | "country" | "trend"): BlockContent => ({
  kind: "sentence",
  content: { result: { indicator: UNEMPLOYMENT, area: KOUVOLA, sex: "total", question } },
});
const CONTENTS: BlockContent[] = [
  textBlock({ fi: "Työttömyys **laski** 12,5 prosenttiin.", sv: "Arbetslösheten sjönk." }),
  figure("kind=line&indicator=sotkanet-181&areas=kunta:286,kunta:285"),
  figure("kind=strip&indicator=sotkanet-181&areas=kunta:286&year=2022"),
  figure("kind=bars&indicator=sotkanet-181&areas=kunta:286,kunta:285&year=2023"),
  // Virolahti's 2020 is suppressed: a reason stands in the table.
  figure("kind=line&indicator=sotkanet-181&areas=kunta:935"),
  sentence("figure"),
  sentence("before"),
  sentence("country"),
  sentence("trend"),
  { kind: "key-figures", content: { indicators: [UNEMPLOYMENT], area: KOUVOLA } },
  { kind: "goals", content: { area: KOUVOLA } },
  { kind: "measures", content: { area: KOUVOLA } },
  { kind: "page-break", content: {} },
  { kind: "bodies", content: { area: KOUVOLA } },
  { kind: "indicator-appendix", content: {} },
];

let database: Database;
let version: ReportVersion;
beforeAll(async () => {
  database = await smallDatabase();
  await recompute(database, { now: () => new Date("2026-11-25T08:00:00Z") });
  version = await frozenNow();
});
afterAll(() => closeDatabase(database));

/** The draft as it would be published at this moment. */
async function frozenNow(): Promise<ReportVersion> {
  const section: Section = {
    ...{ id: "a", chapter: null, part: null, owner: null, ready: true },
    titles: { fi: "Luku", sv: "Kapitel" },
    blocks: CONTENTS.map((content, at) => ({ ...content, id: `block-${at}`, version: 1 })),
  };
  const draft: Draft = {
    ...{ key: "kertomus", kind: "wide-regional", titles: { fi: "Kertomus", sv: "Berättelse" }, area: HOME },
    ...{ years: { first: 2025, last: 2029 }, languages: LOCALES, state: "draft" },
    ...{ owner: { id: 1, name: "Aino" }, changedAt: "2026-11-25T08:00:00.000Z", sections: [section] },
  };
  const { snapshot } = await snapshotOfDraft({
    ...{ database, home: HOME, origin: "https://saukko.example", draft, number: 1, correction: null },
    ...{ indicators: [{ indicator: UNEMPLOYMENT, leftOut: null }], now: new Date("2026-11-25T10:00:00Z") },
    plan: smallPlan(KOUVOLA, UNEMPLOYMENT),
  });
  const { json, hash } = freeze(snapshot);
  const { decision, publishedAt } = frozenReport();
  return { snapshot: thaw({ json, hash }), hash, decision, publishedAt };
}

const reportFile = (locale: Locale, format: (typeof REPORT_FORMATS)[number]): Promise<Buffer> =>
  versionBytes(version, locale, reportOf(format));

function pageOf(locale: Locale): string {
  return renderToStaticMarkup(
    <ServerMessagesProvider locale={locale} messages={messagesFor(locale)}>
      <ReportView version={version} versions={[]} corrected={null} since={{ revised: [], newer: [] }} />
    </ServerMessagesProvider>,
  );
}

/** Without spaces and hyphens: a PDF's text is cut where its lines end. */
const closed = (text: string): string => text.replaceAll(/[\s\u00ad\u200b-]/g, "");
const numberOf = ({ value, year, missing, text }: FrozenCell) =>
  value ?? year ?? (missing === undefined ? text : null);

describe.each(LOCALES)("a version in %s has the same numbers, titles and alternative texts", (locale) => {
  it("frozen: four pictures, four sentences, key figures, and a reason for what is hidden", () => {
    const { figures, lists, sentences } = factsOfSnapshot(version, locale);
    expect([figures.length, sentences.length]).toEqual([4, 4]);
    expect(lists.length).toBeGreaterThan(0);
    expect(figures.flatMap(({ rows }) => rows.flat()).length).toBeGreaterThan(60);
    const cells = figuresOf(version).flatMap(({ shown }) => shown[locale]?.table.rows.flat() ?? []);
    expect(cells.some(({ missing }) => missing === "suppressed")).toBe(true);
    const kinds = new Set(CONTENTS.map(({ kind }) => kind));
    expect(BLOCK_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it("on the page", () => {
    expect(factsOfHtml(pageOf(locale))).toEqual(factsOfSnapshot(version, locale));
  });

  it("in the HTML file", async () => {
    const html = (await reportFile(locale, "html")).toString("utf8");
    expect(factsOfHtml(html)).toEqual(factsOfSnapshot(version, locale));
  });

  it("in the JSON file, whose content is the one that was hashed", async () => {
    const told = JSON.parse((await reportFile(locale, "json")).toString("utf8"));
    expect(told.hash).toBe(version.hash);
    expect(hashOf(JSON.stringify(told.snapshot))).toBe(version.hash);
    expect(factsOfSnapshot(told, locale)).toEqual(factsOfSnapshot(version, locale));
  });

  it("in the workbook, numbers as numbers", async () => {
    const [, ...sheets] = sheetsOf(await reportFile(locale, "xlsx"));
    const tables = figuresOf(version).map(({ shown }) => shown[locale]?.table ?? expect.fail("not frozen"));
    const lists = listContents(version, locale).map(({ content }) => content.table);
    expect(lists).toHaveLength(factsOfSnapshot(version, locale).lists.length + 1);
    expect(sheets).toHaveLength(tables.length + lists.length);
    for (const [at, { columns, rows }] of lists.entries()) {
      const found = (sheets[tables.length + at] ?? []).slice(0, rows.length + 1);
      expect(found.map((row) => columns.map((_, column) => row[column] ?? null))).toEqual([
        columns.map(({ heading }) => heading),
        ...rows,
      ]);
    }
    for (const [at, { columns, rows }] of tables.entries()) {
      const found = (sheets[at] ?? []).slice(0, rows.length + 1).map((row) => {
        return columns.map((_, column) => row[column] ?? null);
      });
      expect(found).toEqual([columns, ...rows.map((row) => row.map(numberOf))]);
    }
  });

  it.each(["pdf", "archive"] as const)(
    "in the %s",
    async (format) => {
      const bytes = await reportFile(locale, format);
      const text = closed((await pdfPages(bytes)).join(""));
      const { figures, lists, sentences } = factsOfSnapshot(version, locale);
      const alts = allElements((await pdfFacts(bytes)).root).flatMap(({ type, alt }) =>
        type === "Figure" && alt !== null ? [alt] : [],
      );
      for (const { title, alts: own, rows } of figures) {
        expect(text).toContain(closed(title));
        expect(alts).toContain(own[0]);
        for (const row of rows) expect(text).toContain(closed(row.join("")));
      }
      for (const row of lists.flat()) for (const cell of row) expect(text).toContain(closed(cell));
      for (const one of sentences) expect(text).toContain(closed(one));
    },
    60_000,
  );
});

/** Pictures, key figures and sentences of the version are others in the source by now. */
async function tellsWhatIsRevised(): Promise<void> {
  const ground = { database, home: HOME, origin: "https://saukko.example" };
  const { revised } = await changedSince(ground, version, "fi");
  const numbers = revised.flatMap((one) => (one.kind === "number" ? [one] : []));
  expect(numbers).toContainEqual({
    ...{ kind: "number", title: "Työttömät, % työvoimasta", place: "Kouvola 2023" },
    // Over years and as a bar; the strip shows another year.
    ...{ before: "12,7", now: "35,0", figures: [1, 3] },
  });
  expect(numbers).toContainEqual(expect.objectContaining({ title: "Avainluvut: Kouvola", figures: [] }));
  expect(revised.filter(({ kind }) => kind === "sentence").length).toBeGreaterThan(1);
  expect(await changedSince(ground, await frozenNow(), "fi")).toEqual({ revised: [], newer: [] });
}

describe("what the source has revised since", () => {
  it("is told once of each figure, and a new version is another", async () => {
    changeFigure(database, {
      ...{ indicator: UNEMPLOYMENT, region: KOUVOLA, year: 2023, percent: 35, count: 3005 },
    });
    await recompute(database, { now: () => new Date("2026-12-05T08:00:00Z") });
    await tellsWhatIsRevised();
    const fresh = await frozenNow();
    expect(fresh.hash).not.toBe(version.hash);
    expect(factsOfSnapshot(fresh, "fi")).not.toEqual(factsOfSnapshot(version, "fi"));
  }, 120_000);
});
