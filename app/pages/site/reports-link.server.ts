import type { Locale } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";
import { publishedEdition } from "#db/work/queries/published.ts";

/** What the menu calls published reports; null while there is none to lead to. */
export async function reportsLink(work: WorkDatabase, locale: Locale): Promise<string | null> {
  return (await publishedEdition(work)) === 0 ? null : messagesFor(locale).reportPages.menu;
}
