import type { AreaKey } from "#app/domain/area.ts";
import type { Locale } from "#app/domain/text.ts";
import type { Database } from "#db/client.server.ts";
import type { PageTwin } from "../twins/page-twin.ts";
import { listFacts, provenanceOfMany, sourcesOf } from "../twins/provenance.server.ts";
import { comparePage } from "./compare-page.server.ts";
import { compareQuestion } from "./compare-question.ts";
import { compareRows, compareTable, proposalsTable } from "./compare-twin.ts";

interface AskedTwin {
  database: Database;
  home: AreaKey;
  search: URLSearchParams;
  locale: Locale;
  origin: string;
}

/** The whole comparison, with where each of its indicators comes from. */
export async function compareTwin({ database, home, search, locale, origin }: AskedTwin): Promise<PageTwin> {
  const page = await comparePage(database, home, { question: compareQuestion(search), locale, origin });
  const rows = compareRows(page, locale);
  const provenance = await provenanceOfMany(
    database,
    rows.map(({ indicator }) => indicator),
  );
  const { indicators, areas, leftOut, without, proposals, state } = page;
  const facts = await listFacts(database, locale, `${origin}/${locale}/compare${page.search}`);
  return {
    data: { state, indicators, areas, leftOut, without, proposals, rows, provenance },
    table: () => ({
      table: rows.length > 0 ? compareTable(rows, locale) : proposalsTable(page, locale, origin),
      facts: [...facts, ...sourcesOf(provenance, locale)],
    }),
  };
}
