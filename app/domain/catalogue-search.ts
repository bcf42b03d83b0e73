import { isOneAstray } from "./one-astray.ts";
import { EMPTY_WORDS, SYNONYMS } from "./search-synonyms.ts";
import type { LocalText } from "./text.ts";
import { beginningsOf } from "./word-forms.ts";

/** What the search knows of an indicator. */
export interface Searchable {
  /** The source's own identifier: found by it whole. */
  sourceKey: string;
  title: LocalText;
  /** Further words that lead to it: priorities, producer, source. */
  words: readonly string[];
}

/** The distinct words of many texts, folded, each with the places of the texts that have it. */
type Vocabulary = ReadonlyMap<string, readonly number[]>;

/**
 * Things made ready for searching, each known by its place: a question is held against each distinct word
 * once, not against each thing.
 */
export interface SearchIndex {
  /** How many words the titles of each have. */
  lengths: readonly number[];
  ids: Vocabulary;
  titles: Vocabulary;
  /** The first word of each title: what the thing is, more than what it is divided by. */
  firsts: Vocabulary;
  others: Vocabulary;
}

/** What a question found. */
export interface SearchAnswer {
  /** Best first; a higher score answers better, and scores of different questions cannot be compared. */
  hits: { at: number; score: number }[];
  /** Words of the question, folded, that lead to nothing at all. */
  unknown: string[];
}

/** Letters as they are searched: small, without accents (ä → a, å → a, é → e). */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

export function searchIndex(things: readonly Searchable[]): SearchIndex {
  return {
    lengths: things.map(({ title: { fi, sv, en } }) => wordsOf([fi, sv, en].join(" ")).length),
    ids: vocabulary(things.map(({ sourceKey }) => (sourceKey === "" ? [] : [fold(sourceKey)]))),
    titles: vocabulary(things.map(({ title: { fi, sv, en } }) => wordsOf([fi, sv, en].join(" ")))),
    firsts: vocabulary(
      things.map(({ title }) => Object.values(title).flatMap((text) => wordsOf(text ?? "").slice(0, 1))),
    ),
    others: vocabulary(things.map(({ words }) => wordsOf(words.join(" ")))),
  };
}

function vocabulary(texts: readonly (readonly string[])[]): Vocabulary {
  const places = new Map<string, number[]>();
  texts.forEach((words, at) => {
    for (const word of new Set(words)) {
      const known = places.get(word);
      if (known) known.push(at);
      else places.set(word, [at]);
    }
  });
  return places;
}

/**
 * The places that answer the question, best first; every place, in order, where the question is empty. Each
 * word of the question must be the thing's id, or the beginning of a word in a title in any language (or of a
 * synonym, or of another form of the word), or stand inside a long word, as the parts of Finnish and Swedish
 * compounds do. One letter may be astray where a word leads to nothing otherwise.
 */
export function searchCatalogue(index: SearchIndex, question: string): number[] {
  const wanted = askedWords(question);
  if (wanted.length === 0) return index.lengths.map((_, at) => at);
  const { hits, unknown } = searchWords(index, wanted);
  return unknown.length > 0 ? [] : hits.map(({ at }) => at);
}

/** The places that every word leads to which leads to any. `words`: folded. */
export function searchWords(index: SearchIndex, words: readonly string[]): SearchAnswer {
  const scores = words.map((word) => ({ word, found: scoresOf(index, word) }));
  const telling = scores.filter(({ found }) => found.size > 0);
  const [first, ...others] = telling.map(({ found }) => found);
  const hits = [...(first ?? [])]
    .filter(([at]) => others.every((found) => found.has(at)))
    .map(([at, score]) => ({ at, score: others.reduce((sum, found) => sum + (found.get(at) ?? 0), score) }))
    .sort((a, b) => b.score - a.score || lengthOf(index, a.at) - lengthOf(index, b.at) || a.at - b.at);
  return { hits, unknown: scores.filter(({ found }) => found.size === 0).map(({ word }) => word) };
}

/** Of two that answer as well, the shorter title says less beside it. */
function lengthOf({ lengths }: SearchIndex, at: number): number {
  return lengths[at] ?? 0;
}

/** The words of the question that ask for something, folded; all of them where none does. */
export function askedWords(question: string): string[] {
  const words = wordsOf(question);
  const telling = words.filter((word) => !EMPTY_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** A part inside a word must be this long to count: shorter ones stand everywhere. */
const SHORTEST_PART = 4;

/** What a title gains whose first word answers. */
const FIRST_WORD = 5;

/** How well each place answers one word; places that do not are left out. */
function scoresOf(index: SearchIndex, word: string): Map<number, number> {
  const best = new Map<number, number>();
  const give = (places: Iterable<number>, score: number): void => {
    for (const at of places) if (score > (best.get(at) ?? 0)) best.set(at, score);
  };
  const giveTitle = (title: string, places: readonly number[], score: number): void => {
    if (score === 0) return;
    give(places, score);
    give(index.firsts.get(title) ?? [], score + FIRST_WORD);
  };
  give(index.ids.get(word) ?? [], 100);
  if (/^\d+$/.test(word)) {
    for (const [title, places] of index.titles) giveTitle(title, places, numberScore(title, word));
    return best;
  }
  const forms = beginningsOf(word);
  const asked = { word, forms, synonyms: synonymsOf(word) };
  for (const [title, places] of index.titles) giveTitle(title, places, titleScore(title, asked));
  give(placesOfCompound(index, partsOf(word).filter(hasKnownEnd)), 3);
  for (const [other, places] of index.others)
    give(places, other.startsWith(word) ? 2 : beginsWithAny(other, forms) ? 1 : 0);
  if (best.size === 0) give(placesOfCompound(index, partsOf(word)), 1);
  if (best.size === 0) give(placesAstray(index, [word, ...forms]), 1);
  return best;
}

/** A number is whole, or an ordinal: 8 is not the beginning of 85. */
function numberScore(title: string, number: string): number {
  return title === number ? 12 : isOrdinal(title, number) ? 10 : 0;
}

interface AskedWord {
  word: string;
  /** Beginnings that it shares with its other forms. */
  forms: readonly string[];
  synonyms: readonly string[];
}

function titleScore(title: string, { word, forms, synonyms }: AskedWord): number {
  if (title === word) return 12;
  if (title.startsWith(word)) return 10;
  if (synonyms.some((synonym) => isLedTo(title, synonym))) return 8;
  if (beginsWithAny(title, forms)) return 6;
  return word.length >= SHORTEST_PART && title.includes(word) ? 4 : 0;
}

/** Things with a word that was typed with one letter astray, or that a known word so typed leads to. */
function placesAstray(index: SearchIndex, forms: readonly string[]): Set<number> {
  const isMeant = (word: string): boolean => forms.some((form) => isOneAstray(form, word));
  const meant = KNOWN.filter(isMeant).flatMap((known) => SYNONYMS[known] ?? []);
  return placesOf(index, (title) => isMeant(title) || meant.some((synonym) => isLedTo(title, synonym)));
}

/** Where both parts of a compound lead, however it is taken apart: "lapsi" and "köyhyys". */
function placesOfCompound(index: SearchIndex, parts: readonly (readonly [string, string])[]): number[] {
  return parts.flatMap(([first, last]) => {
    const leading = placesOfPart(index, first);
    return leading.size === 0 ? [] : [...placesOfPart(index, last)].filter((at) => leading.has(at));
  });
}

/** A word taken in two wherever both parts are long enough to tell something. */
function partsOf(word: string): (readonly [string, string])[] {
  const ends = Array.from({ length: Math.max(0, word.length - 2 * SHORTEST_PART + 2) }, (_, at) => at);
  return ends.map(
    (at) => [word.slice(0, at + SHORTEST_PART - 1), word.slice(at + SHORTEST_PART - 1)] as const,
  );
}

function hasKnownEnd([, last]: readonly [string, string]): boolean {
  return [last, ...beginningsOf(last)].some((form) => KNOWN.some((known) => known.startsWith(form)));
}

const KNOWN = Object.keys(SYNONYMS);

/** Where one part of a compound, a linking s left out, leads. */
function placesOfPart(index: SearchIndex, part: string): Set<number> {
  const forms = [part, ...beginningsOf(part)].filter((form) => form.length >= SHORTEST_PART);
  const synonyms = synonymsOf(part);
  return placesOf(
    index,
    (title) => synonyms.some((synonym) => isLedTo(title, synonym)) || beginsWithAny(title, forms),
  );
}

function placesOf({ titles }: SearchIndex, isMeant: (title: string) => boolean): Set<number> {
  return new Set([...titles].flatMap(([title, places]) => (isMeant(title) ? places : [])));
}

function isOrdinal(titleWord: string, number: string): boolean {
  return titleWord.startsWith(number) && /^(st|nd|rd|th)$/.test(titleWord.slice(number.length));
}

/**
 * The synonyms of every known word that begins as the reader has typed so far, or as another form of what was
 * typed.
 */
function synonymsOf(word: string): readonly string[] {
  if (word.length < SHORTEST_PART - 1) return [];
  const forms = [word, ...beginningsOf(word)];
  return Object.entries(SYNONYMS).flatMap(([known, synonyms]) =>
    beginsWithAny(known, forms) ? synonyms : [],
  );
}

/** Numbers are whole, words may go on. */
function isLedTo(word: string, synonym: string): boolean {
  return /^\d+$/.test(synonym) ? word === synonym : word.startsWith(synonym);
}

function beginsWithAny(word: string, beginnings: readonly string[]): boolean {
  return beginnings.some((beginning) => word.startsWith(beginning));
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
