import type { Locale } from "#app/domain/text.ts";
import { listText } from "#app/i18n/list-text.ts";
import type { Messages } from "#app/i18n/messages.ts";
import { producerName } from "#app/i18n/producer-name.ts";
import type { UnknownGroup } from "./unknown-groups.ts";

/** Who can mend that these are not known. */
export function menderText(
  { mender, producers }: Pick<UnknownGroup, "mender" | "producers">,
  words: Messages["municipality"]["unknown"],
  locale: Locale,
): string {
  if (mender !== "producer") return words.mender[mender];
  const names = producers.flatMap((producer) => producerName(producer, locale) ?? []);
  return words.mender.producer(names.length > 0 ? listText(names, locale) : null);
}
