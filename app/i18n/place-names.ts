import { type Area, areaKey, COUNTRY_KEY } from "#app/domain/area.ts";
import type { Locale } from "#app/domain/text.ts";
import { listText } from "./list-text.ts";
import { FINNISH_PLACE_FORMS } from "./place-forms.ts";

/** Several municipalities spoken of as one (yhdistetty alue). */
export interface PlacesTogether {
  kind: "together";
  members: readonly Area[];
}

/** What a sentence can be about. */
export type Place = Area | PlacesTogether;

/** A place as a sentence needs it. */
export interface PlaceForms {
  /** As a heading: Kouvola; a county by its short name: Kymenlaakso. */
  name: string;
  /**
   * Kouvolassa · i Kouvola · in Kouvola. Null where we do not know the form: then the sentence puts the bare
   * name first.
   */
  where: string | null;
  /** Kouvolan · Kouvolas · Kouvola's. Null where we do not know the form. */
  whose: string | null;
}

interface FinnishForms {
  name: string;
  where: string;
  whose: string;
}

const finnish: readonly FinnishForms[] = FINNISH_PLACE_FORMS.trim()
  .split("\n")
  .map((line) => {
    const [name = "", where = "", whose = ""] = line.split(" ");
    return { name, where, whose };
  });
const byName = new Map(finnish.map((forms) => [forms.name, forms]));
const byGenitive = new Map(finnish.map((forms) => [forms.whose, forms]));

/** Names of more than one word, which the table of single words cannot hold. */
const LONG_NAMES: Readonly<Record<string, FinnishForms>> = {
  "Koski Tl": { name: "Koski Tl", where: "Koskella Tl", whose: "Kosken Tl" },
  "Pedersören kunta": { name: "Pedersöre", where: "Pedersöressä", whose: "Pedersören" },
  "Helsingin kaupunki": { name: "Helsinki", where: "Helsingissä", whose: "Helsingin" },
};

/** Swedish says "på" of the islands that are municipalities of their own, and of Åland. */
const ON_ISLANDS = new Set([
  "Åland",
  "Brändö",
  "Föglö",
  "Karlö",
  "Kumlinge",
  "Kökar",
  "Sottunga",
  "Vårdö",
  "Kimitoön",
]);

/** The name of an area in the forms that sentences of the language need. */
export function placeForms(region: Place, locale: Locale): PlaceForms {
  if (region.kind === "together") return formsTogether(region, locale);
  if (areaKey(region) === COUNTRY_KEY) return COUNTRY[locale];
  if (locale === "fi") return finnishForms(region);
  return locale === "sv" ? swedishForms(region) : englishForms(region);
}

/** A county without the words for its kind, where those can be left out: Kymenlaakso, Kymmenedalen. */
export function shortPlaceName(region: Area, locale: Locale): string {
  return placeForms(region, locale).name;
}

const COUNTRY: Record<Locale, PlaceForms> = {
  fi: { name: "koko maa", where: "koko maassa", whose: "koko maan" },
  sv: { name: "hela landet", where: "i hela landet", whose: "hela landets" },
  en: { name: "the whole country", where: "in the whole country", whose: "the whole country's" },
};

/**
 * "Miehikkälässä, Pyhtäällä ja Virolahdella yhteensä": every name in its own form, or none where one is not
 * known.
 */
function formsTogether({ members }: PlacesTogether, locale: Locale): PlaceForms {
  const forms = members.map((member) => placeForms(member, locale));
  const listed = (of: "name" | "where" | "whose"): string | null => {
    const known = forms.flatMap((one) => one[of] ?? []);
    return known.length < forms.length ? null : listText(known, locale);
  };
  const name = listed("name") ?? "";
  if (locale === "fi") {
    const where = listed("where");
    return { name, where: where && `${where} yhteensä`, whose: listed("whose") };
  }
  return locale === "sv"
    ? { name, where: `i ${name} sammanlagt`, whose: listed("whose") }
    : { name, where: `in ${name} together`, whose: `${name}’s` };
}

const COUNTY_WORD = " hyvinvointialue";

function finnishForms({ name: { fi: name }, kind }: Area): PlaceForms {
  const known = LONG_NAMES[name] ?? byName.get(name);
  if (known) return known;
  if (kind === "hyvinvointialue" && name.endsWith(COUNTY_WORD)) {
    // "Kymenlaakson hyvinvointialue" begins with the genitive of the region's name.
    const region = byGenitive.get(name.slice(0, -COUNTY_WORD.length));
    return region ?? { name, where: `${name}ella`, whose: `${name}en` };
  }
  return { name, where: null, whose: null };
}

function swedishForms(region: Area): PlaceForms {
  const full = region.name.sv;
  const name = region.kind === "hyvinvointialue" ? swedishCountyName(full) : full;
  const where = `${ON_ISLANDS.has(name) ? "på" : "i"} ${name}`;
  return { name, where, whose: /[sxz]$/.test(name) ? name : `${name}s` };
}

/** "Kymmenedalens välfärdsområde" → Kymmenedalen; Satakunta and names of two places keep what they have. */
function swedishCountyName(full: string): string {
  const [, owner] = /^(.+) välfärdsområde$/.exec(full) ?? [];
  if (owner === undefined) return full.replace(/^Helsingfors stad$/, "Helsingfors");
  if (owner.includes(" och ")) return full;
  return owner.endsWith("s") ? owner.slice(0, -1) : owner;
}

function englishForms(region: Area): PlaceForms {
  const name = region.name.en.replace(/^(Wellbeing services county|Region|City) of /i, "");
  return { name, where: `in ${name}`, whose: `${name}${name.endsWith("s") ? "’" : "’s"}` };
}
