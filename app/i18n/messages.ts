import type { Locale } from "#app/domain/text.ts";
import { messages as en } from "./messages/en/index.ts";
import { messages as fi, type Messages } from "./messages/fi/index.ts";
import { messages as sv } from "./messages/sv/index.ts";

export type { Messages };

const ALL: Record<Locale, Messages> = { fi, sv, en };

/**
 * All texts of one language. For the server and the command line; the browser loads only its own language.
 */
export function messagesFor(locale: Locale): Messages {
  return ALL[locale];
}
