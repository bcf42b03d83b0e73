import { neverVaries } from "#app/domain/certainty.ts";
import { positionRange } from "#app/domain/position-range.ts";
import type { Locale } from "#app/domain/text.ts";
import type { PositionResult, TrendResult } from "#app/domain/verdict.ts";
import type { VerdictMarkData } from "#app/domain/verdict-mark.ts";
import { amountText } from "../amount.ts";
import { formatNumber } from "../format.ts";
import { yearsText } from "./facts.ts";

/** A trend in its shortest form: "vuosina 2021–2025" and, behind a place, "kasvanut selvästi". */
export interface ShortTrend {
  period: string;
  text: string;
  /** In a title, before a place: "selvää kasvua", "2021–2025". */
  title: { text: string; years: string; changed: boolean };
}

interface ShortWords {
  trend: Record<"up" | "down", Record<"clear" | "small", string>>;
  noTrend: string;
  varying: string;
  steady: string;
  /** The same in a title. */
  seen: {
    up: Record<"clear" | "small", string>;
    down: Record<"clear" | "small", string>;
    flat: string;
    varying: string;
    steady: string;
  };
  period: (years: string) => string;
  /** Where the years are not at hand. */
  latest: string;
  /** Before a place: "suurempi Kotkassa", said of a figure that is compared with another one. */
  beside: Record<"higher" | "lower", Record<"clear" | "small", string>>;
  level: string;
  same: string;
  /** Surely about the same. */
  similar: string;
  /** Behind a direction that nothing has tested. */
  untested: string;
}

const WORDS: Record<Locale, ShortWords> = {
  fi: {
    trend: {
      up: { clear: "kasvanut selvästi", small: "kasvanut vähän mutta johdonmukaisesti" },
      down: { clear: "pienentynyt selvästi", small: "pienentynyt vähän mutta johdonmukaisesti" },
    },
    noTrend: "muutosta ei voi osoittaa",
    varying: "vaihdellut enemmän kuin sattuma selittää, mutta ei yhteen suuntaan",
    steady: "pysynyt samana",
    seen: {
      up: { clear: "selvää kasvua", small: "pientä johdonmukaista kasvua" },
      down: { clear: "selvää laskua", small: "pientä johdonmukaista laskua" },
      flat: "ei osoitettua muutosta",
      varying: "vaihtelua ilman yhtä suuntaa",
      steady: "sama luku joka vuosi",
    },
    period: (years) => `vuosina ${years}`,
    latest: "viiden viime mittauksen aikana",
    beside: {
      higher: { clear: "suurempi", small: "hieman suurempi" },
      lower: { clear: "pienempi", small: "hieman pienempi" },
    },
    level: "ei osoitettua eroa",
    same: "sama luku",
    similar: "suunnilleen sama",
    untested: "(ei testattu)",
  },
  sv: {
    trend: {
      up: { clear: "en tydlig ökning", small: "en liten men konsekvent ökning" },
      down: { clear: "en tydlig minskning", small: "en liten men konsekvent minskning" },
    },
    noTrend: "kan ingen förändring påvisas",
    varying: "en variation som är större än slumpen förklarar, men inte åt ett håll",
    steady: "oförändrat",
    seen: {
      up: { clear: "en tydlig ökning", small: "en liten men konsekvent ökning" },
      down: { clear: "en tydlig minskning", small: "en liten men konsekvent minskning" },
      flat: "ingen påvisad förändring",
      varying: "en variation utan entydig riktning",
      steady: "samma tal varje år",
    },
    period: (years) => `under åren ${years}`,
    latest: "under de fem senaste mätningarna",
    beside: {
      higher: { clear: "högre", small: "något högre" },
      lower: { clear: "lägre", small: "något lägre" },
    },
    level: "ingen påvisad skillnad",
    same: "samma tal",
    similar: "ungefär samma",
    untested: "(inte testad)",
  },
  en: {
    trend: {
      up: { clear: "a clear rise", small: "a small but consistent rise" },
      down: { clear: "a clear fall", small: "a small but consistent fall" },
    },
    noTrend: "no change can be shown",
    varying: "years that differ by more than chance explains, but not in one direction",
    steady: "no change at all",
    seen: {
      up: { clear: "a clear rise", small: "a small but consistent rise" },
      down: { clear: "a clear fall", small: "a small but consistent fall" },
      flat: "no change shown",
      varying: "variation without one direction",
      steady: "the same figure every year",
    },
    period: (years) => `over ${years}`,
    latest: "over the five latest measurements",
    beside: {
      higher: { clear: "higher", small: "slightly higher" },
      lower: { clear: "lower", small: "slightly lower" },
    },
    level: "no difference shown",
    same: "the same figure",
    similar: "about the same",
    untested: "(not tested)",
  },
};

/**
 * A trend for text that is read aloud beside a picture. It is made from the very mark that the page shows, so
 * that neither can say what the other does not; good and bad are left to the sentences. `tested`: the years
 * and their figures; null where they are not at hand. Null where the trend cannot be judged.
 */
export function trendInShort(
  { shape, small }: VerdictMarkData,
  tested: Pick<TrendResult, "years" | "values"> | null,
  locale: Locale,
): ShortTrend | null {
  const words = WORDS[locale];
  const years = tested ? yearsText(tested.years) : "";
  const period = tested ? words.period(years) : words.latest;
  const told = (text: string, seen: string, changed = false): ShortTrend => ({
    period,
    text,
    title: { text: seen, years, changed },
  });
  if (tested && neverVaries(tested)) return told(words.steady, words.seen.steady);
  if (shape === "flat") return told(words.noTrend, words.seen.flat);
  if (shape === "varying") return told(words.varying, words.seen.varying);
  if (shape !== "up" && shape !== "down") return null;
  const size = small ? "small" : "clear";
  return told(words.trend[shape][size], words.seen[shape][size], true);
}

/**
 * Where the figure lies beside another one, to be followed by a place: "suurempi". Null where that cannot
 * be judged.
 */
export function besideInShort({ shape, small, certainty }: VerdictMarkData, locale: Locale): string | null {
  const words = WORDS[locale];
  if (shape === "unproven") return words.level;
  if (shape === "same" || shape === "similar") return words[shape];
  if (shape !== "higher" && shape !== "lower") return null;
  const told = words.beside[shape][small ? "small" : "clear"];
  return certainty === "not-tested" ? `${told} ${words.untested}` : told;
}

/**
 * The same for a title: higher or lower where a test has shown it, or that it could not. Null of what is
 * about the same, not tested, or not judged.
 */
export function besideInTitle(
  { shape, small, certainty }: VerdictMarkData,
  locale: Locale,
): { text: string } | "none" | null {
  if (certainty === "not-tested") return null;
  if (shape === "unproven") return "none";
  if (shape !== "higher" && shape !== "lower") return null;
  return { text: WORDS[locale].beside[shape][small ? "small" : "clear"] };
}

/**
 * "29 % (23–37)": how many municipalities have a lower figure, with the limits of chance in brackets; and
 * whether there are any, so that the brackets can be explained once.
 */
export function positionInShort(position: PositionResult, locale: Locale): { text: string; range: boolean } {
  const limits = positionRange(position);
  const share = amountText(position.below, "percent", 0, locale);
  const whole = (value: number): string => formatNumber(value, 0, locale);
  if (!limits) return { text: share, range: false };
  return { text: `${share} (${whole(limits.lower)}–${whole(limits.upper)})`, range: true };
}
