import { createContext, type ReactNode, useContext } from "react";
import type { Locale } from "#app/domain/text.ts";
import type { Messages } from "./messages/fi/index.ts";

interface Language {
  locale: Locale;
  messages: Messages;
}

const LanguageContext = createContext<Language | null>(null);

/**
 * Gives the page its language. It stays the same while the page lives: a link to another language loads a new page
 * (`reloadDocument`), so that the browser never holds more than one language's texts.
 */
export function MessagesProvider({
  locale,
  messages,
  children,
}: Language & { children: ReactNode }): ReactNode {
  return <LanguageContext.Provider value={{ locale, messages }}>{children}</LanguageContext.Provider>;
}

/** Every visible text, in the page's language. */
export function useMessages(): Messages {
  return useLanguage().messages;
}

export function useLocale(): Locale {
  return useLanguage().locale;
}

function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error("there is no MessagesProvider above this component");
  return language;
}
