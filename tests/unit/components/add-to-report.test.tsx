import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { AddToReport, type AddToReportProps } from "#app/components/add-to-report.tsx";
import { messagesFor } from "#app/i18n/messages.ts";
import { WritersWordsProvider } from "#app/i18n/messages-context.tsx";
import { ServerMessagesProvider } from "#app/i18n/server-messages.tsx";

const WORDS = {
  asShown: "Lägg till",
  asBars: "Lägg till som staplar",
  asKeyFigures: "Lägg till som nyckeltal",
};
const page = (words: typeof WORDS | null, as?: AddToReportProps["as"]) => (
  <ServerMessagesProvider locale="sv" messages={messagesFor("sv")}>
    <WritersWordsProvider words={words}>
      <AddToReport question="kind=line&indicator=sotkanet-181" about="Arbetslösa" {...(as && { as })} />
    </WritersWordsProvider>
  </ServerMessagesProvider>
);

describe("the way from a figure to a report", () => {
  it("is there for who writes reports, with what it leads to said aloud", () => {
    expect(renderToStaticMarkup(page(WORDS))).toBe(
      '<p class="add-to-report no-print"><a href="/sv/desk/add?kind=line&amp;indicator=sotkanet-181" aria-label="Lägg till: Arbetslösa">Lägg till</a></p>',
    );
  });

  it.each([
    ["bars", "Lägg till som staplar"],
    [{ keyFiguresOf: "Kotka" }, "Lägg till som nyckeltal: Kotka"],
  ] as const)("says what becomes of a table that a report shows otherwise: %j", (as, said) => {
    const html = renderToStaticMarkup(page(WORDS, as));
    expect(html).toContain(`aria-label="${said}: Arbetslösa">${said}</a>`);
  });

  it("leaves no trace in a visitor's page", () => {
    expect(renderToStaticMarkup(page(null))).toBe("");
    expect(renderToStaticMarkup(<AddToReportlessPage />)).toBe("");
  });
});

/** A page that nobody has told who reads it. */
function AddToReportlessPage() {
  return (
    <ServerMessagesProvider locale="fi" messages={messagesFor("fi")}>
      <AddToReport question="" about="" />
    </ServerMessagesProvider>
  );
}
