import { finnishDay } from "#app/domain/finnish-day.ts";
import type { Locale } from "#app/domain/text.ts";
import type { FileTable } from "#app/exports/file-table.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import type { SourcesPage } from "./sources-page.server.ts";

const text = (heading: string) => ({ heading, decimals: null });
const count = (heading: string) => ({ heading, decimals: 0 });

/** One row a source, with its latest run. */
export function sourcesTable(page: SourcesPage, locale: Locale): FileTable {
  const { files, sources } = messagesFor(locale);
  const words = files.twin;
  return {
    columns: [
      text(words.source),
      ...[words.indicators, words.figures].map(count),
      ...[words.latestRun, words.status].map(text),
      ...[words.fresh, words.changed, words.vanished, words.rejected].map(count),
      ...[words.licence, words.address].map(text),
    ],
    rows: page.sources.map(({ name, indicators, figures, latestRun: run, licence, url }) => [
      name[locale],
      indicators,
      figures,
      run && finnishDay(run.startedAt),
      run ? sources.status[run.status] : null,
      run?.rowsNew ?? null,
      run?.rowsChanged ?? null,
      run?.rowsVanished ?? null,
      run?.rowsRejected ?? null,
      licence,
      url,
    ]),
  };
}
