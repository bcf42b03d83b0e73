import { describe, expect, it } from "vitest";
import { printReport } from "#app/exports/pdf/print-report.ts";
import { frozenReport } from "#tests/support/frozen-report.ts";
import { AFTER_BREAK, CHAPTER_BEGINS, MIXED_LOCALES, mixedSections } from "#tests/support/mixed-report.ts";
import { usedPages } from "#tests/support/used-pages.ts";
import { pdfFiles } from "#tests/support/version-bytes.ts";

/** So much of a page's column may be empty at its foot, of one page a report somewhat more. */
const EMPTY = 0.3;
const MOST_EMPTY = 0.45;

it("parts the tall rows of a table over pages, and no others", async () => {
  const said = (words: number): string => Array.from({ length: words }, (_, at) => `sana${at}`).join(" ");
  const rows = Array.from({ length: 12 }, (_, at) =>
    [`Toimenpide ${at + 1}`, ...[0, 1, 2].map(() => said(at % 3 === 1 ? 75 : 3)), "–"].map((text) => ({
      text,
    })),
  );
  const table = { caption: "Toimenpiteet", columns: ["Mitä", "Miten", "Kuka", "Milloin", "Tila"], rows };
  const block = { kind: "measures" as const, id: "m", shown: { fi: { table, notes: [], source: null } } };
  const sections = [{ id: "a", titles: { fi: "Luku" }, priority: null, blocks: [block] }];
  const document = printReport(frozenReport({ sections }), "fi");
  const [file] = await pdfFiles({ document, standards: ["ua-1"], frozenAt: 1_790_000_000 });
  const pages = (await usedPages(file ?? Buffer.of())).slice(2);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.slice(0, -1).filter(({ empty }) => empty > 0.06)).toEqual([]);
}, 60_000);

describe.each([1, 2, 3, 4])("a report of every kind of block in any order (%i)", (seed) => {
  const sections = mixedSections(seed);

  it.each(MIXED_LOCALES)(
    "leaves no page but a chapter's last far from full, in %s",
    async (locale) => {
      const document = printReport(frozenReport({ sections }), locale);
      const [file] = await pdfFiles({ document, standards: ["ua-1"], frozenAt: 1_790_000_000 });
      const pages = await usedPages(file ?? Buffer.of());
      // Behind the cover and the contents, to where the annex of tables begins.
      const annex = pages.findIndex(({ lines }, at) => at > 1 && lines.includes(document.words.tables));
      const chapters = pages.slice(2, annex + 1);
      expect(chapters.length).toBeGreaterThan(10);
      const ends = [CHAPTER_BEGINS[locale], AFTER_BREAK[locale]];
      const early = chapters
        .filter((_, at) => {
          const next = chapters[at + 1]?.lines[0];
          return next !== undefined && !ends.some((end) => next.startsWith(end));
        })
        .filter(({ empty }) => empty > EMPTY)
        .map(({ number, empty }) => ({ number, empty }));
      expect(early.slice(1)).toEqual([]);
      expect(early.filter(({ empty }) => empty > MOST_EMPTY)).toEqual([]);
    },
    60_000,
  );
});
