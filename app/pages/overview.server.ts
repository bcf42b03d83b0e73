import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { IndicatorHead, IndicatorLine } from "#app/domain/indicator-line.ts";
import { type Region, type RegionKey, regionKey } from "#app/domain/region.ts";
import { notableResults, type Standing, standingOf } from "#app/domain/standing.ts";
import { inAllLocales, type LocalText } from "#app/domain/text.ts";
import type { JudgedResult } from "#app/domain/verdict.ts";
import { comparisonHeadline, standingSentence, testsSentence } from "#app/i18n/verdict-sentences/headline.ts";
import type { HomeAreas } from "./home-areas.server.ts";

/** What the verdicts of many indicators come to, in the three languages. */
export interface Overview {
  /** The most notable verdict as a sentence; null where no difference is more than chance explains. */
  headline: LocalText | null;
  indicator: IndicatorKey | null;
  /** How many are better, worse, about the same. */
  standing: LocalText;
  counts: Standing;
}

/**
 * From the lines of a page and the results behind them; null where nothing has been computed. `standing`: whose verdicts are counted (the
 * county's stand-in too). Old figures are left out of the headline: they are no news of today.
 */
export function overviewOf(
  lines: readonly IndicatorLine[],
  results: readonly JudgedResult[],
  heads: ReadonlyMap<IndicatorKey, IndicatorHead>,
  areas: HomeAreas,
  { standing }: { standing: RegionKey },
): Overview | null {
  const shown = lines.flatMap((line) => {
    const region = standing === areas.countyKey && line.standIn ? areas.maakuntaKey : standing;
    const found = results.find((one) => one.indicator === line.key && one.region === region);
    return found ? [{ line, result: found }] : [];
  });
  if (shown.length === 0) return null;
  const fresh = shown.filter(({ line }) => !line.stale);
  const counts = standingOf(fresh.map(({ result }) => result));
  const [first] = notableResults(fresh.map(({ result }) => result));
  const line = first && fresh.find(({ result }) => result === first)?.line;
  const head = first && heads.get(first.indicator);
  const place = first && placeOf(first.region, areas);
  return {
    headline:
      first && line && head && place
        ? inAllLocales((locale) =>
            comparisonHeadline(
              {
                indicator: first.indicator,
                title: head.title,
                unit: head.unit,
                decimals: line.decimals,
                place,
                sex: "total",
              },
              first,
              (key) => key,
              locale,
            ),
          )
        : null,
    indicator: first?.indicator ?? null,
    standing: inAllLocales((locale) =>
      standingSentence(counts, locale, {
        whose: standing === areas.countyKey ? "county" : "municipality",
        against: "country",
      }),
    ),
    counts,
  };
}

/** How many tests are behind a page of several overviews, in words; null where there are none. */
export function testsBehind(counts: readonly Pick<Standing, "comparisons" | "trends">[]): LocalText | null {
  const sum = (of: "comparisons" | "trends"): number => counts.reduce((all, one) => all + one[of], 0);
  const tests = { comparisons: sum("comparisons"), trends: sum("trends") };
  return tests.comparisons + tests.trends > 0 ? inAllLocales((locale) => testsSentence(tests, locale)) : null;
}

function placeOf(region: RegionKey, areas: HomeAreas): Region | null {
  const all = [...areas.municipalities, areas.county, ...(areas.maakunta ? [areas.maakunta] : [])];
  return all.find((one) => regionKey(one) === region) ?? null;
}
