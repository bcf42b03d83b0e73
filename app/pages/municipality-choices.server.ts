import { type AreaKey, areaKey } from "#app/domain/area.ts";
import type { Locale } from "#app/domain/text.ts";
import { homeAreas } from "#app/figures/home-areas.server.ts";
import { compareNames } from "#app/i18n/collate.ts";
import type { Database } from "#db/client.server.ts";

export interface MunicipalityChoice {
  key: AreaKey;
  name: string;
}

/** The region's own municipalities by name, for people to be of one. */
export async function municipalityChoices(
  database: Database,
  home: AreaKey,
  locale: Locale,
): Promise<MunicipalityChoice[]> {
  const { municipalities } = await homeAreas(database, home);
  return municipalities
    .map((area) => ({ key: areaKey(area), name: area.name[locale] }))
    .sort((a, b) => compareNames(locale)(a.name, b.name));
}

/** One of them; its key where it is none of the region's any more. */
export async function municipalityName(
  database: Database,
  home: AreaKey,
  key: AreaKey | null,
  locale: Locale,
): Promise<string | null> {
  if (key === null) return null;
  const all = await municipalityChoices(database, home, locale);
  return all.find((one) => one.key === key)?.name ?? key;
}
