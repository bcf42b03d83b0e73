import type { AreaKey } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import { STALE_AFTER_YEARS } from "#app/domain/indicator-line.ts";
import { inAllLocales, type LocalText } from "#app/domain/text.ts";
import { type FullResult, type Outcome, refused } from "#app/domain/verdict.ts";
import { countVerdicts, type VerdictCounts } from "#app/domain/verdict-counts.ts";
import { countsSentence, testsSentence } from "#app/i18n/verdict-sentences/headline.ts";
import type { Database } from "#db/client.server.ts";
import { listMergedAreas, type MergedArea } from "#db/queries/method-data.ts";
import { type MergedResult, readFullResults, readMergedResults } from "#db/queries/results.ts";
import { newestYear } from "./indicator-heads.server.ts";

/**
 * What the verdicts of a municipality come to over five years together, and with others, in words.
 */
export interface TogetherSummary {
  /** Of five years together, and of each merged area. */
  sentences: { pooled: LocalText; merged: LocalText[] };
  /** How it stands beside the municipalities most like it; null where it could not be compared with them. */
  similar: LocalText | null;
  tests: LocalText | null;
  /** Tests behind the sentences, all of 5 % risk; those with similar municipalities apart. */
  counts: { together: number; similar: number };
}

/** The results of a municipality and of the merged areas that it is part of, with what they come to. */
export interface Together {
  results: FullResult[];
  groups: { area: MergedArea; results: MergedResult[] }[];
  summary: TogetherSummary;
}

export async function together(
  database: Database,
  own: AreaKey,
  wanted: readonly IndicatorKey[],
): Promise<Together> {
  const results = await readFullResults(database, wanted, [own]);
  const groups = await mergedWith(database, own, wanted);
  const summary = summaryOf(
    results,
    groups.map((one) => one.results),
    await newestYear(database),
  );
  return { results, groups, summary };
}

/** Merged areas that the municipality is part of, with their results. */
async function mergedWith(
  database: Database,
  own: AreaKey,
  wanted: readonly IndicatorKey[],
): Promise<{ area: MergedArea; results: MergedResult[] }[]> {
  const found = (await listMergedAreas(database)).filter(({ members }) => members.includes(own));
  return Promise.all(
    found.map(async (area) => ({ area, results: await readMergedResults(database, wanted, area.key) })),
  );
}

/** Old figures stand in the table with their years, but are not counted: they tell nothing of today. */
function summaryOf(
  results: readonly FullResult[],
  merged: readonly (readonly MergedResult[])[],
  newest: number | null,
): TogetherSummary {
  const isFresh = ({ year }: { year: number }): boolean =>
    newest === null || newest - year <= STALE_AFTER_YEARS;
  const pooled = countVerdicts(
    results
      .filter(isFresh)
      .flatMap(({ pooled: one }) => (one?.ok ? [besideCountry(one.result.country)] : [])),
  );
  const together = merged.map((all) =>
    countVerdicts(all.filter(isFresh).map(({ country }) => besideCountry(country))),
  );
  const similar = countVerdicts(
    results.filter(isFresh).flatMap(({ similar: one }) => (one?.ok ? [besideCountry(one)] : [])),
  );
  const tests = [pooled, ...together].reduce((sum: number, one: VerdictCounts) => sum + one.comparisons, 0);
  return {
    sentences: {
      pooled: inAllLocales((locale) =>
        countsSentence(pooled, locale, { whose: "municipality", against: "country" }),
      ),
      merged: together.map((one) =>
        inAllLocales((locale) =>
          countsSentence(one, locale, { whose: "municipalities", against: "country" }),
        ),
      ),
    },
    similar:
      similar.better + similar.worse + similar.similar > 0
        ? inAllLocales((locale) =>
            countsSentence(similar, locale, { whose: "municipality", against: "similar" }),
          )
        : null,
    counts: { together: tests, similar: similar.comparisons },
    tests:
      tests > 0 ? inAllLocales((locale) => testsSentence({ comparisons: tests, trends: 0 }, locale)) : null,
  };
}

/**
 * Only one comparison of each result is shown here, so only that is counted, in the place of the country's.
 */
function besideCountry(country: MergedResult["country"]) {
  const none: Outcome<never> = refused("no-figure");
  return { country, rest: null, trend: none };
}
