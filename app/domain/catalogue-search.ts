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

/** An indicator made ready for searching: folded words, so that a question costs no more than comparing. */
export interface SearchEntry {
  sourceKey: string;
  titleWords: readonly string[];
  otherWords: readonly string[];
}

/** Letters as they are searched: small, without accents (ä → a, å → a, é → e). */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

export function searchEntry(indicator: Searchable): SearchEntry {
  const { fi, sv, en } = indicator.title;
  return {
    sourceKey: fold(indicator.sourceKey),
    titleWords: wordsOf([fi, sv, en].join(" ")),
    otherWords: wordsOf(indicator.words.join(" ")),
  };
}

/**
 * The places in `entries` that answer the question, best first; every place, in order, where the question is
 * empty. Each word of the question must be the indicator's id, or the beginning of a word in a title in any
 * language (or of a synonym, or of another form of the word), or stand inside a long word, as the parts of
 * Finnish and Swedish compounds do.
 */
export function searchCatalogue(entries: readonly SearchEntry[], question: string): number[] {
  const wanted = askedWords(question);
  if (wanted.length === 0) return entries.map((_, at) => at);
  return entries
    .map((entry, at) => ({ at, score: scoreOf(entry, wanted) }))
    .filter((found) => found.score > 0)
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .map((found) => found.at);
}

function scoreOf(entry: SearchEntry, wanted: readonly string[]): number {
  let total = 0;
  for (const word of wanted) {
    const score = wordScore(entry, word);
    if (score === 0) return 0;
    total += score;
  }
  return total;
}

/** The words of the question that ask for something; all of them where none does. */
function askedWords(question: string): string[] {
  const words = wordsOf(question);
  const telling = words.filter((word) => !EMPTY_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** A part inside a word must be this long to count: shorter ones stand everywhere. */
const SHORTEST_PART = 4;

function wordScore(entry: SearchEntry, word: string): number {
  if (entry.sourceKey === word) return 100;
  if (entry.titleWords.includes(word)) return 20;
  // A number is whole, or an ordinal: 8 is not the beginning of 85.
  if (/^\d+$/.test(word)) return entry.titleWords.some((one) => isOrdinal(one, word)) ? 10 : 0;
  if (beginsAny(entry.titleWords, word)) return 10;
  if (synonymsOf(word).some((synonym) => leadsTo(entry.titleWords, synonym))) return 8;
  if (beginningsOf(word).some((beginning) => beginsAny(entry.titleWords, beginning))) return 6;
  if (word.length >= SHORTEST_PART && entry.titleWords.some((one) => one.includes(word))) return 4;
  if (partsOf(word).some((parts) => parts.every((part) => partScore(entry, part)))) return 3;
  if (beginsAny(entry.otherWords, word)) return 2;
  return beginningsOf(word).some((beginning) => beginsAny(entry.otherWords, beginning)) ? 1 : 0;
}

/** The two parts of a compound, of which the latter is a word that we know: "lapsi" and "köyhyys". */
function partsOf(word: string): [string, string][] {
  const parts: [string, string][] = [];
  for (let at = SHORTEST_PART - 1; at <= word.length - SHORTEST_PART; at += 1) {
    const last = word.slice(at);
    const isKnown = [last, ...beginningsOf(last)].some((form) =>
      KNOWN.some((known) => known.startsWith(form)),
    );
    if (isKnown) parts.push([word.slice(0, at), last]);
  }
  return parts;
}

const KNOWN = Object.keys(SYNONYMS);

/** Whether one part of a compound, a linking s left out, leads to a title. */
function partScore(entry: SearchEntry, part: string): boolean {
  const forms = [part, ...beginningsOf(part)];
  return (
    synonymsOf(part).some((synonym) => leadsTo(entry.titleWords, synonym)) ||
    forms.some((form) => form.length >= SHORTEST_PART && beginsAny(entry.titleWords, form))
  );
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
    forms.some((form) => known.startsWith(form)) ? synonyms : [],
  );
}

/** Numbers are whole, words may go on. */
function leadsTo(words: readonly string[], synonym: string): boolean {
  return /^\d+$/.test(synonym) ? words.includes(synonym) : beginsAny(words, synonym);
}

function beginsAny(words: readonly string[], beginning: string): boolean {
  return words.some((one) => one.startsWith(beginning));
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
