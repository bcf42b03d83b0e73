import { group } from "d3";
import type { Locale } from "#app/domain/text.ts";
import type { MarkShape } from "#app/domain/verdict-mark.ts";
import { capital } from "#app/i18n/capital.ts";
import { listText } from "#app/i18n/list-text.ts";
import type { ChartArea, ChartDataset } from "./dataset.ts";
import type { FigureVerdict } from "./figure-verdict.ts";
import type { ChartWords } from "./words.ts";

/** As many names in a row as a listener can hold; the others are counted. */
const NAMED = 3;

/** A verdict on another year, or on a figure that has been revised since, is not of this one: then there is none. */
export function verdictOf(
  { verdicts }: ChartDataset,
  { key }: ChartArea,
  year: number,
  value: number,
): FigureVerdict | null {
  return verdicts?.find((one) => one.region === key && one.year === year && one.value === value) ?? null;
}

/**
 * The trends of some areas, those of the same verdict together: "Vuosina 2021–2025: Kotkassa ja Kouvolassa kasvanut selvästi, Haminassa muutosta ei
 * voi osoittaa." Those that cannot be judged are counted beside the others, and left out where none can. An area without a verdict is not among them:
 * nothing is known of its trend.
 */
export function trendSentences(
  verdicts: readonly FigureVerdict[],
  locale: Locale,
  words: ChartWords,
): string[] {
  const judged = verdicts.flatMap(({ where, trend }) => (trend ? [{ where, ...trend }] : []));
  const told = [
    ...group(
      judged,
      ({ period }) => period,
      ({ text }) => text,
    ),
  ].map(([period, byText]) => {
    const parts = [...byText].map(([text, places]) => `${placesText(places, locale, words)} ${text}`);
    return `${capital(period)}: ${parts.join(", ")}.`;
  });
  const refused = verdicts.length - judged.length;
  return told.length > 0 && refused > 0 ? [...told, words.chart.altNoTrend(refused)] : told;
}

/** "Haminassa, Kotkassa, Kouvolassa ja 2 muulla alueella"; a preposition is said once: "in Hamina, Kotka and Kouvola". */
export function placesText(
  places: readonly Pick<FigureVerdict, "where">[],
  locale: Locale,
  words: ChartWords,
): string {
  const first = prepositionOf(places[0]?.where ?? "");
  const names = places.map(({ where }, at) =>
    at > 0 && prepositionOf(where) === first ? where.slice(first.length) : where,
  );
  // A last single one is named: that is shorter than to count it.
  if (names.length <= NAMED + 1) return listText(names, locale);
  return listText([...names.slice(0, NAMED), words.chart.altOtherAreas(names.length - NAMED)], locale);
}

function prepositionOf(where: string): string {
  return /^(i|på|in) /.exec(where)?.[0] ?? "";
}

/**
 * Where the figures lie beside the country's: "Koko maahan verrattuna luku on suurempi Kotkassa ja ilman selvää eroa Haminassa ja Kouvolassa."
 * `placed` names the areas of one class, or counts them. Those that cannot be judged are told beside the others only.
 */
export function besideCountry(
  verdicts: readonly FigureVerdict[],
  placed: (found: readonly FigureVerdict[]) => string,
  locale: Locale,
  words: ChartWords,
): string[] {
  const { beside, higher, lower, level, refused } = words.chart.altBeside;
  const told = (shapes: readonly MarkShape[], small: boolean, tell: (where: string) => string): string[] => {
    const found = verdicts.filter(
      ({ country }) => country && shapes.includes(country.shape) && country.small === small,
    );
    return found.length > 0 ? [tell(placed(found))] : [];
  };
  const parts = [
    ...told(["higher"], false, (where) => higher(where, false)),
    ...told(["higher"], true, (where) => higher(where, true)),
    ...told(["lower"], false, (where) => lower(where, false)),
    ...told(["lower"], true, (where) => lower(where, true)),
    ...told(["similar", "unproven"], false, level),
  ];
  return [
    ...(parts.length > 0 ? [beside(listText(parts, locale))] : []),
    ...(parts.length > 0 ? told(["refused"], false, refused) : []),
  ];
}
