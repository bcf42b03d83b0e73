import { type AreaKey, COUNTRY_KEY, isMunicipality } from "#app/domain/area.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import type { HomeAreas } from "#app/figures/home-areas.server.ts";
import { coverage, indicatorHeads } from "#app/figures/indicator-heads.server.ts";
import { capital } from "#app/i18n/capital.ts";
import type { Database } from "#db/client.server.ts";
import { listMergedAreas } from "#db/queries/method-data.ts";
import { listPriorities } from "#db/queries/priorities.ts";
import { EVERYONE } from "./area-tokens.ts";
import { type ChosenAreas, chosenAreas } from "./chosen-areas.server.ts";
import { choiceOf, type IndicatorChoice } from "./chosen-indicators.server.ts";

/** What the form offers to be compared. */
export interface Offered {
  priorities: { key: string; name: string; indicators: IndicatorChoice[] }[];
  /** The region's own areas and groups, those like the ones chosen, and all that is chosen already. */
  areas: { token: string; name: string }[];
}

export async function offered(
  database: Database,
  home: HomeAreas,
  chosen: ChosenAreas["choices"],
  locale: Locale,
): Promise<Offered> {
  const heads = await indicatorHeads(database);
  // What nobody has a figure of would only lead to an empty comparison.
  const left = new Set((await coverage(database)).keys());
  return {
    priorities: (await listPriorities(database))
      .map(({ key, name, indicators }) => ({
        key,
        name: inLocale(name, locale) ?? key,
        // An indicator of several priorities stands in the first.
        indicators: indicators
          .filter((one) => left.delete(one))
          .flatMap((one) => choiceOf(heads.get(one), locale)),
      }))
      .filter(({ indicators }) => indicators.length > 0),
    areas: await offeredAreas(database, home, chosen, locale),
  };
}

/** So many of the chosen municipalities have those like them offered. */
const MOST_BESIDE = 2;

async function offeredAreas(
  database: Database,
  home: HomeAreas,
  chosen: ChosenAreas["choices"],
  locale: Locale,
): Promise<Offered["areas"]> {
  // Only tested.
  const beside = chosen.filter(({ token }) => isMunicipality(token as AreaKey)).slice(0, MOST_BESIDE);
  const tokens = [
    ...[...home.municipalityKeys, home.countyKey, COUNTRY_KEY, `members:${home.countyKey}`],
    ...(await listMergedAreas(database)).map(({ key }) => `merged:${key}`),
    ...beside.flatMap(({ token }) => [`similar:${token}`, `size:${token}`]),
    EVERYONE,
    ...chosen.map(({ token }) => token),
  ];
  const { choices } = await chosenAreas(database, tokens, locale);
  return choices
    .filter(({ token, areas }) => areas.length > 0 || token === EVERYONE)
    .map(({ token, name }) => ({ token, name: capital(name) }));
}
