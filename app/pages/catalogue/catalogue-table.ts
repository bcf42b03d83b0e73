import { inLocale, type Locale } from "#app/domain/text.ts";
import type { FileTable } from "#app/exports/file-table.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import type { CataloguePage } from "./catalogue-answer.ts";

const text = (heading: string) => ({ heading, decimals: null });
const year = (heading: string) => ({ heading, decimals: 0, plain: true });

/** One row an indicator that answers the question. */
export function catalogueTable(page: CataloguePage, locale: Locale): FileTable {
  const { files, site } = messagesFor(locale);
  const words = files.twin;
  const priorityName = (position: number): string => {
    const found = page.priorities.find((one) => one.position === position);
    return (found && inLocale(found.name, locale)) ?? String(position);
  };
  return {
    columns: [
      ...[
        words.key,
        words.indicator,
        words.source,
        words.number,
        words.producer,
        words.lifeStage,
        words.priority,
      ].map(text),
      year(words.firstYear),
      year(words.lastYear),
    ],
    rows: page.items.map((item) => [
      item.key,
      inLocale(item.title, locale),
      site.sourceName[item.source],
      item.sourceKey,
      inLocale(item.producer, locale),
      site.lifeStage[item.lifeStage],
      item.priorities.map(priorityName).join(", "),
      item.firstYear,
      item.lastYear,
    ]),
  };
}
