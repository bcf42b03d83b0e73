import { type IndicatorKey, indicatorKey } from "#app/domain/indicator.ts";
import { decimalsOf } from "#app/domain/indicator-line.ts";
import { isSex, type Sex } from "#app/domain/observation.ts";
import { COUNTRY_KEY, parseRegionKey, type Region, type RegionKey, regionKey } from "#app/domain/region.ts";
import type { Locale, LocalText } from "#app/domain/text.ts";
import type { AreaResult, Outcome } from "#app/domain/verdict.ts";
import { comparisonMark, trendMark, type VerdictMarkData } from "#app/domain/verdict-mark.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { shortPlaceName } from "#app/i18n/place-names.ts";
import { comparisonSentence } from "#app/i18n/verdict-sentences/comparison-sentence.ts";
import type { VerdictFacts } from "#app/i18n/verdict-sentences/facts.ts";
import { figureSentence } from "#app/i18n/verdict-sentences/headline.ts";
import { intervalSentence, positionSentence } from "#app/i18n/verdict-sentences/place-sentence.ts";
import { pairSentence, trendSentence } from "#app/i18n/verdict-sentences/trend-sentence.ts";
import type { Database } from "#db/client.server.ts";
import { readCountyOf } from "#db/queries/area-numbers.ts";
import { listRegions } from "#db/queries/regions.ts";
import { latestResultRun } from "#db/queries/result-runs.ts";
import { readResults } from "#db/queries/results.ts";
import { recordOf } from "../indicator/indicator-record.server.ts";
import { keptByVersion } from "../kept-by-version.server.ts";
import { type InputRow, inputRows, type JudgingMethod } from "./input-rows.ts";

/** How one indicator's verdicts of one area were reached. */
export interface VerdictPage {
  indicator: IndicatorKey;
  region: RegionKey;
  sex: Sex;
  title: LocalText;
  place: string;
  /** The figure itself, in a sentence. */
  figure: string | null;
  parts: VerdictPart[];
  result: AreaResult | null;
  computed: { day: string; version: string } | null;
}

/** One method's answer: its sentence, its inputs, its mark. */
export interface VerdictPart {
  method: JudgingMethod;
  sentence: string;
  mark: VerdictMarkData | null;
  rows: InputRow[];
}

/** Null where there is no such indicator or area. `area`: a region key, e.g. kunta:285. */
export async function verdictPage(
  database: Database,
  question: { key: string; area: string; sex: string | null; locale: Locale },
): Promise<VerdictPage | null> {
  const { locale } = question;
  const record = await recordOf(database, question.key);
  const region = parseRegionKey(question.area);
  const sex = isSex(question.sex) ? question.sex : "total";
  const regions = await regionsByKey(database);
  const place = region && (region === COUNTRY_KEY ? countryRegion(locale) : regions.get(region));
  if (!record || !region || !place) return null;
  const indicator = indicatorKey(record);
  const [result = null] = await readResults(database, [indicator], [region], [sex]);
  const run = await latestResultRun(database);
  const facts: VerdictFacts = {
    indicator,
    title: record.title,
    unit: record.unit,
    decimals: record.decimals ?? decimalsOf([result?.value ?? null]),
    place,
    sex,
  };
  const county = regions.get(readCountyOf(database, region) ?? region) ?? place;
  const names = areaNames(regions, locale);
  return {
    indicator,
    region,
    sex,
    title: record.title,
    place: shortPlaceName(place, locale),
    figure: result && figureSentence(facts, result, locale),
    parts: result ? partsOf(facts, result, { county, names, locale }) : [],
    result,
    computed: run && { day: run.endedAt.slice(0, 10), version: run.methodVersion },
  };
}

/** Names of areas by their keys, for sentences that name a missing part. */
export function areaNames(regions: ReadonlyMap<string, Region>, locale: Locale): (key: string) => string {
  return (key) => {
    const region = regions.get(key);
    return region ? shortPlaceName(region, locale) : key;
  };
}

export function regionsByKey(database: Database): Promise<Map<string, Region>> {
  return keptByVersion(
    database,
    "regions by key",
    async () => new Map((await listRegions(database)).map((region) => [regionKey(region) as string, region])),
  );
}

function countryRegion(locale: Locale): Region {
  const name = messagesFor(locale).common.wholeCountry;
  return { kind: "maa", code: COUNTRY_KEY.slice("maa:".length), name: { fi: name, sv: name, en: name } };
}

interface PartContext {
  county: Region;
  names: (key: string) => string;
  locale: Locale;
}

/** The methods in the order in which one reads them; one that does not arise is left out. */
export function partsOf(facts: VerdictFacts, result: AreaResult, context: PartContext): VerdictPart[] {
  const { county, names, locale } = context;
  const { interval, country, rest, pair, trend, position } = result;
  const rows = inputRows(result, facts, locale);
  const part = (
    method: VerdictPart["method"],
    outcome: Outcome<unknown> | null,
    sentence: () => string,
    mark: () => VerdictMarkData | null,
  ): VerdictPart[] =>
    outcome === null ? [] : [{ method, sentence: sentence(), mark: mark(), rows: rows[method] }];
  return [
    ...part(
      "country",
      country,
      () =>
        country
          ? comparisonSentence(facts, { kind: "area", place: countryRegion(locale) }, country, names, locale)
          : "",
      () => country && comparisonMark(country),
    ),
    ...part(
      "rest",
      rest,
      () => (rest ? comparisonSentence(facts, { kind: "rest", county }, rest, names, locale) : ""),
      () => rest && comparisonMark(rest),
    ),
    ...part(
      "trend",
      trend,
      () => trendSentence(facts, trend, names, locale),
      () => trendMark(trend),
    ),
    ...part(
      "pair",
      pair,
      () => pairSentence(facts, pair, names, locale),
      () => null,
    ),
    ...part(
      "interval",
      interval,
      () => intervalSentence(facts, interval, names, locale),
      () => null,
    ),
    ...part(
      "position",
      position,
      () => (position ? positionSentence(position, names, locale) : ""),
      () => null,
    ),
  ];
}
