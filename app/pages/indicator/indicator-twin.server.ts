import { lineFileTable } from "#app/charts/line/line-file-table.ts";
import { lineKind } from "#app/charts/line/line-kind.tsx";
import type { AreaKey } from "#app/domain/area.ts";
import { chartContent } from "#app/exports/chart-content.ts";
import { trendDataset } from "#app/figures/datasets.ts";
import { toldAreas } from "#app/figures/former-areas.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { plainRefusal } from "#app/server/file-answer.server.ts";
import type { Database } from "#db/client.server.ts";
import { readResults } from "#db/queries/results.ts";
import type { PageTwin } from "../twins/page-twin.ts";
import { drawnAreas } from "./drawn-benchmarks.ts";
import {
  type IndicatorPage,
  type IndicatorQuestion,
  indicatorPage,
  seriesPart,
} from "./indicator-page.server.ts";

/**
 * The indicator page as data, with the results behind its verdicts; with `?part=series` only the chosen
 * municipalities' series. Null where there is no such indicator.
 */
export async function indicatorTwin(
  database: Database,
  home: AreaKey,
  question: IndicatorQuestion,
): Promise<PageTwin | null> {
  const page = await indicatorPage(database, home, question);
  if (!page) return null;
  await refuseUnshown(database, page);
  const provenance = [page.facts.provenance];
  if (question.search.get("part") === "series")
    return { data: { ...seriesPart(page), provenance }, table: () => trendContent(page) };
  const shown = page.areas.map(({ key }) => key);
  const results = await readResults(database, [page.key], shown, [page.sex]);
  const data = { ...figuresOnly(page), results, provenance };
  return { data, table: () => trendContent(page) };
}

/**
 * A page tells its reader what of the address it could not use; who reads data hears it before taking other
 * areas for these.
 */
async function refuseUnshown(database: Database, { refused, facts }: IndicatorPage): Promise<void> {
  const { unknown, repeated, leftOut } = refused;
  const { files, indicator } = messagesFor(facts.locale);
  if (unknown.length > 0) {
    const told = await toldAreas(database, unknown, facts.locale);
    throw plainRefusal(400, files.refusal.unknownAreas(told.join(", ")));
  }
  if (repeated.length > 0) throw plainRefusal(400, indicator.areas.repeated(repeated.join(", ")));
  if (leftOut.length > 0) throw plainRefusal(400, indicator.areas.leftOut(leftOut.join(", ")));
}

/** Shapes in px and the words of alt texts are the pictures' business, not data. */
function figuresOnly({ map: _shapes, ...page }: IndicatorPage): Omit<IndicatorPage, "map"> {
  const { verdicts: _alt, ...facts } = page.facts;
  return { ...page, facts };
}

/** The trend is the page's main table. */
function trendContent(page: IndicatorPage): ReturnType<PageTwin["table"]> {
  const words = messagesFor(page.facts.locale);
  const dataset = trendDataset(page.facts, drawnAreas(page), page.series);
  const content = chartContent(lineFileTable(dataset, words), dataset, words, {
    boundaries: null,
    seen: lineKind.seen(dataset),
  });
  const notes = page.notes.join(" ");
  return notes === ""
    ? content
    : { ...content, facts: [...content.facts, [words.indicator.notes.title, notes]] };
}
