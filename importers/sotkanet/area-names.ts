import type { Area } from "#app/domain/area.ts";
import { asWord } from "#importers/csv/word.ts";
import { plainText } from "./clean-text.ts";
import type { SotkanetText } from "./schema.ts";

/**
 * What follows the name itself: the kind of area, or a mark that tells two of the same name apart (Koski Tl).
 */
const KIND_WORDS =
  /\s+(hyvinvointialue|hva|välfärdsområde|vo|wsc|wellbeing services county|kunta|kaupunki|maakunta|kommun|stad|landskap|tl|hl)$/;
const KIND_WORDS_BEFORE = /^(region|municipality|city|town|wellbeing services county) of\s+/;

/**
 * A Finnish name and its genitive share their beginning and part in the last letters: Kouvola, Kouvolan;
 * Helsinki, Helsingin.
 */
const LEAST_SHARED = 4;
const LARGEST_ENDING = 3;

/**
 * The names of an area as they can be compared: small letters, without the word for its kind, both halves of
 * a double name.
 */
export function comparableNames(names: readonly (string | null | undefined)[]): string[] {
  return names.flatMap((name) => {
    const word = asWord(plainText(name) ?? "");
    return [word, ...word.split(/\s+[-–/]\s+/)]
      .map((part) => part.replace(KIND_WORDS_BEFORE, "").replace(KIND_WORDS, "").trim())
      .filter((part) => part !== "");
  });
}

/** Whether a source's title can be this area's name, in any of three languages, whatever its ending. */
export function mayBeCalled({ name }: Area, title: SotkanetText): boolean {
  const ours = comparableNames([name.fi, name.sv, name.en]);
  return comparableNames([title.fi, title.sv, title.en]).some((theirs) =>
    ours.some((one) => one === theirs || sameStem(one, theirs)),
  );
}

function sameStem(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared >= LEAST_SHARED && Math.max(a.length, b.length) - shared <= LARGEST_ENDING;
}
