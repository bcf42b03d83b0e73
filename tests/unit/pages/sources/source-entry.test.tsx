import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { IMPORT_IDS, type ImportId } from "#app/domain/source.ts";
import { LOCALES, type Locale } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { ServerMessagesProvider } from "#app/i18n/server-messages.tsx";
import { SourceEntry } from "#app/pages/sources/source-entry.tsx";

function shown(id: ImportId, locale: Locale): string {
  const run = { status: "finished" as const, example: false, notes: [], rowsRejected: 0 };
  const moment = { startedAt: "2026-11-24T08:00:00Z", endedAt: "2026-11-24T08:00:00Z" };
  const counts = { rowsNew: 2, rowsChanged: 1, rowsUnchanged: 0, rowsVanished: 0 };
  const source = {
    ...{ id, name: { fi: "N", sv: "N", en: "N" }, url: null, licence: null, indicators: 0, figures: 0 },
    latestRun: { source: id, ...run, ...moment, ...counts },
    ...{ rejections: [], moreRejections: 0, unitTitles: {} },
  };
  return renderToStaticMarkup(
    <ServerMessagesProvider locale={locale} messages={messagesFor(locale)}>
      <SourceEntry source={source} />
    </ServerMessagesProvider>,
  );
}

describe("an import on the sources page", () => {
  it.each(LOCALES)(
    "tells what goals and choices in the methods are, with no licence of theirs (%s)",
    (locale) => {
      const { sources } = messagesFor(locale);
      for (const [id, what] of [
        ["goals", sources.goalsOnly],
        ["methods", sources.methodsOnly],
      ] as const) {
        const html = shown(id, locale);
        expect(html).toContain(`<dd>${what}</dd>`);
        expect(html).not.toContain(sources.licence);
        expect(html).toContain(sources.status.finished);
        expect(html).toContain(sources.countsText("2", "1", "0", "0"));
      }
    },
  );

  it("tells the licence of every source of figures", () => {
    const { licence } = messagesFor("fi").sources;
    const told = IMPORT_IDS.filter((id) => shown(id, "fi").includes(licence));
    expect(told).toEqual(["sotkanet", "tea", "own", "boundaries"]);
  });
});
