import type { Locale } from "#app/domain/text.ts";
import type { FileContent } from "#app/exports/file-table.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import type { ToldLine } from "./told-line.ts";

/** The audit as a table for a file; moments stand as they are kept, in UTC. */
export function auditFile(lines: readonly ToldLine[], locale: Locale): FileContent {
  const { audit } = messagesFor(locale);
  const headings = [audit.at, audit.who, audit.what, audit.subject, audit.detail];
  return {
    locale,
    table: {
      columns: headings.map((heading) => ({ heading, decimals: null })),
      rows: lines.map(({ at, who, what, subject, detail }) => [at, who, what, subject, detail]),
    },
    facts: [[audit.title, audit.lead]],
  };
}
