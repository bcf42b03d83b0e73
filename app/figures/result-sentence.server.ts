import { COUNTRY_KEY } from "#app/domain/area.ts";
import { decimalsOf } from "#app/domain/decimals.ts";
import type { SentenceSource } from "#app/domain/report.ts";
import type { SentenceFigure } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import type { AreaResult } from "#app/domain/verdict.ts";
import { sourceLine } from "#app/i18n/citation.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { type SubjectFacts, type Told, toldOf } from "#app/i18n/verdict-sentences/standing-alone.ts";
import type { Database } from "#db/client.server.ts";
import { readDataState } from "#db/queries/data-state.ts";
import { readResults } from "#db/queries/results.ts";
import { countedThings } from "./counted-things.server.ts";
import { provenanceOf, recordOf } from "./indicator-facts.server.ts";
import { indicatorHeads } from "./indicator-heads.server.ts";
import { areaNames, areasByKey, countryArea, countyOf } from "./places.server.ts";

/** One sentence of a result, with the figures that it speaks of and where they are from. */
export interface ResultSentence extends Told {
  source: string;
  figures: SentenceFigure[];
}

/** Null where there is no result of this figure, or the question does not arise. */
export async function resultSentence(
  database: Database,
  { indicator, area, sex, question }: SentenceSource,
  locale: Locale,
): Promise<ResultSentence | null> {
  const record = await recordOf(database, indicator);
  const areas = await areasByKey(database);
  const country = countryArea(locale);
  const place = area === COUNTRY_KEY ? country : areas.get(area);
  const [result] = record && place ? await readResults(database, [indicator], [area], [sex]) : [];
  if (!record || !place || !result) return null;
  const { title, unit, kind } = record;
  const facts: SubjectFacts = {
    ...{ indicator, title, unit, area: place, sex, survey: kind === "survey" },
    name: (await indicatorHeads(database)).get(indicator)?.name ?? title,
    decimals: record.decimals ?? decimalsOf([result.value]),
    counted: await countedThings(database, indicator),
  };
  const around = {
    county: (await countyOf(database, area)) ?? place,
    ...{ country, names: areaNames(areas, locale) },
  };
  const told = toldOf(facts, result, question, around, locale);
  const { example } = await readDataState(database);
  const source = sourceLine(provenanceOf(record, example), messagesFor(locale).files, locale);
  return told && { ...told, source, figures: figuresOf(result, question, facts.decimals) };
}

/** Those that the source gave: what was summed for the comparison is none of them. */
function figuresOf(
  result: AreaResult,
  question: SentenceSource["question"],
  decimals: number,
): SentenceFigure[] {
  const { region: area, year, value, pair, country, trend } = result;
  const own = { area, year, value, decimals };
  if (question === "headline") {
    const others = (["country", "trend"] as const).flatMap((one) => figuresOf(result, one, decimals));
    return [own, ...others.filter((one) => one.area !== area || one.year !== year)];
  }
  if (question === "before" && pair.ok)
    return [{ ...own, year: pair.result.previousYear, value: pair.result.previous }, own];
  if (question === "country" && country?.ok && country.result.benchmarkFrom === "published")
    return [own, { ...own, area: COUNTRY_KEY, value: country.result.benchmark }];
  if (question !== "trend" || !trend.ok) return [own];
  const { years, values } = trend.result;
  return years.map((of, at) => ({ ...own, year: of, value: values[at] ?? value }));
}
