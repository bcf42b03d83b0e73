import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { HindranceMatter } from "#app/domain/report-hindrance.ts";
import { LOCALES } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { ServerMessagesProvider } from "#app/i18n/server-messages.tsx";
import { groupHindrances } from "#app/pages/report-preview/hindrance-groups.ts";
import { HindranceList } from "#app/pages/report-preview/hindrance-list.tsx";
import type { ListedHindrance } from "#app/pages/report-preview/report-preview.server.ts";

const at = (section: string, matter: HindranceMatter, indicator: string | null = null): ListedHindrance => ({
  ...{ section, matter, indicator },
  block: `b-${section}`,
  chapter: `Luku ${section}`,
});
const noFigure = (section: string, name: string): ListedHindrance =>
  at(section, { why: "no-figure", indicator: "sotkanet-1" }, name);

const ALL = [
  noFigure("1", "Humala"),
  at("1", { why: "no-text", language: "sv" }),
  noFigure("2", "Nuuska"),
  noFigure("1", "Huumeet"),
  at("3", { why: "no-text", language: "en" }),
];

describe("what stands in a report's way", () => {
  test("is told once, its places chapter by chapter; of each language by itself", () => {
    const groups = groupHindrances(ALL);
    expect(groups.map(({ key, all }) => `${key}: ${all.length}`)).toEqual([
      "no-figure: 3",
      "no-text sv: 1",
      "no-text en: 1",
    ]);
    expect(groups[0]?.places.map(({ chapter, all }) => `${chapter} ${all.length}`)).toEqual([
      "Luku 1 2",
      "Luku 2 1",
    ]);
    expect(groupHindrances([])).toEqual([]);
  });

  test("is told in the order of the work: writing first, reasons for leaving out last", () => {
    const groups = groupHindrances([
      at("9", { why: "no-reason", indicator: "sotkanet-1" }, "Humala"),
      at("1", { why: "no-text", language: "sv" }),
      at("2", { why: "undecided-figure" }),
      at("3", { why: "empty-chapter" }),
    ]);
    expect(groups.map(({ matter }) => matter.why)).toEqual([
      "empty-chapter",
      "undecided-figure",
      "no-text",
      "no-reason",
    ]);
  });

  test("is as short however many indicators it is about, and loses none of their names", () => {
    const many = Array.from({ length: 52 }, (_, number) =>
      at("9", { why: "no-reason", indicator: "sotkanet-1" }, `Indikaattori ${number}.`),
    );
    const html = renderToStaticMarkup(
      <ServerMessagesProvider locale="fi" messages={messagesFor("fi")}>
        <HindranceList hindrances={many} address="/fi/desk/reports/a" />
      </ServerMessagesProvider>,
    );
    expect(html.match(/<li>/g)?.length).toBe(2);
    expect(html).toContain("Yksi asia puuttuu");
    for (const { indicator } of many) expect(html).toContain(indicator);
    expect(html).toContain('href="/fi/desk/reports/a/indicators"');
  });

  test("names the plan's parts that lack something, in one line each kind", () => {
    const goal = (fi: string) => at("8", { why: "no-measure", name: { fi } });
    const html = renderToStaticMarkup(
      <ServerMessagesProvider locale="fi" messages={messagesFor("fi")}>
        <HindranceList hindrances={[goal("Raittius"), goal("Uni")]} address="/fi/desk/reports/a" />
      </ServerMessagesProvider>,
    );
    expect(html.match(/<li>/g)?.length).toBe(2);
    expect(html).toContain("Raittius; Uni");
  });

  test("has its count in each language", () => {
    for (const locale of LOCALES) {
      const { many } = messagesFor(locale).deskReports.hindrance;
      const { emptyList, ...others } = many;
      for (const told of [...Object.values(others), ...Object.values(emptyList)])
        expect(told(17, "x")).toContain("17");
    }
  });
});
