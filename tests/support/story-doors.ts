import { indicatorKey } from "#app/domain/indicator.ts";
import type { Locale } from "#app/domain/text.ts";
import { twinOf } from "#app/pages/twins/twin-of.server.ts";
import { verdictPage } from "#app/pages/verdict/verdict-page.server.ts";
import type { Database } from "#db/client.server.ts";
import { csvRows } from "./read-csv.ts";
import { HOME } from "./small-database.ts";
import type { Picked } from "./story-pick.ts";

export const ORIGIN = "https://saukko.example";

/** Where the tests of one story hear it: a figure's verdict page, a page's data as JSON and as CSV rows. */
export const verdictOf = (database: Database, { record, key }: Picked, locale: Locale) =>
  verdictPage(database, { key: indicatorKey(record), area: key, sex: null, beside: null, locale });

export async function twin(database: Database, path: string, search = "") {
  const found = await twinOf(database, HOME, { path, search: new URLSearchParams(search), origin: ORIGIN });
  if (!found) throw new Error(`no twin of ${path}`);
  return { data: JSON.parse(JSON.stringify(found.data)), rows: csvRows(found.locale, found.table()) };
}
