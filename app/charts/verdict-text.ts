import { groups } from "d3";
import type { Locale } from "#app/domain/text.ts";
import { capital } from "#app/i18n/capital.ts";
import { listText } from "#app/i18n/list-text.ts";
import type { ChartArea, ChartDataset } from "./dataset.ts";
import type { PictureVerdict, VerdictWordsOfAlt } from "./picture-verdict.ts";

/** As many names in a row as a listener can hold; the others are counted. */
const NAMED = 3;

/**
 * A verdict on another year, or on a figure that has been revised since, is not of this one: then there is
 * none.
 */
export function verdictOf(
  { verdicts }: ChartDataset,
  { key }: ChartArea,
  year: number,
  value: number,
): PictureVerdict | null {
  const found = verdicts?.areas.find((one) => one.region === key);
  return found?.year === year && found.value === value ? found : null;
}

/**
 * The trends of some areas, those of the same verdict together: "Vuosina 2021–2025: Kotkassa ja Kouvolassa
 * kasvanut selvästi; Haminassa muutosta ei voi osoittaa." Those that cannot be judged are counted beside the
 * others, and left out where none can. An area without a verdict is not among them: nothing is known of its
 * trend.
 */
export function trendSentences(
  verdicts: readonly PictureVerdict[],
  locale: Locale,
  words: VerdictWordsOfAlt,
): string[] {
  const judged = verdicts.flatMap(({ where, trend }) => (trend ? [{ where, ...trend }] : []));
  const told = groups(judged, ({ period }) => period).map(([period, found]) => {
    const parts = groups(found, ({ text }) => text).map(
      ([text, places]) => `${placesText(places, locale, words)} ${text}`,
    );
    return `${capital(period)}: ${parts.join("; ")}.`;
  });
  const refused = verdicts.length - judged.length;
  return told.length > 0 && refused > 0 ? [...told, counted(words.noTrend, refused)] : told;
}

/**
 * Where the figures lie beside the country's: "Koko maahan verrattuna: suurempi Kotkassa; ei osoitettua eroa
 * Haminassa ja Kouvolassa."; where it has none, beside the rest of the county. `placed` names the areas of
 * one
 * class, or counts them. Those that cannot be judged are told beside the others only.
 */
export function besideSentences(
  verdicts: readonly PictureVerdict[],
  placed: (found: readonly PictureVerdict[]) => string,
  words: VerdictWordsOfAlt,
): string[] {
  const told = SIDES.flatMap((to) => {
    const judged = verdicts.filter(({ beside }) => beside?.to === to && beside.text);
    const parts = groups(judged, ({ beside }) => beside?.text ?? "").map(
      ([text, found]) => `${text} ${placed(found)}`,
    );
    return parts.length === 0 ? [] : [filled(words.beside[to], parts.join("; "))];
  });
  const refused = verdicts.filter(({ beside }) => beside && !beside.text);
  return told.length > 0 && refused.length > 0 ? [...told, filled(words.notBeside, placed(refused))] : told;
}

const SIDES = ["country", "rest"] as const;

/**
 * The places among the country's municipalities with their uncertainty, each behind its name: no league
 * table.
 */
export function positionsText(
  places: readonly { name: string; verdict: PictureVerdict | null }[],
  words: VerdictWordsOfAlt,
): string | null {
  const told = places.flatMap(({ name, verdict }) =>
    verdict?.position ? [{ name, ...verdict.position }] : [],
  );
  if (told.length === 0) return null;
  const lead = told.some(({ range }) => range) ? words.positionsWithRange : words.positions;
  return filled(lead, told.map(({ name, text }) => `${name} ${text}`).join(", "));
}

/**
 * "Haminassa, Kotkassa, Kouvolassa ja 2 muulla alueella"; a preposition is said once: "in Hamina, Kotka and
 * Kouvola".
 */
export function placesText(
  places: readonly Pick<PictureVerdict, "where">[],
  locale: Locale,
  words: VerdictWordsOfAlt,
): string {
  const first = prepositionOf(places[0]?.where ?? "");
  const names = places.map(({ where }, at) =>
    at > 0 && prepositionOf(where) === first ? where.slice(first.length) : where,
  );
  // A last single one is named: that is shorter than to count it.
  if (names.length <= NAMED + 1) return listText(names, locale);
  return listText([...names.slice(0, NAMED), filled(words.others, names.length - NAMED)], locale);
}

export function counted({ one, many }: VerdictWordsOfAlt["noTrend"], count: number): string {
  return count === 1 ? one : filled(many, count);
}

/** A sentence with what it tells in the places of {}, in order. */
export function filled(sentence: string, ...told: readonly (string | number)[]): string {
  return told.reduce<string>((text, one) => text.replace("{}", () => String(one)), sentence);
}

function prepositionOf(where: string): string {
  return /^(i|på|in) /.exec(where)?.[0] ?? "";
}
