import { inLocale, type Locale } from "#app/domain/text.ts";
import type { FileTable } from "#app/exports/file-table.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import type { ChangedFiguresPage } from "./changed-figures.server.ts";
import { turnedText } from "./turned-text.ts";

const text = (heading: string) => ({ heading, decimals: null });

const year = (heading: string) => ({ heading, decimals: 0, plain: true });

/** One row a changed figure, in the page's order. */
export function changedFiguresTable({ kinds }: ChangedFiguresPage, locale: Locale): FileTable {
  const { common, figureChanges, files, verdicts } = messagesFor(locale);
  const { table } = figureChanges;
  return {
    columns: [
      ...[table.kind, files.twin.priority, files.twin.key, files.twin.indicator, table.area, table.unit].map(
        text,
      ),
      year(table.oldYear),
      text(table.before),
      year(table.newYear),
      text(table.now),
      text(table.change),
      text(table.way),
      text(table.turned),
    ],
    rows: kinds.flatMap(({ kind, groups }) =>
      groups.flatMap(({ priority, indicators }) =>
        indicators.flatMap(({ key, title, unit, rows }) =>
          rows.map(({ place, before, now, change, way, turned }) => [
            figureChanges.kind[kind],
            priority && inLocale(priority.name, locale),
            key,
            inLocale(title, locale),
            place,
            common.unit[unit],
            before.year,
            before.value ?? common.missing[before.missing ?? "unknown"],
            now?.year ?? null,
            now === null ? figureChanges.gone : (now.value ?? common.missing[now.missing ?? "unknown"]),
            change,
            figureChanges.form.ways[way],
            turned.map((one) => turnedText(one, figureChanges, verdicts, locale)).join("; ") || null,
          ]),
        ),
      ),
    ),
  };
}
