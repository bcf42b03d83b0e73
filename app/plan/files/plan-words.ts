import { LOCALES } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { asWord } from "#importers/csv/word.ts";
import type { PlanColumn } from "./plan-columns.ts";

type Words = NonNullable<PlanColumn["words"]>;

function wordsIn(locale: (typeof LOCALES)[number], which: Words): Readonly<Record<string, string>> {
  const { fields, outcome, measureState, bodies } = messagesFor(locale).deskPlan;
  const all: Record<Words, Readonly<Record<string, string>>> = {
    ...{ meters: fields.meters, directions: fields.directions, outcome, measureState },
    bodyKind: bodies.usual,
  };
  return all[which];
}

/** The Finnish word that stands in a file. */
export function wordOf(which: Words, key: string): string {
  return wordsIn("fi", which)[key] ?? key;
}

/** What a word of any of the languages means; null where it means nothing. */
export function meaningOf(which: Words, word: string): string | null {
  const wanted = asWord(word);
  for (const locale of LOCALES)
    for (const [key, text] of Object.entries(wordsIn(locale, which)))
      if (wanted === asWord(text) || wanted === asWord(key)) return key;
  return null;
}

/** The words that may stand in a column, for who has written another. */
export function knownWords(which: Words): string {
  return Object.values(wordsIn("fi", which)).join(", ");
}
