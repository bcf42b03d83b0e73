import { describe, expect, test } from "vitest";
import type { Block, BlockContent, Texts } from "#app/domain/report.ts";
import type { HindranceMatter } from "#app/domain/report-hindrance.ts";
import { FROZEN_LISTS } from "#app/domain/report-version.ts";
import { LOCALES } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { hindranceText } from "#app/reports/draft/hindrance-text.ts";
import { missingTexts } from "#app/reports/draft/missing-texts.ts";
import { titleIn } from "#app/reports/draft/title-in.ts";
import { textBlock } from "#tests/support/work-report.ts";

const missing = (titles: Texts, ...blocks: BlockContent[]) =>
  missingTexts({ titles, blocks: blocks.map((one, at): Block => ({ ...one, id: String(at), version: 1 })) }, [
    "fi",
    "sv",
  ]);

describe("what a chapter lacks in its languages", () => {
  test("is counted by title, text and caption; what is in no language is not begun", () => {
    const figure: BlockContent = { kind: "figure", content: { spec: "", captions: { sv: "bild" } } };
    expect(missing({ fi: "Luku", sv: "Kapitel" }, textBlock({ fi: "a", sv: "b" }), textBlock({}))).toEqual(
      {},
    );
    expect(missing({ fi: "Luku" }, textBlock({ fi: "a" }), textBlock({ fi: "a", sv: "b" }), figure)).toEqual({
      sv: 2,
      fi: 1,
    });
    expect(missing({}, textBlock({ en: "only English" }))).toEqual({ fi: 1, sv: 1 });
  });
});

describe("a title", () => {
  test("is told in another language where it has none of the reader's, and as untitled without any", () => {
    expect(titleIn({ sv: "Kapitel" }, "fi")).toBe("Kapitel");
    expect(titleIn({}, "en")).toBe("(untitled)");
  });
});

describe("a hindrance", () => {
  test("has a sentence of its own in each language, with the indicator's name in it", () => {
    const matters = [
      { why: "no-title", language: "sv" },
      { why: "no-text", language: "sv" },
      { why: "no-picture" },
      { why: "unreadable-picture" },
      { why: "no-figure", indicator: "sotkanet-181" },
      { why: "no-sentence", indicator: "sotkanet-181" },
      { why: "moved-sentence", indicator: "sotkanet-181", language: "fi", before: "a", now: "Luku on 6." },
      { why: "no-reason", indicator: "sotkanet-181" },
      ...FROZEN_LISTS.map((list) => ({ why: "empty-list", list }) as const),
      { why: "no-measure", name: { fi: "TAVOITE", sv: "TAVOITE", en: "TAVOITE" } },
      { why: "no-plan-text", language: "sv", name: { fi: "TAVOITE" } },
    ] as const satisfies HindranceMatter[];
    for (const locale of LOCALES) {
      const told = matters.map((one) =>
        hindranceText(one, messagesFor(locale).deskReports, () => "NIMI", locale),
      );
      expect(new Set(told).size).toBe(matters.length);
      expect(told.filter((text) => text.includes("NIMI")).length).toBe(3);
      expect(told.filter((text) => text.includes("TAVOITE")).length).toBe(2);
      expect(told.join()).toContain("Luku on 6.");
    }
  });
});
