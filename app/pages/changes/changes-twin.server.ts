import type { AreaKey } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { Locale } from "#app/domain/text.ts";
import type { FileFacts } from "#app/exports/file-table.ts";
import { homeAreas } from "#app/figures/home-areas.server.ts";
import type { Database } from "#db/client.server.ts";
import { inOneLanguage } from "../one-language.ts";
import type { PageTwin } from "../twins/page-twin.ts";
import { provenanceOfMany } from "../twins/provenance.server.ts";
import { changedFiguresPage } from "./changed-figures.server.ts";
import { changedFiguresTable } from "./changed-figures-table.ts";
import { changesPage } from "./changes-page.server.ts";
import { changesTable } from "./changes-table.ts";
import { askedPage } from "./computation-pages.ts";
import { pageOf } from "./page-of-area.ts";

interface Asked {
  database: Database;
  home: AreaKey;
  locale: Locale;
  search: URLSearchParams;
}

interface Grouped {
  groups: readonly { indicators: readonly { key: IndicatorKey }[] }[];
}

/** The verdicts that turned; null where there is no such page. */
export async function changesTwin(asked: Asked, facts: FileFacts): Promise<PageTwin | null> {
  const { database, home, locale, search } = asked;
  const page = askedPage(search.get("page"));
  const of = pageOf(await homeAreas(database, home), search.get("area"), locale);
  const found = page && of && (await changesPage(database, home, { page, locale, area: of.area }));
  if (!found) return null;
  const provenance = await provenanceOfMany(database, keysOf(found.computations));
  return {
    data: inOneLanguage({ ...found, provenance }, locale),
    table: () => ({ table: changesTable(found, locale), facts }),
  };
}

/** The figures that imports have changed; null where what is asked for cannot be. */
export async function changedFiguresTwin(asked: Asked, facts: FileFacts): Promise<PageTwin | null> {
  const { database, home, locale, search } = asked;
  const found = await changedFiguresPage(database, home, { search, locale });
  if (found === null || "bad" in found) return null;
  const provenance = await provenanceOfMany(database, [...new Set(keysOf(found.kinds))]);
  return {
    data: inOneLanguage({ ...found, provenance }, locale),
    table: () => ({ table: changedFiguresTable(found, locale), facts }),
  };
}

function keysOf(parts: readonly Grouped[]): IndicatorKey[] {
  return parts.flatMap(({ groups }) => groups.flatMap(({ indicators }) => indicators.map(({ key }) => key)));
}
