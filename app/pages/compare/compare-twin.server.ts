import type { AreaKey } from "#app/domain/area.ts";
import { finnishDay } from "#app/domain/finnish-day.ts";
import type { Provenance } from "#app/domain/provenance.ts";
import type { Locale } from "#app/domain/text.ts";
import { figureFilename } from "#app/exports/filename.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import type { Database } from "#db/client.server.ts";
import type { PageTwin } from "../twins/page-twin.ts";
import { listFacts, provenanceOfMany, sourcesOf } from "../twins/provenance.server.ts";
import { type ComparePage, comparePage } from "./compare-page.server.ts";
import { compareQuestion } from "./compare-question.ts";
import { type CompareRow, compareRows, compareTable, proposalsTable } from "./compare-twin.ts";
import { shownTables, yearsOfRows } from "./shown-tables.server.ts";

export interface AskedTwin {
  database: Database;
  home: AreaKey;
  search: URLSearchParams;
  locale: Locale;
  origin: string;
}

/** The whole comparison, with where each of its indicators comes from. */
export async function compareTwin(asked: AskedTwin): Promise<PageTwin> {
  return (await comparedTwin(asked)).twin;
}

/** The same, beside the page that it is the twin of. */
export async function comparedTwin({
  database,
  home,
  search,
  locale,
  origin,
}: AskedTwin): Promise<{ page: ComparePage; twin: PageTwin }> {
  const page = await comparePage(database, home, { question: compareQuestion(search), locale, origin });
  const rows = compareRows(page, locale);
  const provenance = await provenanceOfMany(
    database,
    rows.map(({ indicator }) => indicator),
  );
  const { indicators, areas, leftOut, without, proposals, state } = page;
  const facts = await listFacts(database, locale, `${origin}/${locale}/compare${page.search}`);
  const twin: PageTwin = {
    data: { state, indicators, areas, leftOut, without, proposals, rows, provenance },
    table: () => ({
      table: rows.length > 0 ? compareTable(rows, locale) : proposalsTable(page, locale, origin),
      facts: [...facts, ...sourcesOf(provenance, locale)],
      shown: shownTables(page, locale),
    }),
    ...(rows.length > 0 ? { filename: nameOf(page, rows, provenance, locale) } : {}),
  };
  return { page, twin };
}

/** `saukko-tyottomat-kotka-hamina-2015-2024-2026-11-22.xlsx`: what, whom, which years, of which day. */
function nameOf(
  { indicators, areas }: ComparePage,
  rows: readonly CompareRow[],
  provenance: readonly Provenance[],
  locale: Locale,
): (extension: string) => string {
  const { compare } = messagesFor(locale);
  const told = new Set(rows.map(({ indicator }) => indicator));
  const [first, ...more] = indicators.filter(({ key }) => told.has(key));
  const subject = first && more.length === 0 ? first.name : compare.countIndicators(more.length + 1);
  const days = provenance.flatMap(({ fetched }) => (fetched === null ? [] : [finnishDay(fetched)]));
  const day = days.sort().at(-1);
  return (extension) =>
    figureFilename({
      subject,
      areas: areas.map(({ name }) => name),
      years: yearsOfRows(rows),
      taken: day === undefined ? [] : [day],
      extension,
    });
}
