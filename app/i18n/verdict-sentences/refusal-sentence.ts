import type { Locale } from "#app/domain/text.ts";
import type { Refused } from "#app/domain/verdict.ts";
import { verdictWords } from "./facts.ts";

/** More names than this are not listed: the rest are counted. */
const NAMES = 3;

/** Of so many years without a count none has one: then no list of them says more. */
const ALL_YEARS = 5;

/** What keeps two figures from being compared where it is their years alone. */
const TWO_YEARS = /^(\d{4}) \/ (\d{4})$/;

/**
 * Why a method does not answer, in plain words. `names`: an area's name by its key; years and numbers pass as
 * they are.
 */
export function refusalSentence(
  { refusal, about }: Refused,
  names: (key: string) => string,
  locale: Locale,
): string {
  const words = verdictWords(locale);
  if (refusal === "no-interval" && about.length >= ALL_YEARS) return words.refusal(refusal, "");
  const [, own, other] = (refusal === "different-terms" && TWO_YEARS.exec(about.join(", "))) || [];
  if (own !== undefined && other !== undefined) return words.differentYears(own, other);
  const isYears = about.length > 0 && about.every((one) => /^\d{4}$/.test(one));
  return words.refusal(refusal, isYears ? yearRuns(about.map(Number)) : namesText(about, names, words.more));
}

/** The first few by name, the others counted. */
export function namesText(
  about: readonly string[],
  names: (key: string) => string,
  more: (count: number) => string,
): string {
  const shown = about.slice(0, NAMES).map((one) => (one.includes(":") ? names(one) : one));
  const left = about.length - shown.length;
  return left > 0 ? `${shown.join(", ")} ${more(left)}` : shown.join(", ");
}

/** "2007–2011, 2019": earliest first, years that follow each other as one run. */
function yearRuns(years: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && year <= run[1] + 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(", ");
}
