import type { LocalText } from "./text.ts";

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

/**
 * Words that readers use and official titles do not, in the three languages, folded. Each leads to the beginnings of
 * words that stand in titles.
 */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  viina: ["alkohol", "humalassa", "paihte"],
  juominen: ["alkohol", "humalassa"],
  ryyppaaminen: ["humalassa", "alkohol"],
  tupakka: ["tupako"],
  tupakointi: ["tupako"],
  roki: ["tupako"],
  vape: ["sahkosavuk", "tupako"],
  masennus: ["depressi", "masennusoireil", "mielenterv"],
  ahdistus: ["ahdistuneisuus"],
  ylipaino: ["ylipain", "lihav"],
  lihavuus: ["lihav", "ylipain"],
  koyhyys: ["pienituloisuus", "toimeentulotu"],
  tyottomyys: ["tyottom", "nuorisotyottom", "pitkaaikaistyottom", "tyollisty"],
  yksinaisyys: ["yksinaisek", "yksinai", "laheista"],
  kiusaaminen: ["koulukius", "kius"],
  vakivalta: ["vakival", "uhkaa", "henkeen"],
  rikollisuus: ["riko"],
  syrjaytyminen: ["koulutuksen", "ulkopuolelle"],
  aanestaminen: ["aanestysaktiivisuus"],
  vaalit: ["aanestysaktiivisuus", "kuntavaal"],
  vanhukset: ["65", "75"],
  ikaihmiset: ["65", "75"],
  asukasluku: ["vaesto"],
  vakiluku: ["vaesto"],
  liikunta: ["liikun"],
  ruoka: ["kasviks", "aamupal", "koululoun"],
  uni: ["nukku"],
  sprit: ["alkohol", "berusad"],
  tobak: ["rok"],
  rokning: ["rok"],
  fattigdom: ["fattigdom", "laginkomst", "utkomststod"],
  arbetsloshet: ["arbetslos", "langtidsarbetslos"],
  mobbning: ["mobb"],
  ensamhet: ["ensam", "vanner"],
  overvikt: ["overvikt", "fetma"],
  booze: ["alcohol", "drinking"],
  smoking: ["smok"],
  poverty: ["poverty", "assistance"],
  unemployment: ["unemploy"],
  bullying: ["bull"],
  loneliness: ["lonely", "friends"],
  obesity: ["overweight", "obes"],
  depression: ["depress"],
};

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
 * The places in `entries` that answer the question, best first; every place, in order, where the question is empty.
 * Each word of the question must be the indicator's id, or the beginning of a word in a title in any language (or of a synonym),
 * or stand inside a long word, as the parts of Finnish and Swedish compounds do.
 */
export function searchCatalogue(entries: readonly SearchEntry[], question: string): number[] {
  const wanted = wordsOf(question);
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

/** A part inside a word must be this long to count: shorter ones stand everywhere. */
const SHORTEST_PART = 4;
/** Finnish word forms differ at the end: the ending of a long word may be other than the title's. */
const SHORTEST_STEM = 5;

function wordScore(entry: SearchEntry, word: string): number {
  if (entry.sourceKey === word) return 100;
  if (entry.titleWords.includes(word)) return 20;
  if (beginsAny(entry.titleWords, word)) return 10;
  if (synonymsOf(word).some((synonym) => beginsAny(entry.titleWords, synonym))) return 8;
  if (word.length > SHORTEST_STEM && beginsAny(entry.titleWords, stem(word))) return 6;
  if (word.length >= SHORTEST_PART && entry.titleWords.some((one) => one.includes(word))) return 4;
  if (beginsAny(entry.otherWords, word)) return 2;
  return 0;
}

/** The synonyms of every known word that begins as the reader has typed so far. */
function synonymsOf(word: string): readonly string[] {
  if (word.length < SHORTEST_PART - 1) return [];
  return Object.entries(SYNONYMS).flatMap(([known, synonyms]) => (known.startsWith(word) ? synonyms : []));
}

/** Cuts one or two letters of ending from a long word: työttömyys and työttömät meet at työttöm. */
function stem(word: string): string {
  return word.slice(0, Math.max(SHORTEST_STEM, word.length - 2));
}

function beginsAny(words: readonly string[], beginning: string): boolean {
  return words.some((one) => one.startsWith(beginning));
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
