import { inLocale, type Locale } from "#app/domain/text.ts";
import { certaintyOf } from "#app/domain/verdict-mark.ts";
import type { FileTable } from "#app/exports/file-table.ts";
import { markWord } from "#app/i18n/mark-word.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { shortPlaceName } from "#app/i18n/place-names.ts";
import type { TogetherCell, TogetherPage } from "./together-page.server.ts";

/** Decimals of worked out figures, as the stored results have them. */
const DECIMALS_OF_TWIN = 6;

/** One row an indicator and way of judging: alone, five years together, with other municipalities. */
export function togetherTable(page: TogetherPage, locale: Locale): FileTable {
  const { common, files, together, verdicts } = messagesFor(locale);
  const words = files.twin;
  const name = shortPlaceName(page.municipality, locale);
  const groups = page.merged.map((one) => inLocale(one.name, locale) ?? one.key);
  const text = (heading: string) => ({ heading, decimals: null });
  return {
    columns: [
      ...[words.priority, words.key, words.indicator, words.unit, together.short].map(text),
      text(words.year),
      text(verdicts.inputs.value),
      text(verdicts.column.country),
      text(verdicts.certaintyColumn(verdicts.column.country)),
    ],
    rows: page.priorities.flatMap((priority) =>
      priority.rows.flatMap((row) => {
        const told: [string, TogetherCell | null][] = [
          [together.alone(name), row.alone],
          [together.fiveYears, row.pooled],
          ...groups.map((label, at): [string, TogetherCell | null] => [label, row.merged[at] ?? null]),
        ];
        return told.flatMap(([label, cell]) => {
          if (cell === null) return [];
          const certainty = cell.mark && certaintyOf(cell.mark);
          return [
            [
              inLocale(priority.name, locale),
              row.key,
              inLocale(row.title, locale),
              common.unit[row.unit],
              label,
              cell.years.join(", "),
              cell.value === null ? null : Number(cell.value.toFixed(DECIMALS_OF_TWIN)),
              cell.mark && markWord(cell.mark, verdicts.mark),
              certainty && verdicts.inputs.certainties[certainty],
            ],
          ];
        });
      }),
    ),
  };
}
