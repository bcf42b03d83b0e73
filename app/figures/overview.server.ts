import { type Area, type AreaKey, areaKey } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { IndicatorHead, IndicatorLine } from "#app/domain/indicator-line.ts";
import { inAllLocales, type LocalText } from "#app/domain/text.ts";
import type { JudgedResult } from "#app/domain/verdict.ts";
import { countVerdicts, type VerdictCounts } from "#app/domain/verdict-counts.ts";
import { firstSentence } from "#app/i18n/verdict-sentences/first-sentence.ts";
import {
  countsSentence,
  nothingFirstSentence,
  type OverviewOf,
  testsSentence,
} from "#app/i18n/verdict-sentences/headline.ts";
import { type First, firstOfEachKind, sureEnough, whatComesFirst } from "#app/statistics/what-comes-first.ts";
import type { HomeAreas } from "./home-areas.server.ts";

/** What the verdicts of many indicators come to, in the three languages. */
export interface Overview {
  /** One worse, one better, one changed; none where nothing is sure enough to be put first. */
  headlines: Headline[];
  /** How many are better, worse, not shown to differ, not tested. */
  summary: LocalText;
  counts: VerdictCounts;
}

/** What is put first, each about one figure. */
export interface Headline {
  kind: First["kind"];
  indicator: IndicatorKey;
  /** Whose figure it is: the stand-in's (maakunta), where the county has none. */
  area: AreaKey;
  /** "Huonompi:" and the figure beside what it is set beside, or the year where the trend began. */
  text: LocalText;
}

/**
 * From the lines of a page and the results behind them; null where nothing has been computed. `whose`: whose
 * verdicts are counted (the county's stand-in too). Old figures are left out of the headline: they are no
 * news of today.
 */
export function overviewOf(
  lines: readonly IndicatorLine[],
  results: readonly JudgedResult[],
  heads: ReadonlyMap<IndicatorKey, IndicatorHead>,
  areas: HomeAreas,
  { whose }: { whose: AreaKey },
): Overview | null {
  const shown = judgedLines(lines, results, areas, whose);
  if (shown.length === 0) return null;
  const fresh = shown.filter(({ line }) => !line.stale);
  const counts = countVerdicts(fresh.map(({ result }) => result));
  const first = whatComesFirst(fresh.map(({ result }) => result));
  const headlines = first.flatMap((one) => headlineOf(one, fresh, heads, areas));
  const of: OverviewOf = {
    whose: whose === areas.countyKey ? "county" : "municipality",
    against: "country",
    ...(whose === areas.countyKey ? {} : { county: areas.county }),
  };
  const sentence = headlines.length === 0 ? nothingFirstSentence : countsSentence;
  return {
    headlines,
    summary: inAllLocales((locale) => sentence(counts, locale, of)),
    counts,
  };
}

/**
 * In short, group by group: of each the surest worse, better and changed figure, the surest first. The tests
 * of all groups are weighed together, since they stand on one page. A group is null where it has no fresh
 * verdict, and empty where none of its verdicts is sure enough.
 */
export function headlinesOfGroups(
  groups: readonly (readonly IndicatorLine[])[],
  results: readonly JudgedResult[],
  heads: ReadonlyMap<IndicatorKey, IndicatorHead>,
  areas: HomeAreas,
  { whose }: { whose: AreaKey },
): (Headline[] | null)[] {
  const fresh = groups.map((lines) =>
    judgedLines(lines, results, areas, whose).filter(({ line }) => !line.stale),
  );
  const sure = sureEnough([...new Set(fresh.flat().map(({ result }) => result))]);
  return fresh.map((shown) => {
    if (shown.length === 0) return null;
    const own = sure.filter(({ result }) => shown.some((one) => one.result === result));
    const told = firstOfEachKind(own);
    return own.filter((one) => told.includes(one)).flatMap((one) => headlineOf(one, shown, heads, areas));
  });
}

interface JudgedLine {
  line: IndicatorLine;
  result: JudgedResult;
}

function judgedLines(
  lines: readonly IndicatorLine[],
  results: readonly JudgedResult[],
  areas: HomeAreas,
  whose: AreaKey,
): JudgedLine[] {
  return lines.flatMap((line) => {
    const region = whose === areas.countyKey && line.standIn ? areas.maakuntaKey : whose;
    const found = results.find((one) => one.indicator === line.key && one.region === region);
    return found ? [{ line, result: found }] : [];
  });
}

function headlineOf(
  { kind, result }: First,
  shown: readonly JudgedLine[],
  heads: ReadonlyMap<IndicatorKey, IndicatorHead>,
  areas: HomeAreas,
): Headline[] {
  const line = shown.find((one) => one.result === result)?.line;
  const head = heads.get(result.indicator);
  const area = areaOf(result.region, areas);
  if (!line || !head || !area) return [];
  const { title, unit } = head;
  const facts = {
    ...{ indicator: result.indicator, title, unit, decimals: line.decimals, area },
    ...{ sex: "total" as const, name: line.name, survey: line.kind === "survey", county: areas.county },
  };
  const text = inAllLocales((locale) => firstSentence(facts, result, kind, locale));
  return [{ kind, indicator: result.indicator, area: result.region, text }];
}

/** How many tests are behind a page of several overviews, in words; null where there are none. */
export function testsBehind(
  counts: readonly Pick<VerdictCounts, "comparisons" | "trends">[],
): LocalText | null {
  const sum = (of: "comparisons" | "trends"): number => counts.reduce((all, one) => all + one[of], 0);
  const tests = { comparisons: sum("comparisons"), trends: sum("trends") };
  return tests.comparisons + tests.trends > 0 ? inAllLocales((locale) => testsSentence(tests, locale)) : null;
}

function areaOf(region: AreaKey, areas: HomeAreas): Area | null {
  const all = [...areas.municipalities, areas.county, ...(areas.maakunta ? [areas.maakunta] : [])];
  return all.find((one) => areaKey(one) === region) ?? null;
}
