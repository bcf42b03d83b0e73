import type { Locale } from "#app/domain/text.ts";
import type { FileTable } from "#app/exports/file-table.ts";
import { messagesFor } from "#app/i18n/messages.ts";

const text = (heading: string) => ({ heading, decimals: null });

/** One row a method. */
export function methodsTable(
  list: readonly { key: string; title: string; question: string; how: string; formula: string | null }[],
  locale: Locale,
): FileTable {
  const { methods, files } = messagesFor(locale);
  return {
    columns: [files.twin.key, methods.title, methods.question, methods.how, methods.formula].map(text),
    rows: list.map(({ key, title, question, how, formula }) => [key, title, question, how, formula]),
  };
}
