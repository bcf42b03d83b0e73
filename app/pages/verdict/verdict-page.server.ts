import { areaKey, parseAreaAddress, parseAreaKey } from "#app/domain/area.ts";
import { decimalsOf } from "#app/domain/decimals.ts";
import { finnishDay } from "#app/domain/finnish-day.ts";
import type { JudgedGoal } from "#app/domain/goal.ts";
import { type IndicatorKey, indicatorKey } from "#app/domain/indicator.ts";
import { isSex, type Sex } from "#app/domain/observation.ts";
import type { Locale, LocalText } from "#app/domain/text.ts";
import { countedThings } from "#app/figures/counted-things.server.ts";
import { figureNotes } from "#app/figures/figure-notes.server.ts";
import { toldArea } from "#app/figures/former-areas.server.ts";
import { type GoalPart, goalParts } from "#app/figures/goal-parts.ts";
import { recordOf } from "#app/figures/indicator-facts.server.ts";
import type { JudgingMethod } from "#app/figures/input-row.ts";
import { areaNames, areasByKey, countryArea } from "#app/figures/places.server.ts";
import {
  besidePart,
  type OtherArea,
  type PartContext,
  partsOf,
  togetherParts,
  type VerdictPart,
} from "#app/figures/verdict-parts.ts";
import { compareNames } from "#app/i18n/collate.ts";
import type { VerdictFacts } from "#app/i18n/verdict-sentences/facts.ts";
import { figureSentence, testsSentence } from "#app/i18n/verdict-sentences/headline.ts";
import { limitOf } from "#app/verdicts/area-result.ts";
import { besideArea } from "#app/verdicts/beside-area.ts";
import type { Database } from "#db/client.server.ts";
import { readGoals } from "#db/queries/goals.ts";
import { listJudgedIndicators, readPeers } from "#db/queries/method-data.ts";
import { latestResultRun } from "#db/queries/result-runs.ts";
import type { MergedResult } from "#db/queries/results.ts";
import { resultsOf, type VerdictArea, verdictArea } from "./verdict-area.server.ts";

/** How one indicator's verdicts of one area were reached. */
export interface VerdictPage {
  indicator: IndicatorKey;
  /** A region key, or merged: and the key of municipalities judged together. */
  region: string;
  sex: Sex;
  title: LocalText;
  place: string;
  /** The figure itself, in a sentence. */
  figure: string | null;
  /** What must be known of the figures wherever they are shown. */
  notes: string[];
  parts: (VerdictPart | GoalPart)[];
  result: MergedResult | null;
  /** How many tests are behind the page; null where there are none. */
  tests: string | null;
  /** The area's goals for the figure; of everybody only. */
  goals: JudgedGoal[];
  computed: { day: string; version: string } | null;
  /**
   * Areas that the reader can put beside it, the one chosen, and what the address asks for that is none of
   * them.
   */
  choice: { areas: { key: string; name: string }[]; chosen: string | null; unknown: string | null };
}

export interface VerdictQuestion {
  key: string;
  /** A region key, e.g. kunta:285, or merged:rajaseutu. */
  area: string;
  sex: string | null;
  /** The area to put beside it, a region key. */
  beside: string | null;
  locale: Locale;
}

/** Null where there is no such indicator or area. */
export async function verdictPage(
  database: Database,
  question: VerdictQuestion,
): Promise<VerdictPage | null> {
  const { locale } = question;
  const record = await recordOf(database, question.key);
  if (!record) return null;
  const indicator = indicatorKey(record);
  const sex = isSex(question.sex) ? question.sex : "total";
  const about = await verdictArea(database, { indicator, area: question.area, sex, locale });
  if (!about) return null;
  const { result, place, name } = about;
  const run = await latestResultRun(database);
  const facts: VerdictFacts = {
    indicator,
    title: record.title,
    unit: record.unit,
    decimals: record.decimals ?? decimalsOf([result?.value ?? null]),
    area: place,
    sex,
    counted: await countedThings(database, indicator),
  };
  const context = await contextOf(database, about, indicator, locale);
  const beside = question.beside?.trim() || null;
  const wanted = beside && (parseAreaAddress(beside) ?? beside);
  const chosen = about.others.find(({ key }) => key === wanted) ?? null;
  const parts = result
    ? [
        ...partsOf(facts, result, context),
        ...togetherParts(facts, result, context),
        ...(await besideParts(database, { facts, result, context, about, chosen })),
      ]
    : [];
  const own = parseAreaKey(about.key);
  const goals = own && sex === "total" ? await readGoals(database, [indicator], [own]) : [];
  return {
    indicator,
    region: about.key,
    sex,
    title: record.title,
    place: name,
    figure: result && figureSentence(facts, result, locale),
    notes: await figureNotes(database, record, { ...about, sex: result?.sex ?? "total" }, locale),
    parts: [...parts, ...goalParts(facts, goals, context)],
    result,
    tests: testsSentence(testsIn(parts), locale),
    goals,
    computed: run && { day: finnishDay(run.endedAt), version: run.methodVersion },
    choice: {
      areas: namesOf(result?.interval.ok ? about.others : [], locale),
      chosen: chosen?.key ?? null,
      unknown: chosen || !beside ? null : await toldArea(database, beside.slice(0, 40), locale),
    },
  };
}

/** Tests that have answered, the strict ones (of trends) apart. */
function testsIn(parts: readonly VerdictPart[]): { comparisons: number; trends: number } {
  const answered = parts.filter(({ tested }) => tested).map(({ method }) => method);
  return {
    comparisons: answered.filter((one) => USUAL_TESTS.has(one)).length,
    trends: answered.filter((one) => STRICT_TESTS.has(one)).length,
  };
}

const USUAL_TESTS: ReadonlySet<JudgingMethod> = new Set([
  "country",
  "rest",
  "similar",
  "areas",
  "pair",
  "pooled",
]);
const STRICT_TESTS: ReadonlySet<JudgingMethod> = new Set(["trend"]);

async function contextOf(
  database: Database,
  { county }: VerdictArea,
  indicator: IndicatorKey,
  locale: Locale,
): Promise<PartContext> {
  const judged = (await listJudgedIndicators(database)).find(({ key }) => key === indicator);
  return {
    county,
    country: countryArea(locale),
    names: areaNames(await areasByKey(database), locale),
    locale,
    limit: judged ? limitOf({ indicator: judged }) : null,
  };
}

interface Beside {
  facts: VerdictFacts;
  result: MergedResult;
  context: PartContext;
  about: VerdictArea;
  chosen: OtherArea | null;
}

/** The area that the reader has chosen first, then those that the municipality has picked itself. */
async function besideParts(database: Database, beside: Beside): Promise<VerdictPart[]> {
  const { facts, result, context, about, chosen } = beside;
  const own = parseAreaKey(about.key);
  const picked = own ? (await readPeers(database, own)).map((one): string => areaKey(one)) : [];
  const keys = [...new Set([...(chosen ? [chosen.key] : []), ...picked])];
  const areas = keys.flatMap((key) => about.others.find((one) => one.key === key) ?? []);
  const { limit } = context;
  if (areas.length === 0 || limit === null) return [];
  const others = await resultsOf(database, result.indicator, areas, result.sex);
  const scale = { decimals: facts.decimals, limit };
  return areas.flatMap((area) =>
    besidePart(facts, result, area, besideArea(result, others.get(area.key) ?? null, scale), context),
  );
}

function namesOf(areas: readonly OtherArea[], locale: Locale): { key: string; name: string }[] {
  return areas.map(({ key, name }) => ({ key, name })).sort((a, b) => compareNames(locale)(a.name, b.name));
}
