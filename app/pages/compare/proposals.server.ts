import { areaKey, COUNTRY_KEY } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import type { HomeAreas } from "#app/figures/home-areas.server.ts";
import { coverage, indicatorHeads } from "#app/figures/indicator-heads.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { placeForms } from "#app/i18n/place-names.ts";
import type { Database } from "#db/client.server.ts";
import { listPriorities } from "#db/queries/priorities.ts";
import { EVERYONE } from "./area-tokens.ts";
import type { ChosenAreas } from "./chosen-areas.server.ts";
import { type ChosenIndicators, choiceOf } from "./chosen-indicators.server.ts";
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
  const priorities = await prioritiesWithFigures(database, locale);
  const { whose, name } = placeForms(home.county, locale);
  const own = {
    text: compare.group.members(whose, name),
    tokens: [`members:${home.countyKey}`, COUNTRY_KEY],
  };
  const all = { text: compare.group.all, tokens: [EVERYONE] };
  const chosen = indicators.map(({ key }) => key);
  if (chosen.length > 0)
    return [own, ...(chosen.length <= MOST_OVER_ALL ? [all] : [])].map(({ text, tokens }) =>
      proposal(text, chosen, tokens),
    );
  const tokens = areas.map(({ token }) => token);
  if (tokens.length > 0)
    return priorities.map(({ text, keys }) => proposal(compare.allOf(text), keys, tokens));
  const heads = await indicatorHeads(database);
  const [first, second = first, third = second] = priorities;
  const [municipality] = home.bySize;
  if (!first || !second || !third || !municipality) return [];
  const [indicator] = first.keys.flatMap((key) => choiceOf(heads.get(key), locale));
  return [
    ...(indicator
      ? [proposal(`${indicator.name}: ${compare.withCountry(own.text)}`, [indicator.key], own.tokens)]
      : []),
    proposal(`${second.text}: ${own.text}`, second.keys, own.tokens),
    proposal(`${third.text}: ${placeForms(municipality, locale).name}`, third.keys, [areaKey(municipality)]),
  ];
}

function proposal(text: string, indicators: readonly IndicatorKey[], areas: readonly string[]): Proposal {
  const search = compareSearch({ ...NOTHING_ASKED, indicators, areas });
  return { text, indicators, areas, search };
}

async function prioritiesWithFigures(
  database: Database,
  locale: Locale,
): Promise<{ text: string; keys: IndicatorKey[] }[]> {
  const covered = await coverage(database);
  return (await listPriorities(database))
    .map(({ key, name, indicators }) => ({
      text: inLocale(name, locale) ?? key,
      keys: indicators.filter((one) => covered.has(one)).slice(0, MOST_INDICATORS),
    }))
    .filter(({ keys }) => keys.length > 0);
}
