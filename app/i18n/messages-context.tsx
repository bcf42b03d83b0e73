import { createContext, type ReactNode, useContext } from "react";
import type { Locale } from "#app/domain/text.ts";
import type { BrowserMessages } from "./messages/fi/browser.ts";

interface Language {
  locale: Locale;
  messages: BrowserMessages;
}

const LanguageContext = createContext<Language | null>(null);

/**
 * Gives the page its language. It stays the same while the page lives: a link to another language loads a new
 * page (`reloadDocument`), so that the browser never holds more than one language's texts.
 */
export function MessagesProvider({
  locale,
  messages,
  children,
}: Language & { children: ReactNode }): ReactNode {
  return <LanguageContext.Provider value={{ locale, messages }}>{children}</LanguageContext.Provider>;
}

/**
 * Texts in the page's language that are sent to the browser too, so that any component may ask for them. What
 * only pages without scripts show asks `useServerMessages`.
 */
export function useMessages(): BrowserMessages {
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
