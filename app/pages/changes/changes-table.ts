import { finnishDay } from "#app/domain/finnish-day.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import type { FileTable } from "#app/exports/file-table.ts";
import { markWord } from "#app/i18n/mark-word.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { certaintyBehind } from "#app/pages/changes/then-word.ts";
import type { ChangesPage, VerdictThen } from "./changes-page.server.ts";

const text = (heading: string) => ({ heading, decimals: null });
const year = (heading: string) => ({ heading, decimals: 0, plain: true });

/** One row a flip, in the page's order. */
export function changesTable({ computations }: ChangesPage, locale: Locale): FileTable {
  const { changes, files, verdicts } = messagesFor(locale);
  const { table } = changes;
  const words = ({ mark }: VerdictThen): string | null =>
    mark && `${markWord(mark, verdicts.mark)}${certaintyBehind(mark, changes.veryClear)}`;
  return {
    columns: [
      ...[
        table.computed,
        table.reason,
        files.twin.priority,
        files.twin.key,
        files.twin.indicator,
        table.area,
        table.verdict,
        table.kind,
      ].map(text),
      year(table.oldYear),
      text(table.oldVerdict),
      year(table.newYear),
      ...[table.newVerdict, table.why].map(text),
    ],
    rows: computations.flatMap(({ endedAt, reason, groups }) =>
      groups.flatMap(({ priority, indicators }) =>
        indicators.flatMap(({ key, title, flips }) =>
          flips.map(({ place, method, kind, before, now, refusal }) => [
            finnishDay(endedAt),
            changes.reason[reason],
            priority && inLocale(priority.name, locale),
            key,
            inLocale(title, locale),
            place,
            verdicts.column[method],
            changes.kind[kind],
            before.year,
            words(before),
            now.year,
            words(now),
            refusal,
          ]),
        ),
      ),
    ),
  };
}
