import { areaKey, parseAreaAddress } from "#app/domain/area.ts";
import type { Locale } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { shortPlaceName } from "#app/i18n/place-names.ts";
import type { Database } from "#db/client.server.ts";
import { type FormerMunicipality, listFormerMunicipalities } from "#db/queries/regions.ts";
import { cachedByVersion } from "./cached-by-version.server.ts";

function formerMunicipalities(database: Database): Promise<ReadonlyMap<string, FormerMunicipality>> {
  return cachedByVersion(
    database,
    "former municipalities",
    async () => new Map((await listFormerMunicipalities(database)).map((one) => [areaKey(one.area), one])),
  );
}

/** That a municipality no longer exists, in a sentence; null of all others. `text`: as an address has it. */
export async function formerSentence(
  database: Database,
  text: string,
  locale: Locale,
): Promise<string | null> {
  const found = (await formerMunicipalities(database)).get(parseAreaAddress(text) ?? "");
  return found ? wordsFor(locale).sentence(shortPlaceName(found.area, locale), found.lastYear) : null;
}

/** What an address asks for in vain: a municipality that no longer exists by its name and as that. */
export async function toldAreas(
  database: Database,
  values: readonly string[],
  locale: Locale,
): Promise<string[]> {
  const former = await formerMunicipalities(database);
  return values.map((value) => {
    const found = former.get(parseAreaAddress(value) ?? "");
    return found ? wordsFor(locale).brief(shortPlaceName(found.area, locale), found.lastYear) : value;
  });
}

export async function toldArea(database: Database, value: string, locale: Locale): Promise<string> {
  const [told = value] = await toldAreas(database, [value], locale);
  return told;
}

function wordsFor(locale: Locale) {
  return messagesFor(locale).verdicts.former;
}
