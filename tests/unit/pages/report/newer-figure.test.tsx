import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { LOCALES } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { ServerMessagesProvider } from "#app/i18n/server-messages.tsx";
import { RevisionLine } from "#app/pages/report/revised-figures.tsx";

function told(title: string, figure: number | null): string[] {
  return LOCALES.map((locale) => {
    const words = messagesFor(locale).reportPages.revisedLine;
    const html = renderToStaticMarkup(
      <ServerMessagesProvider locale={locale} messages={messagesFor(locale)}>
        <RevisionLine revision={{ kind: "newer", block: "b", title, year: 2025, figure }} words={words} />
      </ServerMessagesProvider>,
    );
    return html.replaceAll(/<[^>]+>/g, "");
  });
}

it("a newer figure is told behind a picture's title and behind a whole sentence alike, without two marks in a row", () => {
  expect(told("Työttömät, % työvoimasta", 8).map((text) => text.replaceAll("\u00a0", " "))).toEqual([
    "Työttömät, % työvoimasta – uudempi tieto vuodelta 2025 (Kuva 8)",
    "Työttömät, % työvoimasta – nyare uppgift från år 2025 (Figur 8)",
    "Työttömät, % työvoimasta – newer figure from 2025 (Figure 8)",
  ]);
  expect(told("Osuus on kasvanut. Kehityssuunta on kielteinen.", null)[0]).toBe(
    "Osuus on kasvanut. Kehityssuunta on kielteinen – uudempi tieto vuodelta 2025",
  );
});
