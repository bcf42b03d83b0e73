import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Locale } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { ServerMessagesProvider } from "#app/i18n/server-messages.tsx";
import { FrontNews } from "#app/pages/front/front-head.tsx";
import { type BroughtFigures, newsOf } from "#app/pages/front/news.ts";

function brought(
  source: BroughtFigures["source"],
  day: string,
  counts: [number, number, number],
): BroughtFigures {
  const [rowsNew, rowsChanged, rowsVanished] = counts;
  const moment = `${day}T01:00:00Z`;
  return { source, startedAt: moment, endedAt: moment, rowsNew, rowsChanged, rowsVanished, example: false };
}

function told(locale: Locale, imports: readonly BroughtFigures[]): string {
  const html = renderToStaticMarkup(
    <ServerMessagesProvider locale={locale} messages={messagesFor(locale)}>
      <FrontNews news={newsOf(imports)} flips={[]} />
    </ServerMessagesProvider>,
  );
  return html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
}

describe("what is new", () => {
  const month = [
    brought("sotkanet", "2026-11-28", [0, 0, 0]),
    brought("goals", "2026-11-28", [4, 0, 0]),
    brought("boundaries", "2026-11-27", [308, 0, 0]),
    brought("methods", "2026-11-26", [0, 6, 0]),
    brought("own", "2026-11-20", [12, 0, 1]),
    brought("sotkanet", "2026-11-05", [300, 1, 0]),
    brought("tea", "2026-08-01", [900, 0, 0]),
  ];

  it("is summed over the sources of a month, an empty nightly run, goals or boundaries hide nothing", () => {
    expect(newsOf(month)).toMatchObject({
      updated: "2026-11-28T01:00:00Z",
      sources: ["own", "sotkanet"],
      counts: { new: 312, changed: 1, vanished: 1 },
    });
  });

  it("is told in people's words, one as one", () => {
    expect(told("fi", month)).toContain("Luvut päivitetty 28.11.2026 Mitä uutta: Omat tiedot, Sotkanet");
    expect(told("fi", month)).toContain("312 uutta lukua 1 korjattu luku 1 lähteestä poistunut luku");
    expect(told("sv", month)).toContain("312 nya tal 1 rättat tal");
    expect(told("en", month)).toContain("1 corrected figure 1 figure withdrawn by its source");
  });

  it("says that nothing came, and is silent of noughts", () => {
    const quiet = [brought("sotkanet", "2026-11-28", [0, 0, 0])];
    expect(told("fi", quiet)).toContain("ei tullut uusia");
    expect(told("fi", quiet)).not.toContain("0 ");
    expect(newsOf([])).toBeNull();
  });
});

describe("one of a kind", () => {
  it.each([
    ["fi", "Mukana on yksi painopiste, yksi indikaattori ja yksi kunta."],
    ["sv", "Här ingår ett prioriterat område, en indikator och en kommun."],
    ["en", "Covers one priority, one indicator and one municipality."],
  ] as const)("is singular on the front page in %s", (locale, lead) => {
    expect(messagesFor(locale).front.lead(1, 1, 1)).toBe(lead);
  });

  it("is singular in the catalogue, in notes and in counts of imports", () => {
    const of = (locale: Locale) => {
      const { catalogue, importReport, sources } = messagesFor(locale);
      return [
        catalogue.found(1, 1),
        sources.coverageText(1, "1"),
        sources.rejected("1"),
        importReport.times(1),
      ];
    };
    expect(of("fi")).toEqual(["1 indikaattori", "1 indikaattori, 1 luku", "yksi rivi hylättiin", "kerran"]);
    expect(of("sv")).toEqual(["1 indikator", "1 indikator, 1 tal", "en rad avvisades", "en gång"]);
    expect(of("en")).toEqual(["1 indicator", "1 indicator, 1 figure", "one row was rejected", "once"]);
  });
});
