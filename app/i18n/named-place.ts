import { type Area, areaKey, COUNTRY_KEY } from "#app/domain/area.ts";
import { fold } from "#app/domain/catalogue-search.ts";
import type { NamedPlace } from "#app/domain/place-search.ts";
import { LOCALES } from "#app/domain/text.ts";
import { placeForms } from "./place-names.ts";

/** What the country is called besides "the whole country". */
export const COUNTRY_BY_NAME: NamedPlace = {
  key: COUNTRY_KEY,
  forms: ["suomi", "suomen", "suomessa", "finland", "finlands", "valtakunta", "maa"],
};

/** An area by its names in every language, in the forms that sentences have. */
export function namedPlace(area: Area): NamedPlace {
  const forms = LOCALES.flatMap((locale) => {
    const { name, where, whose } = placeForms(area, locale);
    return [area.name[locale], name, where, whose].flatMap((form) => (form ? fold(form) : []));
  });
  return { key: areaKey(area), forms: [...new Set(forms)] };
}
