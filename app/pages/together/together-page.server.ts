import { decimalsOf } from "#app/domain/decimals.ts";
import type { IndicatorKey, Unit } from "#app/domain/indicator.ts";
import { type IndicatorHead, STALE_AFTER_YEARS } from "#app/domain/indicator-line.ts";
import { municipalityCode, type Region, type RegionKey, regionKey } from "#app/domain/region.ts";
import { type Standing, standingOf } from "#app/domain/standing.ts";
import { inAllLocales, type LocalText } from "#app/domain/text.ts";
import { type FullResult, type Outcome, refused } from "#app/domain/verdict.ts";
import { comparisonMark, type VerdictMarkData } from "#app/domain/verdict-mark.ts";
import { homeAreas } from "#app/figures/home-areas.server.ts";
import { indicatorHeads, newestYear } from "#app/figures/indicator-heads.server.ts";
import { standingSentence, testsSentence } from "#app/i18n/verdict-sentences/headline.ts";
import type { Database } from "#db/client.server.ts";
import { listMergedAreas, type MergedArea } from "#db/queries/method-data.ts";
import { listPriorities } from "#db/queries/priorities.ts";
import { type MergedResult, readFullResults, readMergedResults } from "#db/queries/results.ts";
import { mergedAreaAddress } from "../verdict/subject.server.ts";

/** A municipality judged over five years together, and together with its neighbours: for places too small to judge by a year alone. */
export interface TogetherPage {
  municipality: Region;
  county: Region;
  /** Municipalities that it is judged together with, by the name that the region has given them. */
  merged: { key: string; name: LocalText }[];
  priorities: { key: string; position: number; name: LocalText; rows: TogetherRow[] }[];
  /** How the verdicts stand: of five years together, and of each merged area. */
  standing: { pooled: LocalText; merged: LocalText[] };
  /** How it stands beside the municipalities most like it; null where it could not be compared with them. */
  similar: LocalText | null;
  tests: LocalText | null;
  /** Tests behind the standings: `usual` of 5 % risk and `strict`; those with similar municipalities apart. */
  counts: { usual: number; strict: number; similar: number };
}

export interface TogetherRow {
  key: IndicatorKey;
  title: LocalText;
  unit: Unit;
  decimals: number;
  alone: TogetherCell | null;
  pooled: TogetherCell | null;
  /** One for each merged area, in their order. */
  merged: (TogetherCell | null)[];
}

/** A figure, the years it is of, how it stands beside the country, and where that is told. No value: a refusal, with its mark. */
export interface TogetherCell {
  value: number | null;
  years: readonly number[];
  mark: VerdictMarkData | null;
  /** Area and part of the page that tells how. */
  how: { area: string; part: "country" | "pooled" };
}

/** Null where the code, with or without its zeros, is no municipality of the home region. */
export async function togetherPage(
  database: Database,
  home: RegionKey,
  code: string,
): Promise<TogetherPage | null> {
  const areas = await homeAreas(database, home);
  const municipality = areas.municipalities.find((one) => one.code === municipalityCode(code));
  if (!municipality) return null;
  const own = regionKey(municipality);
  const priorities = await listPriorities(database);
  const heads = await indicatorHeads(database);
  const wanted = [...new Set(priorities.flatMap((priority) => priority.indicators))];
  const results = await readFullResults(database, wanted, [own]);
  const groups = await mergedWith(database, own, wanted);
  const find = <R extends { indicator: IndicatorKey }>(all: readonly R[], key: IndicatorKey): R | null =>
    all.find((one) => one.indicator === key) ?? null;
  return {
    municipality,
    county: areas.county,
    merged: groups.map(({ area: { key, name } }) => ({ key, name })),
    priorities: priorities.map(({ key, position, name, indicators }) => ({
      key,
      position,
      name,
      rows: indicators.flatMap((indicator) =>
        rowOf(heads.get(indicator), find(results, indicator), own, [
          ...groups.map(({ area, results: all }) => ({ area, result: find(all, indicator) })),
        ]),
      ),
    })),
    ...summaryOf(
      results,
      groups.map((one) => one.results),
      await newestYear(database),
    ),
  };
}

/** Merged areas that the municipality is part of, with their results. */
async function mergedWith(
  database: Database,
  own: RegionKey,
  wanted: readonly IndicatorKey[],
): Promise<{ area: MergedArea; results: MergedResult[] }[]> {
  const found = (await listMergedAreas(database)).filter(({ members }) => members.includes(own));
  return Promise.all(
    found.map(async (area) => ({ area, results: await readMergedResults(database, wanted, area.key) })),
  );
}

/** No row where neither the years nor the neighbours together have a figure. */
function rowOf(
  head: IndicatorHead | undefined,
  own: FullResult | null,
  region: RegionKey,
  groups: readonly { area: MergedArea; result: MergedResult | null }[],
): TogetherRow[] {
  const pooled = own?.pooled?.ok ? own.pooled.result : null;
  if (!head || (!pooled && groups.every(({ result }) => !result))) return [];
  const cell = (
    value: number | null,
    years: readonly number[],
    country: MergedResult["country"],
    how: TogetherCell["how"],
  ): TogetherCell => ({ value, years, mark: country && comparisonMark(country), how });
  return [
    {
      key: head.key,
      title: head.title,
      unit: head.unit,
      decimals: head.decimals ?? decimalsOf([own?.value ?? null]),
      alone: own && cell(own.value, [own.year], own.country, { area: region, part: "country" }),
      pooled:
        own?.pooled == null
          ? null
          : cell(
              pooled?.value ?? null,
              pooled?.years ?? [],
              own.pooled.ok ? own.pooled.result.country : own.pooled,
              { area: region, part: "pooled" },
            ),
      merged: groups.map(
        ({ area, result }) =>
          result &&
          cell(result.value, [result.year], result.country, {
            area: mergedAreaAddress(area.key),
            part: "country",
          }),
      ),
    },
  ];
}

type Summary = Pick<TogetherPage, "standing" | "similar" | "tests" | "counts">;

/** Old figures stand in the table with their years, but are not counted: they tell nothing of today. */
function summaryOf(
  results: readonly FullResult[],
  merged: readonly (readonly MergedResult[])[],
  newest: number | null,
): Summary {
  const isFresh = ({ year }: { year: number }): boolean =>
    newest === null || newest - year <= STALE_AFTER_YEARS;
  const pooled = standingOf(
    results
      .filter(isFresh)
      .flatMap(({ pooled: one }) => (one?.ok ? [besideCountry(one.result.country)] : [])),
  );
  const together = merged.map((all) =>
    standingOf(all.filter(isFresh).map(({ country }) => besideCountry(country))),
  );
  const similar = standingOf(
    results.filter(isFresh).flatMap(({ similar: one }) => (one?.ok ? [besideCountry(one)] : [])),
  );
  const tests = {
    comparisons: together.reduce((sum: number, one: Standing) => sum + one.comparisons, 0),
    // Five years together are told only past the 99.8 % interval: by chance as seldom as a trend.
    trends: pooled.comparisons,
  };
  return {
    standing: {
      pooled: inAllLocales((locale) =>
        standingSentence(pooled, locale, { whose: "municipality", against: "country" }),
      ),
      merged: together.map((one) =>
        inAllLocales((locale) =>
          standingSentence(one, locale, { whose: "municipalities", against: "country" }),
        ),
      ),
    },
    similar:
      similar.better + similar.worse + similar.similar > 0
        ? inAllLocales((locale) =>
            standingSentence(similar, locale, { whose: "municipality", against: "similar" }),
          )
        : null,
    counts: { usual: tests.comparisons, strict: tests.trends, similar: similar.comparisons },
    tests:
      tests.comparisons + tests.trends > 0 ? inAllLocales((locale) => testsSentence(tests, locale)) : null,
  };
}

/** Only one comparison of each result is shown here, so only that is counted, in the place of the country's. */
function besideCountry(country: MergedResult["country"]) {
  const none: Outcome<never> = refused("no-figure");
  return { country, rest: null, trend: none };
}
