import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Locale } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { FrozenSections, ReportContents } from "#app/reports/view/frozen-sections.tsx";
import { frozenReport, paragraph, textBlock } from "#tests/support/frozen-report.ts";

function drawn(sections = frozenReport().snapshot.sections, locale: Locale = "fi"): string {
  const words = messagesFor(locale).reportPrint;
  return renderToStaticMarkup(
    <>
      <ReportContents sections={sections} locale={locale} words={words} />
      <FrozenSections
        sections={sections}
        locale={locale}
        words={words}
        linksOf={({ number }) => ({
          files: [{ label: "CSV", href: `/f/${number}.csv` }],
          today: number === 1 ? { label: "Luvut tänään", href: "/fi/indicators/sotkanet-1" } : null,
          citation: `Viite ${number}`,
        })}
      />
    </>,
  );
}

describe("a version as its readers see it", () => {
  it("has a link to each chapter", () => {
    const html = drawn();
    for (const id of ["summary", "free", "plan"]) {
      expect(html).toContain(`href="#chapter-${id}"`);
      expect(html).toContain(`id="chapter-${id}"`);
    }
  });

  it("shows a figure with its number, words, table, source, files and citation", () => {
    const html = drawn();
    for (const part of [
      'id="figure-1"',
      "Kuva 1",
      "Kouvolassa työvoimasta 10,5 % oli työttömänä vuonna 2023.",
      "Luku laski kahdesti.",
      "<td>salattu</td>",
      '<th scope="row">2023</th>',
      "Lähde: Sotkanet, ind. 181.",
      'href="/f/1.csv"',
      "Viite 1",
      'href="/fi/indicators/sotkanet-1"',
      'role="img"',
    ])
      expect(html).toContain(part);
  });

  it("shows the machine's words beside an edited sentence", () => {
    expect(drawn()).toContain("Kirjoittajan sanamuoto. Lause on laskettu luvuista: Kouvolassa luku laski.");
  });

  it("leads back to the contents from each chapter", () => {
    const html = drawn();
    const chapters = html.match(/id="chapter-/g)?.length;
    expect(html.match(/href="#report-contents"/g)?.length).toBe(chapters);
    expect(html).toContain('id="report-contents"');
  });

  it("skips no heading and gives none twice", () => {
    const html = drawn();
    const levels = [...html.matchAll(/<h(\d)/g)].map((match) => Number(match[1]));
    expect(levels.length).toBeGreaterThan(4);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 1) + 1)).toEqual([]);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("says what has not been written in the language", () => {
    expect(drawn(undefined, "sv")).toContain("Den här delen finns i berättelsen bara på ett annat språk.");
  });

  it("takes markup in a text for text", () => {
    const hostile = '<img src=x onerror="alert(1)">';
    const html = drawn([
      { id: "a", titles: { fi: hostile }, priority: null, blocks: [textBlock("t", [paragraph(hostile)])] },
    ]);
    expect(html).not.toContain("<img");
    expect(html.split("&lt;img src=x").length).toBe(4);
  });
});
