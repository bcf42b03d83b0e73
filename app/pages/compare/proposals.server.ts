import { type AreaKey, areaKey, COUNTRY_KEY } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import { STALE_AFTER_YEARS } from "#app/domain/indicator-line.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import type { HomeAreas } from "#app/figures/home-areas.server.ts";
import { coverage, indicatorHeads, newestYear } from "#app/figures/indicator-heads.server.ts";
import { municipalitiesOfToday } from "#app/figures/places.server.ts";
import { capital } from "#app/i18n/capital.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { placeForms } from "#app/i18n/place-names.ts";
import { sureEnough } from "#app/statistics/what-comes-first.ts";
import type { Database } from "#db/client.server.ts";
import { listPriorities } from "#db/queries/priorities.ts";
import { readVerdicts } from "#db/queries/results.ts";
import { readSeriesOfMany } from "#db/queries/series.ts";
import { EVERYONE } from "./area-tokens.ts";
import type { ChosenAreas } from "./chosen-areas.server.ts";
import { type ChosenIndicators, choiceOf } from "./chosen-indicators.server.ts";
import { hasFigure } from "./compare-lines.server.ts";
import { compareSearch, NOTHING_ASKED } from "./compare-question.ts";
import { MOST_INDICATORS, MOST_OVER_ALL } from "./fitting-view.ts";

/** A comparison ready to be opened. */
export interface Proposal {
  text: string;
  indicators: readonly IndicatorKey[];
  /** As they stand in the address. */
  areas: readonly string[];
  /** The question part of its address. */
  search: string;
  /** One indicator of the areas chosen, beside whole lists of them; absent: no. */
  alone?: true;
}

interface Chosen {
  indicators: ChosenIndicators["chosen"];
  areas: ChosenAreas["choices"];
}

/** What an unfinished question could be: with the region's own areas, or with a priority's indicators. */
export async function proposals(
  database: Database,
  home: HomeAreas,
  { indicators, areas }: Chosen,
  locale: Locale,
): Promise<Proposal[]> {
  const { compare } = messagesFor(locale);
  const priorities = await listPriorities(database);
  const textOf = ({ key, name }: (typeof priorities)[number]): string => inLocale(name, locale) ?? key;
  const { whose, name } = placeForms(home.county, locale);
  const own = {
    text: compare.group.members(whose, name),
    tokens: [`members:${home.countyKey}`, COUNTRY_KEY],
  };
  const chosen = indicators.map(({ key }) => key);
  if (chosen.length > 0) {
    const everybody = [...(await municipalitiesOfToday(database))];
    const few = chosen.length <= MOST_OVER_ALL;
    return [
      proposal(own.text, await toldOf(database, chosen, home.municipalityKeys), own.tokens),
      proposal(compare.group.all, few ? await toldOf(database, chosen, everybody) : [], [EVERYONE]),
    ].filter(isWorthOpening);
  }
  const tokens = areas.map(({ token }) => token);
  const named = areas.flatMap((choice) => choice.areas.flatMap(({ key }) => key ?? []));
  if (tokens.includes(EVERYONE)) {
    // One indicator is shown over all municipalities, not a whole list.
    const heads = await indicatorHeads(database);
    const firsts = priorities.map(async (priority) => {
      const told = await toldOf(database, priority.indicators, home.municipalityKeys);
      const [indicator] = told.flatMap((key) => choiceOf(heads.get(key), locale));
      return indicator ? [proposal(indicator.name, [indicator.key], tokens)] : [];
    });
    return (await Promise.all(firsts)).flat();
  }
  if (areas.length > 0) {
    const found = priorities.map(async (priority) =>
      proposal(
        compare.allOf(textOf(priority)),
        (await toldOf(database, priority.indicators, named)).slice(0, MOST_INDICATORS),
        tokens,
      ),
    );
    const lists = (await Promise.all(found)).filter(isWorthOpening);
    const keys = [...new Set(lists.flatMap(({ indicators: all }) => all))];
    return [...lists, ...(await oneByOne(database, keys, { named, tokens }, locale))];
  }
  return readyOnes(database, home, { priorities, textOf, own }, locale);
}

/** So many indicators are proposed one by one. */
const MOST_ALONE = 8;

/**
 * Single indicators of the areas: those that a page of the first would put first, the surest first, then the
 * others in their order.
 */
async function oneByOne(
  database: Database,
  keys: readonly IndicatorKey[],
  { named, tokens }: { named: readonly AreaKey[]; tokens: readonly string[] },
  locale: Locale,
): Promise<Proposal[]> {
  const heads = await indicatorHeads(database);
  const newest = await newestYear(database);
  const results = await readVerdicts(database, keys, named.slice(0, 1));
  const fresh = results.filter(({ year }) => newest === null || newest - year <= STALE_AFTER_YEARS);
  const sure = sureEnough(fresh).map(({ result }) => result.indicator);
  const order = [...sure, ...fresh.map(({ indicator }) => indicator), ...keys];
  return [...new Set(order)]
    .slice(0, MOST_ALONE)
    .flatMap((key) => choiceOf(heads.get(key), locale))
    .map(({ key, name }) => ({ ...proposal(name, [key], tokens), alone: true as const }));
}

interface Ground {
  priorities: Awaited<ReturnType<typeof listPriorities>>;
  textOf: (priority: Ground["priorities"][number]) => string;
  /** The home region's municipalities and the country. */
  own: { text: string; tokens: string[] };
}

/**
 * One of each kind where nothing is chosen: over years, many of many, many of one municipality, two of all
 * municipalities.
 */
async function readyOnes(
  database: Database,
  home: HomeAreas,
  { priorities, textOf, own }: Ground,
  locale: Locale,
): Promise<Proposal[]> {
  const { compare } = messagesFor(locale);
  const heads = await indicatorHeads(database);
  const [municipality] = home.bySize;
  const told = await Promise.all(
    priorities.map(async (priority) => ({
      text: textOf(priority),
      keys: (await toldOf(database, priority.indicators, home.municipalityKeys)).slice(0, MOST_INDICATORS),
    })),
  );
  const [first, second = first, third = second] = told.filter(({ keys }) => keys.length > 0);
  if (!first || !second || !third || !municipality) return [];
  const [indicator] = first.keys.flatMap((key) => choiceOf(heads.get(key), locale));
  const its = areaKey(municipality);
  // Two head counts would show only how large the municipalities are.
  const rates = told.map(({ keys }) => keys.filter((key) => heads.get(key)?.unit !== "count"));
  const pair = rates.findLast(({ length }) => length > 1)?.slice(0, 2) ?? [];
  const pairNames = pair.flatMap((key) => choiceOf(heads.get(key), locale)).map(({ name }) => name);
  return [
    ...(indicator
      ? [proposal(`${indicator.name}: ${compare.withCountry(own.text)}`, [indicator.key], own.tokens)]
      : []),
    proposal(`${second.text}: ${own.text}`, second.keys, own.tokens),
    proposal(
      `${third.text}: ${placeForms(municipality, locale).name}`,
      await toldOf(database, third.keys, [its]),
      [its],
    ),
    proposal(`${pairNames.join(" × ")}: ${compare.group.all}`, pair, [EVERYONE]),
  ].filter(isWorthOpening);
}

/** The indicators that any of the areas has a figure of; of no areas named, those that anybody has one of. */
async function toldOf(
  database: Database,
  keys: readonly IndicatorKey[],
  areas: readonly AreaKey[],
): Promise<IndicatorKey[]> {
  if (areas.length === 0) {
    const covered = await coverage(database);
    return keys.filter((key) => covered.has(key));
  }
  const series = await readSeriesOfMany(database, keys, areas);
  return keys.filter((key) => areas.some((area) => hasFigure(series.get(key) ?? [], area, null)));
}

function isWorthOpening({ indicators }: Proposal): boolean {
  return indicators.length > 0;
}

function proposal(text: string, indicators: readonly IndicatorKey[], areas: readonly string[]): Proposal {
  const search = compareSearch({ ...NOTHING_ASKED, indicators, areas });
  return { text: capital(text), indicators, areas, search };
}
