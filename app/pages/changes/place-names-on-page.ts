import { type Area, type AreaKey, areaKey } from "#app/domain/area.ts";
import type { Locale } from "#app/domain/text.ts";
import type { HomeAreas } from "#app/figures/home-areas.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { shortPlaceName } from "#app/i18n/place-names.ts";

/**
 * Names of the home areas by their keys. The maakunta is named as such: it shares its name with the county.
 */
export function namesOfPlaces(areas: HomeAreas, locale: Locale): Map<AreaKey, string> {
  const { site } = messagesFor(locale);
  const name = (region: Area): string => {
    const short = shortPlaceName(region, locale);
    return region.kind === "maakunta" ? site.maakunta(short) : short;
  };
  const all = [...areas.municipalities, areas.county, ...(areas.maakunta ? [areas.maakunta] : [])];
  return new Map(all.map((region) => [areaKey(region), name(region)]));
}
