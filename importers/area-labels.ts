import type { AreaKind } from "#app/domain/area.ts";
import { FINNISH_PLACE_FORMS } from "#app/i18n/place-forms.ts";

/**
 * A code and a name in one cell, as PxWeb and Statistics Finland write them: "286 Kouvola", "KU286 Kouvola",
 * "Kouvola (286)".
 */
export function codeAndName(word: string): { code: string; name: string } | null {
  const [, code, name] = /^((?:(?:ku|mk|hva) ?)?\d{1,3}|sss)\s*[\s:,\u2013-]\s*(\D.*)$/.exec(word) ?? [];
  if (code !== undefined && name !== undefined) return { code, name };
  const [, before, behind] = /^(\D+?)\s*[\s,(]\s*((?:(?:ku|mk|hva) ?)?\d{1,3}|sss)\)?$/.exec(word) ?? [];
  return before !== undefined && behind !== undefined ? { code: behind, name: before } : null;
}

/**
 * Two names of one area in one cell: "Helsinki / Helsingfors", "Maarianhamina - Mariehamn", "Porvoo (Borgå)".
 */
export function twoNames(word: string): [string, string] | null {
  const [, first, second] =
    /^(.+?)(?:\s*\/\s*|\s+[-\u2013\u2014]\s+)(.+)$/.exec(word) ?? /^(.+?)\s*\((\D+)\)$/.exec(word) ?? [];
  return first !== undefined && second !== undefined ? [first, second] : null;
}

const KIND_WORDS: readonly { kind: AreaKind; behind: RegExp; before: RegExp }[] = [
  {
    kind: "kunta",
    behind: /^(.+?)[ ,]+(?:kaupunki|kaup\.?|k:ki|kunta|k\.|stad|kommun|city|town|municipality)$/,
    before: /^(?:(?:the )?(?:city|town|municipality) of|staden|kommunen) (.+)$/,
  },
  {
    kind: "maakunta",
    behind: /^(.+?)[ ,]+(?:maakunta|landskap|region)$/,
    before: /^(?:(?:the )?region of|landskapet) (.+)$/,
  },
];

/** A name with the word for its kind beside it: "Kouvolan kaupunki", "Pyttis kommun", "Landskapet Åland". */
export function nameOfKind(word: string): { kind: AreaKind; names: string[] } | null {
  for (const { kind, behind, before } of KIND_WORDS) {
    const name = (behind.exec(word) ?? before.exec(word))?.[1];
    if (name !== undefined) return { kind, names: baseForms(name) };
  }
  return null;
}

/**
 * What a wellbeing services county is called for short, in small letters: "kymenlaakso" of "Kymenlaakson
 * hyvinvointialue". Beside its code only: alone it is the region's name.
 */
export function shortCountyNames(names: readonly string[]): string[] {
  return names.flatMap((text) => {
    const name = (COUNTY.behind.exec(text) ?? COUNTY.before.exec(text))?.[1];
    if (name === undefined) return [];
    const finnish = name.split(" ja ").map((one) => NAME_BY_GENITIVE.get(one) ?? one);
    return [...baseForms(name), finnish.join(" ja "), name.replace(/-uudenmaan$/, "-uusimaa")];
  });
}

const COUNTY = {
  behind: /^(.+?) (?:hyvinvointialue|hva|välfärdsområde)$/,
  before: /^(?:the )?wellbeing services county of (.+)$/,
};

/** The name itself, and what it is the genitive of: by a list in Finnish, by its s in Swedish. */
function baseForms(name: string): string[] {
  const finnish = NAME_BY_GENITIVE.get(name);
  return [
    name,
    ...(finnish === undefined ? [] : [finnish]),
    ...(name.endsWith("s") ? [name.slice(0, -1)] : []),
  ];
}

const NAME_BY_GENITIVE: ReadonlyMap<string, string> = new Map(
  FINNISH_PLACE_FORMS.trim()
    .split("\n")
    .flatMap((line) => {
      const [name, , genitive] = line.toLowerCase().split(" ");
      return name !== undefined && genitive !== undefined ? [[genitive, name] as const] : [];
    }),
);
