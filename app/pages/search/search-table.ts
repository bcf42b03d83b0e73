import type { Locale } from "#app/domain/text.ts";
import type { FileTable } from "#app/exports/file-table.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import type { SearchPage } from "./search-answer.ts";

/** One row a thing that answers, best first. */
export function searchTable(page: SearchPage, locale: Locale): FileTable {
  const { kindHead, titleHead, detailHead } = messagesFor(locale).search;
  const { address } = messagesFor(locale).files.twin;
  return {
    columns: [kindHead, titleHead, detailHead, address].map((heading) => ({ heading, decimals: null })),
    rows: page.results.map(({ kindName, title, detail, href }) => [kindName, title, detail, href]),
  };
}
