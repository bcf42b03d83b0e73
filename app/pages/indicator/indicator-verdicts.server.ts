import { type Area, type AreaKey, areaKey, COUNTRY_KEY } from "#app/domain/area.ts";
import { isTested } from "#app/domain/certainty.ts";
import { currentGoal, type GoalMarkState, goalMark, type JudgedGoal } from "#app/domain/goal.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { Sex } from "#app/domain/observation.ts";
import type { Locale } from "#app/domain/text.ts";
import type { AreaResult } from "#app/domain/verdict.ts";
import { countVerdicts } from "#app/domain/verdict-counts.ts";
import { markBeside, trendMark, type VerdictMarkData } from "#app/domain/verdict-mark.ts";
import { countedThings } from "#app/figures/counted-things.server.ts";
import type { PictureFacts } from "#app/figures/datasets.ts";
import { goalParts } from "#app/figures/goal-parts.ts";
import type { HomeAreas } from "#app/figures/home-areas.server.ts";
import { areaNames, areasByKey } from "#app/figures/places.server.ts";
import { type PartContext, partsOf } from "#app/figures/verdict-parts.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { shortPlaceName } from "#app/i18n/place-names.ts";
import type { VerdictFacts } from "#app/i18n/verdict-sentences/facts.ts";
import { resultHeadline, testsSentence } from "#app/i18n/verdict-sentences/headline.ts";
import type { Database } from "#db/client.server.ts";
import { readGoals } from "#db/queries/goals.ts";
import type { IndicatorRecord } from "#db/queries/indicators.ts";
import { readResults } from "#db/queries/results.ts";

/**
 * The verdicts of the home areas, ready to be shown: texts included, since the browser does not load those of
 * verdicts.
 */
export interface IndicatorVerdicts {
  title: string;
  note: string;
  link: string;
  words: ReturnType<typeof messagesFor>["verdicts"]["mark"];
  /** What each mark is about. */
  columns: { trend: string; goal: string };
  areas: AreaVerdict[];
  /** The area whose sentences stand open. */
  open: AreaKey | null;
}

export interface AreaVerdict {
  region: AreaKey;
  name: string;
  /** Beside the country or, where it has no figure, the rest of the county; `name`: which. */
  beside: { name: string; mark: VerdictMarkData } | null;
  trend: VerdictMarkData;
  /** How the goal stands whose year comes next; null where the area has none. */
  goal: { state: GoalMarkState; word: string } | null;
  sentences: string[];
  /** The page that tells everything. */
  href: string;
}

export interface VerdictQuestion {
  key: IndicatorKey;
  record: IndicatorRecord;
  facts: PictureFacts;
  sex: Sex;
  locale: Locale;
  /** Areas whose figures the page shows, the county's stand-in among them. */
  shown: readonly AreaKey[];
  /** The municipality that the page speaks of; null: of the county. */
  chosen: AreaKey | null;
}

/** Null where nothing has been computed of the home areas. */
export async function indicatorVerdicts(
  database: Database,
  home: HomeAreas,
  question: VerdictQuestion,
): Promise<{ verdicts: IndicatorVerdicts; headline: string | null; countyHeadline: string | null } | null> {
  const { key, sex, locale, shown, chosen } = question;
  const counted = await countedThings(database, key);
  const wanted = shown.filter((region) => region !== COUNTRY_KEY);
  const results = await readResults(database, [key], wanted, [sex]);
  if (results.length === 0) return null;
  const regions = await areasByKey(database);
  const names = areaNames(regions, locale);
  const words = messagesFor(locale).verdicts;
  const goals = sex === "total" ? await readGoals(database, [key], wanted) : [];
  const areas = results.flatMap((result): AreaVerdict[] => {
    const place = regions.get(result.region);
    return place
      ? [
          areaVerdict({ ...question, counted }, result, {
            place,
            county: home.county,
            country: home.country,
            names,
            locale,
            limit: null,
            goals: goals.filter(({ region }) => region === result.region),
          }),
        ]
      : [];
  });
  const headlineOf = (of: readonly (AreaKey | null)[]): string | null => {
    const told = results.find(({ region }) => of.includes(region));
    const place = told && regions.get(told.region);
    return told && place
      ? resultHeadline(factsOf({ ...question, counted }, place), told, home.county, names, locale)
      : null;
  };
  return {
    verdicts: {
      title: words.onPage,
      note: [words.onPageNote, testsSentence(testsIn(results), locale)].filter(Boolean).join(" "),
      link: words.link,
      words: words.mark,
      columns: { trend: words.column.trend, goal: messagesFor(locale).goals.column },
      areas: [...areas].sort((a, b) => Number(b.region === chosen) - Number(a.region === chosen)),
      open: chosen,
    },
    headline: chosen && headlineOf([chosen]),
    countyHeadline: headlineOf([home.countyKey, home.maakuntaKey]),
  };
}

/**
 * The tests whose answers the section tells: with the country, the rest of the county and the year before,
 * and the trends.
 */
function testsIn(results: readonly AreaResult[]): { comparisons: number; trends: number } {
  const { comparisons, trends } = countVerdicts(results);
  return {
    comparisons:
      comparisons + results.filter(({ pair }) => pair.ok && isTested(pair.result.significance)).length,
    trends,
  };
}

/** Never left out: sentences would call people cases. */
type WhatIsCounted = Required<Pick<VerdictFacts, "counted">>;

function factsOf(
  { key, record, facts, sex, counted }: VerdictQuestion & WhatIsCounted,
  place: Area,
): VerdictFacts {
  return {
    indicator: key,
    title: record.title,
    unit: record.unit,
    decimals: facts.decimals ?? 0,
    area: place,
    sex,
    counted,
  };
}

function areaVerdict(
  question: VerdictQuestion & WhatIsCounted,
  result: AreaResult,
  context: PartContext & { place: Area; goals: readonly JudgedGoal[] },
): AreaVerdict {
  const { locale, sex } = question;
  const { place, goals } = context;
  const facts = factsOf(question, place);
  const parts = [...partsOf(facts, result, context), ...goalParts(facts, goals, context)];
  const next = currentGoal(goals);
  const mark = next ? goalMark(next) : null;
  const words = messagesFor(locale).goals;
  const { column } = messagesFor(locale).verdicts;
  const beside = markBeside(result);
  const sexPart = sex === "total" ? "" : `?sex=${sex}`;
  return {
    region: areaKey(place),
    name: shortPlaceName(place, locale),
    beside: beside && { name: column[beside.to], mark: beside.mark },
    trend: trendMark(result.trend),
    goal: mark && { state: mark.state, word: words.mark[mark.state] },
    // Several methods may refuse for one and the same reason: it is told once.
    sentences: [...new Set(parts.map(({ sentence }) => sentence))],
    href: `/${locale}/verdicts/${result.indicator}/${result.region}${sexPart}`,
  };
}
