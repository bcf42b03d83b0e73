import type { Locale } from "#app/domain/text.ts";
import type { Refused } from "#app/domain/verdict.ts";
import { verdictWords } from "./facts.ts";

/** More names than this are not listed: the rest are counted. */
const NAMES = 3;

/** Why a method does not answer, in plain words. `names`: an area's name by its key; years and numbers pass as they are. */
export function refusalSentence(
  { refusal, about }: Refused,
  names: (key: string) => string,
  locale: Locale,
): string {
  return verdictWords(locale).refusal(refusal, listOf(about, names));
}

function listOf(about: readonly string[], names: (key: string) => string): string {
  const shown = about.slice(0, about.every((one) => /^\d{4}$/.test(one)) ? about.length : NAMES);
  const left = about.length - shown.length;
  return [
    ...shown.map((one) => (one.includes(":") ? names(one) : one)),
    ...(left > 0 ? [`+ ${left}`] : []),
  ].join(", ");
}
