import type { AreaKey } from "./area.ts";
import { isOneAstray } from "./one-astray.ts";
import { beginningsOf } from "./word-forms.ts";

/** A place that a question may name. */
export interface NamedPlace {
  key: AreaKey;
  /** Its names in every language and case form that is known, folded: "kotka", "kotkassa", "i kotka". */
  forms: readonly string[];
}

/** Places by what a question may call them. */
export interface PlaceIndex {
  /** By a whole form. */
  whole: ReadonlyMap<string, AreaKey>;
  /** By what the other case forms share with it: "virolahde" of "virolahden", for "virolahdelta". */
  stems: ReadonlyMap<string, AreaKey>;
}

/** `places`: where two have the same name, the one that comes first is meant. */
export function placeIndex(places: readonly NamedPlace[]): PlaceIndex {
  const whole = new Map<string, AreaKey>();
  const stems = new Map<string, AreaKey>();
  const add = (map: Map<string, AreaKey>, name: string, key: AreaKey): void => {
    if (!map.has(name)) map.set(name, key);
  };
  for (const { key, forms } of places)
    for (const form of forms) {
      add(whole, form, key);
      add(stems, form, key);
      if (form.endsWith("n")) add(stems, form.slice(0, -1), key);
    }
  return { whole, stems };
}

/** The places that the words name, and the words that name none. Names of two words are looked for first. */
export function takePlaces(
  index: PlaceIndex,
  words: readonly string[],
): { places: AreaKey[]; rest: string[] } {
  const places = new Set<AreaKey>();
  const rest: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [word = "", next] = [words[at], words[at + 1]];
    const two = next === undefined ? undefined : index.whole.get(`${word} ${next}`);
    const place = two ?? placeOf(index, word);
    if (place === undefined) rest.push(word);
    else places.add(place);
    if (two !== undefined) at += 1;
  }
  return { places: [...places], rest };
}

/** The place whose name was typed with one letter astray; undefined where none or several are as near. */
export function placeAstray({ whole }: PlaceIndex, word: string): AreaKey | undefined {
  const near = new Set<AreaKey>();
  for (const [form, key] of whole)
    if (Math.abs(form.length - word.length) <= 1 && isOneAstray(word, form)) near.add(key);
  return near.size === 1 ? [...near][0] : undefined;
}

function placeOf({ whole, stems }: PlaceIndex, word: string): AreaKey | undefined {
  const named = whole.get(word);
  if (named !== undefined) return named;
  for (const beginning of beginningsOf(word)) {
    const place = stems.get(beginning);
    if (place !== undefined) return place;
  }
  return undefined;
}
