import { type Area, type AreaKey, areaKey } from "#app/domain/area.ts";
import type { Locale } from "#app/domain/text.ts";
import type { HomeAreas } from "#app/figures/home-areas.server.ts";
import { placeForms } from "#app/i18n/place-names.ts";

/** Of whom a page of changes tells. */
export interface PageOf {
  /** Null: the county and all of its municipalities. */
  area: AreaKey | null;
  name: string;
  /** Kymenlaakson · Pyhtään; its name where the form is not known. */
  whose: string;
}

/** Null where the area is none of those that the pages tell of. */
export function pageOf(home: HomeAreas, area: string | null, locale: Locale): PageOf | null {
  const all: Area[] = [...home.municipalities, home.county, ...(home.maakunta ? [home.maakunta] : [])];
  const asked = area ? all.find((one) => areaKey(one) === area) : home.county;
  if (!asked) return null;
  const { name, whose } = placeForms(asked, locale);
  return { area: area ? areaKey(asked) : null, name, whose: whose ?? name };
}
