import { LOCALES, type Locale, type LocalText } from "#app/domain/text.ts";
import { UNNAMED } from "./indicator-title.ts";

const AGE_GROUP: Record<Locale, string> = { fi: "Ikäryhmä", sv: "Åldersgrupp", en: "Age group" };

const AGES = String.raw`\d+( ?[-–] ?\d+)?`;
const YEARS =
  "[ -]?(vuotiaat|vuotta täyttäneet|åringar(na)?|år( och (över|äldre))?|years?([ -]olds?)?|and over)";
/** What may follow: a unit, the base of a share, the end; not what those people do. */
const NO_MORE = " ?([/%(]|$|,(?! (jo|som |who)))";
/** Ages alone: "16 - 64-vuotiaat, % väestöstä", "(EU) 0 - 14 år, % av befolkningen". */
const ONLY_AGES = new RegExp(String.raw`^(\([^)]*\) )?(aged ${AGES}|${AGES}(${YEARS})+)(?=${NO_MORE})`, "iu");
const A_WORD = /\p{L}{2}/u;

/**
 * What lists call an indicator whose title tells whom it is of but not what, or holds no word at all: its
 * title behind a word that says so. Null where the title reads as a name.
 */
export function derivedName(title: LocalText): LocalText | null {
  const derived = { ...title };
  for (const locale of LOCALES) derived[locale] = readable(title[locale], locale);
  return LOCALES.some((locale) => derived[locale] !== title[locale]) ? derived : null;
}

function readable(title: string | null, locale: Locale): string | null {
  const own = title?.trim();
  if (!own) return title;
  if (ONLY_AGES.test(own)) return `${AGE_GROUP[locale]}: ${own}`;
  return A_WORD.test(own) ? title : `${UNNAMED[locale]} (${own})`;
}
