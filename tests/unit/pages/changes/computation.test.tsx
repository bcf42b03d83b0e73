import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Locale } from "#app/domain/text.ts";
import { parseVerdictWord } from "#app/domain/verdict-word.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { ServerMessagesProvider } from "#app/i18n/server-messages.tsx";
import { Computation, type ComputationProps } from "#app/pages/changes/computation.tsx";
import { PageTurner } from "#app/pages/changes/page-turner.tsx";
import { wordMark } from "#app/pages/changes/word-mark.ts";
import { FrontNews } from "#app/pages/front/front-head.tsx";

const then = (word: string, year: number) => ({ year, mark: wordMark(parseVerdictWord(word), "none") });

const COMPUTATION: ComputationProps["computation"] = {
  id: 7,
  endedAt: "2026-11-24T08:00:00.000Z",
  reason: "methods",
  counts: { turned: 1, weighed: 0, gained: 0, lost: 1 },
  groups: [
    {
      priority: null,
      indicators: [
        {
          key: "sotkanet-493",
          name: { fi: "Toimeentulotuki", sv: "Utkomststöd", en: null },
          flips: [
            {
              region: "kunta:285",
              place: "Kotka",
              method: "country",
              kind: "turned",
              before: then("similar", 2024),
              now: then("higher", 2025),
              refusal: null,
            },
            {
              region: "kunta:489",
              place: "Miehikkälä",
              method: "trend",
              kind: "lost",
              before: then("no-change", 2024),
              now: then("refused:series-break", 2025),
              refusal: "Tilastointi on muuttunut.",
            },
          ],
        },
      ],
    },
  ],
};

/** What stands on the page, with one space where a tag or picture was. */
function draw(locale: Locale, element: React.ReactNode): { html: string; text: string } {
  const html = renderToStaticMarkup(
    <ServerMessagesProvider locale={locale} messages={messagesFor(locale)}>
      {element}
    </ServerMessagesProvider>,
  );
  return { html, text: html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ") };
}

describe("a computation on the page of changes", () => {
  it("tells its day, its reason, how many verdicts changed, and each of them with both years", () => {
    const { text } = draw("fi", <Computation computation={COMPUTATION} isNewest />);
    for (const words of [
      "24.11.2026 vaihtuneet arviot",
      "Syynä on uudistettu laskutapa.",
      "Yksi arvio vaihtui. Yhtä arviota ei voi enää antaa.",
      "Muut indikaattorit 2 arviota Toimeentulotuki",
      "Kotka Ero koko maahan ennen (2024) ei osoitettua eroa → nyt (2025) suurempi Arvio vaihtui.",
      "Arviota ei voi enää antaa. Tilastointi on muuttunut.",
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/parempi|huonompi/);
  });

  it("leads to the indicator and to how each verdict was reached", () => {
    const { html } = draw("sv", <Computation computation={COMPUTATION} isNewest />);
    expect(html).toContain('href="/sv/indicators/sotkanet-493"');
    expect(html).toContain('href="/sv/verdicts/sotkanet-493/kunta:285#country"');
    expect(html).toContain('href="/sv/verdicts/sotkanet-493/kunta:489#trend"');
    expect(html).toContain("Så gjordes bedömningen");
  });
});

describe("the way between pages of changes", () => {
  it("leads to newer and older computations, and is left out where there is one page", () => {
    expect(draw("en", <PageTurner page={1} pages={1} area={null} />).html).toBe("");
    const { html, text } = draw("en", <PageTurner page={2} pages={3} area={null} />);
    expect(text).toContain("Newer Page 2 of 3 Older");
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      "/en/changes",
      "/en/changes?page=3",
    ]);
    expect(draw("en", <PageTurner page={1} pages={2} area="kunta:624" />).html).toContain(
      'href="/en/changes?area=kunta:624&amp;page=2"',
    );
  });
});

describe("the front page's news", () => {
  it("lead from the number of changed verdicts to their list, and say nothing where there are none", () => {
    const news = (flips: { noticed: string }[]) => draw("fi", <FrontNews news={null} flips={flips} />);
    expect(news([{ noticed: "2026-11-24T08:00:00Z" }]).html).toContain('href="/fi/changes"');
    expect(news([]).html).not.toContain("/fi/changes");
  });
});
