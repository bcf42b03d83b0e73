import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BlockContent, Draft, Section } from "#app/domain/report.ts";
import type { Hindrance } from "#app/domain/report-hindrance.ts";
import type { ReportVersion } from "#app/domain/report-version.ts";
import { LOCALES, type Locale } from "#app/domain/text.ts";
import { printReport } from "#app/exports/pdf/print-report.ts";
import { reportXlsx } from "#app/exports/report/report-xlsx.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { ServerMessagesProvider } from "#app/i18n/server-messages.tsx";
import { ReportView } from "#app/pages/report/report-view.tsx";
import { snapshotOfDraft } from "#app/reports/draft-snapshot.server.ts";
import { reportHtml } from "#app/reports/html-file.server.tsx";
import { hashOf } from "#app/reports/snapshot/freeze.ts";
import { closeDatabase, type Database } from "#db/client.server.ts";
import { frozenReport } from "#tests/support/frozen-report.ts";
import { ELSEWHERE, HOME, smallDatabase, UNEMPLOYMENT } from "#tests/support/small-database.ts";
import { smallPlan } from "#tests/support/small-plan.ts";
import { sheetsOf } from "#tests/support/version-facts.ts";
import { textBlock } from "#tests/support/work-report.ts";

const KOUVOLA = "kunta:286";
const PYHTAA = "kunta:624";

/** A chapter with text and lists, of which those of Pyhtää have no row; another one of such lists alone. */
const CHAPTERS: BlockContent[][] = [
  [
    textBlock({ fi: "Työttömyys laski." }),
    { kind: "goals", content: { area: KOUVOLA } },
    { kind: "goals", content: { area: PYHTAA } },
    { kind: "measures", content: { area: PYHTAA } },
    { kind: "bodies", content: { area: PYHTAA } },
    { kind: "indicator-appendix", content: {} },
  ],
  [
    { kind: "measures", content: { area: PYHTAA } },
    { kind: "bodies", content: { area: PYHTAA } },
  ],
];
/** What speaks of work that is not done, in the words of the three languages. */
const UNFINISHED: Record<Locale, RegExp> = {
  fi: /vielä|toistaiseksi|kirjoittamatta|ei ole kirjattu|ei ole kirjoitettu|luonnos|nimetön/i,
  sv: /ännu|hittills|inte skrivits|antecknats|utkast|utan namn/i,
  en: /\byet\b|so far|not been written|been recorded|draft|untitled/i,
};

let database: Database;
let version: ReportVersion;
let hindrances: Hindrance[];
beforeAll(async () => {
  database = await smallDatabase();
  const sections = CHAPTERS.map(
    (contents, number): Section => ({
      ...{ id: `chapter-${number}`, chapter: null, part: null, owner: null, ready: true },
      titles: { fi: "Luku", sv: "Kapitel", en: "Chapter" },
      blocks: contents.map((content, at) => ({ ...content, id: `${number}-${at}`, version: 1 })),
    }),
  );
  const titles = { fi: "Kertomus", sv: "Berättelse", en: "Report" };
  const draft: Draft = {
    ...{ key: "kertomus", kind: "wide-regional", titles, area: HOME, sections, languages: LOCALES },
    ...{ years: { first: 2025, last: 2029 }, state: "draft", owner: { id: 1, name: "Aino" } },
    changedAt: "2026-11-25T08:00:00.000Z",
  };
  const made = await snapshotOfDraft({
    ...{ database, home: HOME, origin: "https://saukko.example", draft, number: 1, correction: null },
    ...{ indicators: [{ indicator: ELSEWHERE, leftOut: null }], now: new Date("2026-11-25T10:00:00Z") },
    plan: smallPlan(KOUVOLA, UNEMPLOYMENT),
  });
  const { decision, publishedAt } = frozenReport();
  version = { snapshot: made.snapshot, hash: hashOf("any"), decision, publishedAt };
  hindrances = made.hindrances;
});
afterAll(() => closeDatabase(database));

const textOf = (html: string): string => html.replaceAll(/<style>[\s\S]*?<\/style>|<[^>]*>/g, " ");

async function everyText(locale: Locale): Promise<Record<string, string>> {
  const page = renderToStaticMarkup(
    <ServerMessagesProvider locale={locale} messages={messagesFor(locale)}>
      <ReportView version={version} versions={[]} corrected={null} since={{ revised: [], newer: [] }} />
    </ServerMessagesProvider>,
  );
  return {
    page: textOf(page),
    html: textOf(reportHtml(version, locale)),
    paper: JSON.stringify(printReport(version, locale)),
    workbook: JSON.stringify(sheetsOf(await reportXlsx(version, locale))),
  };
}

describe("a version of a plan with gaps", () => {
  it("leaves out lists without a row, and the chapter of which nothing is left", () => {
    const shown = version.snapshot.sections.map(({ id, blocks }) => [id, ...blocks.map((one) => one.id)]);
    expect(shown).toEqual([["chapter-0", "0-0", "0-1", "0-5"]]);
  });

  it("has each of them named beforehand", () => {
    const named = hindrances.flatMap(({ block, matter }) =>
      matter.why === "empty-list" ? [[block, matter.list]] : [],
    );
    expect(named).toEqual([
      ["0-2", "goals"],
      ["0-3", "measures"],
      ["0-4", "bodies"],
      ["1-0", "measures"],
      ["1-1", "bodies"],
    ]);
    expect(hindrances).toContainEqual({
      ...{ section: "chapter-1", block: null, matter: { why: "empty-chapter" } },
    });
  });

  it.each(LOCALES)("says nowhere in %s that something is still to be done", async (locale) => {
    const texts = await everyText(locale);
    expect(Object.keys(texts)).toEqual(["page", "html", "paper", "workbook"]);
    for (const [where, text] of Object.entries(texts)) {
      expect(text.length, where).toBeGreaterThan(500);
      expect(text, where).not.toMatch(UNFINISHED[locale]);
    }
  });
});
