import { describe, expect, test } from "vitest";
import { REPORT_KINDS } from "#app/domain/report.ts";
import { CHAPTERS, isChapter } from "#app/domain/report-chapter.ts";
import { LOCALES } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { reportTitles } from "#app/reports/templates/report-titles.ts";
import { chapterSection, templateSections } from "#app/reports/templates/templates.ts";

const priorities = [
  {
    key: "lahisuhteet",
    name: { fi: "Lähisuhteet", sv: "Nära relationer", en: null },
    indicators: ["sotkanet-1", "sotkanet-2", "sotkanet-3", "sotkanet-4"],
  },
  { key: "turvallisuus", name: { fi: "Turvallisuus", sv: "Trygghet", en: "Safety" }, indicators: [] },
] as const;
const ground = { area: "hyvinvointialue:10", priorities } as const;

const kymenlaakso = {
  kind: "hyvinvointialue",
  code: "10",
  name: {
    fi: "Kymenlaakson hyvinvointialue",
    sv: "Kymmenedalens välfärdsområde",
    en: "Kymenlaakso wellbeing services county",
  },
} as const;

describe("a report's template", () => {
  test("has the chapters of a wide report, one for each priority among them", () => {
    const titles = templateSections("wide-regional", ground).map((section) => section.titles.fi);
    expect(titles).toEqual([
      "Tiivistelmä",
      "Tausta, tarkoitus ja tavoitteet",
      "Väestön hyvinvointi, terveys ja palvelut",
      "Lähisuhteet",
      "Turvallisuus",
      "Hyvinvoinnin edistämisen rakenteet ja voimavarat",
      "Yhteenveto vahvuuksista ja kehittämiskohteista",
      "Hyvinvointisuunnitelma",
      "Seuranta ja arviointi",
      "Käsittely ja päätös",
      "Liitteet",
    ]);
  });

  test("has goals and measures of each priority in the plan, and of all in a yearly report", () => {
    const blocksOf = (kind: "wide-regional" | "yearly-municipal", chapter: string): string[] =>
      (templateSections(kind, ground).find((section) => section.chapter === chapter)?.blocks ?? []).map(
        (block) => ("priority" in block.content ? `${block.kind} ${block.content.priority}` : block.kind),
      );
    expect(blocksOf("wide-regional", "plan")).toEqual([
      "text",
      "goals lahisuhteet",
      "measures lahisuhteet",
      "goals turvallisuus",
      "measures turvallisuus",
    ]);
    expect(blocksOf("yearly-municipal", "goals")).toEqual(["text", "goals"]);
    expect(blocksOf("yearly-municipal", "appendices")).toEqual(["text", "indicator-appendix"]);
  });

  test("begins a priority's chapter with its key figures, and with none where it has none", () => {
    const chapters = templateSections("wide-municipal", ground).filter(
      ({ chapter }) => chapter === "priority",
    );
    expect(chapters.map(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual([
      ["text", "key-figures"],
      ["text"],
    ]);
    expect(chapters[0]?.titles).toEqual({ fi: "Lähisuhteet", sv: "Nära relationer", en: "Priority" });
  });

  test("can be given a chapter of its own, by stage of life for instance, with room for text", () => {
    const { titles, blocks } = chapterSection("older");
    expect(titles).toEqual({ fi: "Ikäihmiset", sv: "Äldre", en: "Older people" });
    expect(blocks).toEqual([{ kind: "text", content: { docs: {} } }]);
  });

  test("has no chapters where it is blank", () => {
    expect(templateSections("blank", ground)).toEqual([]);
  });

  test("has a title and a guide for each chapter in each language, and knows no other", () => {
    for (const locale of LOCALES) {
      const { list } = messagesFor(locale).reportChapters;
      expect(Object.keys(list)).toEqual([...CHAPTERS]);
      for (const { title, guide } of Object.values(list))
        expect(title.length * guide.length).toBeGreaterThan(0);
    }
    for (const kind of REPORT_KINDS)
      expect(templateSections(kind, ground).every(({ chapter }) => isChapter(chapter))).toBe(true);
  });

  test("is named after the area and its years", () => {
    expect(reportTitles("wide-regional", kymenlaakso, { first: 2025, last: 2029 })).toEqual({
      fi: "Kymenlaakson hyvinvointikertomus ja -suunnitelma 2025–2029",
      sv: "Kymmenedalens välfärdsberättelse och välfärdsplan 2025–2029",
      en: "Kymenlaakso wellbeing services county’s welfare report and plan 2025–2029",
    });
    const nowhere = { kind: "kunta", code: "999", name: { fi: "Xyz", sv: "Xyz", en: "Xyz" } } as const;
    expect(reportTitles("yearly-municipal", nowhere, { first: 2026, last: 2026 }).fi).toBe(
      "Xyz: hyvinvointikertomuksen vuosiraportti 2026",
    );
  });
});
