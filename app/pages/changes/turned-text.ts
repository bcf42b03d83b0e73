import type { Locale } from "#app/domain/text.ts";
import type { VerdictMarkData } from "#app/domain/verdict-mark.ts";
import { markWord } from "#app/i18n/mark-word.ts";
import type { Messages } from "#app/i18n/messages.ts";
import type { TurnedVerdict } from "./turned-verdicts.server.ts";

/** "Arvio vaihtui, ero koko maahan: ei osoitettua eroa → suurempi, huonompi". */
export function turnedText(
  { method, before, now }: TurnedVerdict,
  { turned }: Messages["figureChanges"],
  { column, mark: words }: Messages["verdicts"],
  locale: Locale,
): string {
  const told = (mark: VerdictMarkData | null): string => (mark ? markWord(mark, words) : "–");
  return turned(column[method].toLocaleLowerCase(locale), told(before), told(now));
}
