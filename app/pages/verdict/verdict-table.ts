import type { Locale } from "#app/domain/text.ts";
import type { FileTable } from "#app/exports/file-table.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import type { VerdictPage } from "./verdict-page.server.ts";

const text = (heading: string) => ({ heading, decimals: null });

/** One row an input or number of a method; the method's sentence comes first. */
export function verdictTable({ parts }: VerdictPage, locale: Locale): FileTable {
  const { methods, verdicts, files } = messagesFor(locale);
  return {
    columns: [files.twin.key, verdicts.parts.method, verdicts.parts.input, verdicts.parts.text].map(text),
    rows: parts.flatMap(({ method, about, sentence, rows }) => {
      const title = [methods.list[method].title, about].filter(Boolean).join(": ");
      return [[method, title, null, sentence], ...rows.map(([name, value]) => [method, title, name, value])];
    }),
  };
}
