import { type Area, type AreaKey, areaKey } from "#app/domain/area.ts";
import {
  askedWords,
  fold,
  type SearchIndex,
  searchIndex,
  searchWords,
} from "#app/domain/catalogue-search.ts";
import { type PlaceIndex, placeAstray, placeIndex, takePlaces } from "#app/domain/place-search.ts";
import type { Locale } from "#app/domain/text.ts";
import { wordsNear } from "#app/domain/trigrams.ts";
import { cachedByVersion } from "#app/figures/cached-by-version.server.ts";
import { homeAreas } from "#app/figures/home-areas.server.ts";
import { type Messages, messagesFor } from "#app/i18n/messages.ts";
import { COUNTRY_BY_NAME, namedPlace } from "#app/i18n/named-place.ts";
import type { Database } from "#db/client.server.ts";
import { readDataState } from "#db/queries/data-state.ts";
import { listMunicipalitiesOfToday } from "#db/queries/regions.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";
import { publishedEdition } from "#db/work/queries/published.ts";
import type { SearchPage, SearchWords } from "./search-answer.ts";
import { type SearchThing, type Shown, searchThings } from "./search-things.server.ts";

/** Longer lists are cut: the first few are what a reader looks at. */
const MOST_SHOWN = 50;
/** Longer questions are cut, in characters. */
const LONGEST = 100;
/** Words that a word which leads to nothing may have been meant for. */
const MOST_NEAR = 3;

interface Known {
  things: SearchThing[];
  index: SearchIndex;
  places: PlaceIndex;
  areas: ReadonlyMap<AreaKey, Area>;
}

export interface SearchQuestion {
  q: string;
  locale: Locale;
}

/** What stands around the answer, in the reader's language. */
export function searchFrame(locale: Locale): { title: string; lead: string; words: SearchWords } {
  const { title, lead, label, placeholder, submit, failed } = messagesFor(locale).search;
  return { title, lead, words: { label, placeholder, submit, failed } };
}

/** The words that a reader typed, from the address. */
export function askedText(search: URLSearchParams): string {
  return (search.get("q") ?? "").trim().slice(0, LONGEST);
}

/**
 * What answers the question among everything that Saukko has, best first: municipalities, priorities,
 * indicators, reports, methods, pages. A place beside a topic opens the topic's figures of that place.
 * Nothing for an empty question.
 */
export async function searchPage(
  database: Database,
  work: WorkDatabase,
  home: AreaKey,
  { q, locale }: SearchQuestion,
): Promise<SearchPage> {
  const state = await readDataState(database);
  const edition = await publishedEdition(work);
  const known = await cachedByVersion(database, `search ${home} ${edition}`, () =>
    makeKnown(database, work, home),
  );
  const { results, nearest, ...rest } = answer(known, askedWords(q), locale);
  const unknown = typedWords(q, rest.unknown);
  const { search } = messagesFor(locale);
  const found = results.length;
  return {
    q,
    results: results
      .slice(0, MOST_SHOWN)
      .map((result) => ({ ...result, kindName: search.kind[result.kind] })),
    found,
    unknown,
    nearest,
    said: q === "" ? [] : said({ unknown, nearest, found }, locale),
    ways:
      found > 0
        ? []
        : WAYS.map(({ path, title }) => ({ href: `/${locale}${path}`, title: title(messagesFor(locale)) })),
    dataVersion: `${state.version}-${edition}`,
    example: state.example,
  };
}

/** Where everything of a kind is listed. */
const WAYS: readonly { path: string; title: (messages: Messages) => string }[] = [
  { path: "/catalogue", title: ({ search }) => search.allIndicators },
  { path: "", title: ({ search }) => search.front },
  { path: "/reports", title: ({ reportPages }) => reportPages.list },
];

function said(
  { unknown, nearest, found }: { unknown: readonly string[]; nearest: boolean; found: number },
  locale: Locale,
): string[] {
  const { search } = messagesFor(locale);
  const count = found === 0 ? search.none : nearest ? search.nearest(found) : search.found(found);
  const cut = found > MOST_SHOWN ? [search.shown(MOST_SHOWN)] : [];
  return [...(unknown.length > 0 ? [search.unknown(unknown)] : []), count, ...cut];
}

/** The folded words as the reader typed them. */
function typedWords(q: string, folded: readonly string[]): string[] {
  const typed = q.match(/[\p{L}\p{N}]+/gu) ?? [];
  return folded.map((word) => typed.find((one) => fold(one) === word) ?? word);
}

async function makeKnown(database: Database, work: WorkDatabase, home: AreaKey): Promise<Known> {
  const things = await searchThings(database, work, home);
  const { country, county, municipalities } = await homeAreas(database, home);
  const areas = [country, county, ...municipalities, ...(await listMunicipalitiesOfToday(database))];
  return {
    things,
    index: searchIndex(things),
    places: placeIndex([...areas.map(namedPlace), COUNTRY_BY_NAME]),
    areas: new Map(areas.map((area) => [areaKey(area), area])),
  };
}

interface Answer {
  results: Shown[];
  unknown: string[];
  nearest: boolean;
}

function answer(known: Known, words: readonly string[], locale: Locale): Answer {
  if (words.length === 0) return { results: [], unknown: [], nearest: false };
  const { places, rest } = placesAndTopic(known, words);
  return places.length > 0 && rest.length > 0
    ? topicOfPlaces(known, { places, rest, locale })
    : plainAnswer(known, words, locale);
}

/** The places named, and the rest; a name may have one letter astray where no title has the word. */
function placesAndTopic(
  { places: index, index: words }: Known,
  asked: readonly string[],
): { places: AreaKey[]; rest: string[] } {
  const { places, rest } = takePlaces(index, asked);
  if (places.length > 0 || rest.length < 2) return { places, rest };
  const astray = new Map(
    rest
      .filter((word) => !isBegun(words, word))
      .flatMap((word) => {
        const place = placeAstray(index, word);
        return place === undefined ? [] : [[word, place] as const];
      }),
  );
  return { places: [...astray.values()], rest: rest.filter((word) => !astray.has(word)) };
}

/** Whether any title has a word that begins so. */
function isBegun({ titles }: SearchIndex, beginning: string): boolean {
  for (const word of titles.keys()) if (word.startsWith(beginning)) return true;
  return false;
}

/** The topic's indicators, each speaking of the places; then the places' own pages. */
function topicOfPlaces(
  known: Known,
  { places, rest, locale }: { places: readonly AreaKey[]; rest: readonly string[]; locale: Locale },
): Answer {
  const areas = places.flatMap((key) => known.areas.get(key) ?? []);
  const { hits, unknown, nearest } = hitsOf(known, rest);
  const found = hits.flatMap((at) => known.things[at] ?? []);
  const topics = found.flatMap((thing) => {
    const plain = thing.show(locale);
    return plain.kind === "indicator" ? areas.map((area) => thing.show(locale, area)) : [plain];
  });
  const own = known.things
    .map((thing) => thing.show(locale))
    .filter(({ kind, area }) => kind !== "page" && area !== undefined && places.includes(area));
  return { results: withoutTwins([...topics, ...own]), unknown, nearest };
}

function plainAnswer(known: Known, words: readonly string[], locale: Locale): Answer {
  const { hits, ...rest } = hitsOf(known, words);
  return { results: hits.flatMap((at) => known.things[at]?.show(locale) ?? []), ...rest };
}

/** Those that answer every word; where there is none, those that answer most, or what is near in writing. */
function hitsOf(
  { index }: Known,
  words: readonly string[],
): { hits: number[]; unknown: string[]; nearest: boolean } {
  const { hits, unknown } = searchWords(index, words);
  const whole = hits.map(({ at }) => at);
  if (unknown.length === 0 && whole.length > 0) return { hits: whole, unknown, nearest: false };
  if (whole.length > 0) return { hits: whole, unknown, nearest: true };
  return {
    hits: unknown.length < words.length ? someWords(index, words) : nearWords(index, words),
    unknown,
    nearest: true,
  };
}

/** Things that answer some of the words, those that answer most first. */
function someWords(index: SearchIndex, words: readonly string[]): number[] {
  const counts = new Map<number, { words: number; score: number }>();
  for (const word of words)
    for (const { at, score } of searchWords(index, [word]).hits) {
      const { words: before, score: sum } = counts.get(at) ?? { words: 0, score: 0 };
      counts.set(at, { words: before + 1, score: sum + score });
    }
  return [...counts]
    .sort(([a, one], [b, other]) => other.words - one.words || other.score - one.score || a - b)
    .map(([at]) => at);
}

/** Things whose titles have words that share most with those of the question. */
function nearWords(index: SearchIndex, words: readonly string[]): number[] {
  const near = words.flatMap((word) => wordsNear(word, index.titles.keys(), MOST_NEAR));
  return [...new Set(near.flatMap((word) => index.titles.get(word) ?? []))];
}

function withoutTwins(results: readonly Shown[]): Shown[] {
  return [...new Map(results.map((result) => [result.href, result])).values()];
}
