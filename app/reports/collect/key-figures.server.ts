import { type Area, type AreaKey, COUNTRY_KEY } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import {
  countySeries,
  type IndicatorHead,
  type IndicatorLine,
  indicatorLine,
  seriesOf,
  yearsWithFigures,
} from "#app/domain/indicator-line.ts";
import type { BlockContents } from "#app/domain/report.ts";
import type { FrozenCell, FrozenTableBlock } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import { type HomeAreas, homeAreas } from "#app/figures/home-areas.server.ts";
import { indicatorHeads, newestYear } from "#app/figures/indicator-heads.server.ts";
import { areaNames, areasByKey, countyOf } from "#app/figures/places.server.ts";
import { goalAmount } from "#app/i18n/goal-amount.ts";
import { besideWord } from "#app/i18n/mark-word.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { thanRest } from "#app/i18n/verdict-sentences/comparison-sentence.ts";
import type { Database } from "#db/client.server.ts";
import { readVerdicts } from "#db/queries/results.ts";
import { readSeriesOfMany } from "#db/queries/series.ts";
import { indicatorCell } from "./frozen-cells.ts";
import { type CollectGround, inEach, type Notes } from "./ground.server.ts";

/**
 * The area's figures beside the country's of the same year, a row an indicator: the latest ones, or those of
 * the years that are given.
 */
export async function collectKeyFigures(
  { database, home, locales }: CollectGround,
  notes: Notes,
  id: string,
  { indicators, area }: BlockContents["key-figures"],
  years: ReadonlyMap<IndicatorKey, number> = new Map(),
): Promise<FrozenTableBlock> {
  const lines = await linesOf(database, await homeAreas(database, home), { indicators, area, years });
  for (const { head, line } of lines)
    if (line) notes.use([head.key]);
    else notes.hinder({ why: "no-figure", indicator: head.key });
  const places = await areasByKey(database);
  const county = await countyOf(database, area);
  const shown = await inEach(locales, async (locale) => {
    const words = messagesFor(locale).reportTables;
    const name = areaNames(places, locale)(area);
    return {
      table: {
        caption: words.keyFigures(name),
        columns: [words.indicator, name, words.year, words.country, words.besideCountry],
        rows: lines.map(({ head, line }) => rowOf(head, line, county, locale)),
      },
      notes: [],
      source: null,
    };
  });
  return { kind: "key-figures", id, shown };
}

/** Those of the indicators that have a figure of the area. */
export async function indicatorsWithFigures(
  { database, home }: Pick<CollectGround, "database" | "home">,
  indicators: readonly IndicatorKey[],
  area: AreaKey,
): Promise<ReadonlySet<IndicatorKey>> {
  const latest = new Map<IndicatorKey, number>();
  const lines = await linesOf(database, await homeAreas(database, home), { indicators, area, years: latest });
  return new Set(lines.flatMap(({ head, line }) => (line ? [head.key] : [])));
}

interface KeyLine {
  head: IndicatorHead;
  /** Null where the area has no figure. */
  line: IndicatorLine | null;
}

interface KeyFigures {
  indicators: readonly IndicatorKey[];
  area: AreaKey;
  /** Of an indicator that is not among them, its latest. */
  years: ReadonlyMap<IndicatorKey, number>;
}

async function linesOf(
  database: Database,
  areas: HomeAreas,
  { indicators, area, years }: KeyFigures,
): Promise<KeyLine[]> {
  const heads = await indicatorHeads(database);
  const { countyKey: county, maakuntaKey: maakunta } = areas;
  const regions = [...new Set([area, ...(area === county && maakunta ? [maakunta] : []), COUNTRY_KEY])];
  const series = await readSeriesOfMany(database, indicators, regions);
  const results = await readVerdicts(database, indicators, regions);
  const newest = await newestYear(database);
  const frame = { areas: [area, COUNTRY_KEY], county, maakunta, trendOf: area, newestYear: newest };
  return indicators.flatMap((indicator): KeyLine[] => {
    const head = heads.get(indicator);
    if (!head) return [];
    const found = series.get(indicator) ?? [];
    const own = area === county ? countySeries(found, frame) : seriesOf(found, area);
    const year = years.get(indicator) ?? yearsWithFigures(own).at(-1);
    return [{ head, line: year === undefined ? null : indicatorLine(head, found, frame, year, results) }];
  });
}

/** `county`: whose rest the area is set beside where the country has no figure. */
function rowOf(
  head: IndicatorHead,
  line: IndicatorLine | null,
  county: Area | null,
  locale: Locale,
): FrozenCell[] {
  const { common, verdicts, reportTables } = messagesFor(locale);
  const name = indicatorCell(head.key, head, locale);
  const unknown: FrozenCell = { text: common.missing.unknown, missing: "unknown" };
  if (!line) return [name, unknown, { text: "–" }, unknown, { text: reportTables.notTested }];
  const measure = { unit: line.unit, unitLabel: common.unit[line.unit], decimals: line.decimals };
  const cell = (at: number): FrozenCell => {
    const value = line.values[at];
    const reason = line.missing[at] ?? "unknown";
    if (value === null || value === undefined) return { text: common.missing[reason], missing: reason };
    return { text: goalAmount(value, measure, locale), value, year: line.year };
  };
  const { beside = null, restFrom = null } = line.marks[0] ?? {};
  const than = beside?.to === "rest" && county ? thanRest(county, restFrom, locale) : null;
  return [
    name,
    cell(0),
    { text: String(line.year), year: line.year },
    cell(1),
    { text: beside ? besideWord(beside.mark, than, verdicts) : reportTables.notTested },
  ];
}
