import { type AreaKey, COUNTRY_KEY } from "#app/domain/area.ts";
import { decimalsOf } from "#app/domain/decimals.ts";
import type { SentenceSource } from "#app/domain/report.ts";
import type { SentenceFigure } from "#app/domain/report-version.ts";
import { setBeside } from "#app/domain/set-beside.ts";
import type { Locale } from "#app/domain/text.ts";
import type { AreaResult } from "#app/domain/verdict.ts";
import { sourceLine } from "#app/i18n/citation.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import {
  againstOf,
  comparisonSentence,
  pairSentence,
} from "#app/i18n/verdict-sentences/comparison-sentence.ts";
import type { VerdictFacts } from "#app/i18n/verdict-sentences/facts.ts";
import { figureSentence } from "#app/i18n/verdict-sentences/headline.ts";
import { trendSentence } from "#app/i18n/verdict-sentences/trend-sentence.ts";
import type { Database } from "#db/client.server.ts";
import { readDataState } from "#db/queries/data-state.ts";
import { readResults } from "#db/queries/results.ts";
import { countedThings } from "./counted-things.server.ts";
import { homeAreas } from "./home-areas.server.ts";
import { provenanceOf, recordOf } from "./indicator-facts.server.ts";
import { areaNames, areasByKey, countryArea } from "./places.server.ts";

/** One sentence of a result, with the figures that it speaks of and where they are from. */
export interface ResultSentence {
  text: string;
  source: string;
  figures: SentenceFigure[];
}

/**
 * `home`: whose areas are spoken of. Null where there is no result of this figure, or the question does not
 * arise.
 */
export async function resultSentence(
  database: Database,
  home: AreaKey,
  { indicator, area, sex, question }: SentenceSource,
  locale: Locale,
): Promise<ResultSentence | null> {
  const record = await recordOf(database, indicator);
  const areas = await areasByKey(database);
  const country = countryArea(locale);
  const place = area === COUNTRY_KEY ? country : areas.get(area);
  const [result] = record && place ? await readResults(database, [indicator], [area], [sex]) : [];
  if (!record || !place || !result) return null;
  const facts: VerdictFacts = {
    ...{ indicator, title: record.title, unit: record.unit, area: place, sex },
    decimals: record.decimals ?? decimalsOf([result.value]),
    counted: await countedThings(database, indicator),
  };
  const names = areaNames(areas, locale);
  const { county } = await homeAreas(database, home);
  const told = {
    figure: () => figureSentence(facts, result, locale),
    before: () => pairSentence(facts, result.pair, names, locale),
    country: () => {
      const beside = setBeside(result);
      return (
        beside &&
        comparisonSentence(facts, againstOf(beside.to, county, country), beside.outcome, names, locale)
      );
    },
    trend: () => trendSentence(facts, result.trend, names, locale),
  };
  const text = told[question]();
  const { example } = await readDataState(database);
  const source = sourceLine(provenanceOf(record, example), messagesFor(locale).files, locale);
  return text === null ? null : { text, source, figures: figuresOf(result, question, facts.decimals) };
}

/** Those that the source gave: what was summed for the comparison is none of them. */
function figuresOf(
  result: AreaResult,
  question: SentenceSource["question"],
  decimals: number,
): SentenceFigure[] {
  const { region: area, year, value, pair, country, trend } = result;
  const own = { area, year, value, decimals };
  if (question === "before" && pair.ok)
    return [{ ...own, year: pair.result.previousYear, value: pair.result.previous }, own];
  if (question === "country" && country?.ok && country.result.benchmarkFrom === "published")
    return [own, { ...own, area: COUNTRY_KEY, value: country.result.benchmark }];
  if (question !== "trend" || !trend.ok) return [own];
  const { years, values } = trend.result;
  return years.map((of, at) => ({ ...own, year: of, value: values[at] ?? value }));
}
