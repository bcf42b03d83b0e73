import type { AreaKey } from "#app/domain/area.ts";
import type { Locale } from "#app/domain/text.ts";
import type { Database } from "#db/client.server.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";
import type { PageTwin } from "../twins/page-twin.ts";
import { askedText, searchPage } from "./search-page.server.ts";
import { searchTable } from "./search-table.ts";

interface Asked {
  database: Database;
  home: AreaKey;
  locale: Locale;
  search: URLSearchParams;
}

/** The search's answer as data: `results[].href`, best first. `facts`: what a file says of itself. */
export async function searchTwin(
  { database, home, locale, search }: Asked,
  work: WorkDatabase,
  facts: ReturnType<PageTwin["table"]>["facts"],
): Promise<PageTwin> {
  const page = await searchPage(database, work, home, { q: askedText(search), locale });
  return { data: { ...page }, table: () => ({ table: searchTable(page, locale), facts }) };
}
