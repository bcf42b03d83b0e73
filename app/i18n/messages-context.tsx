import { createContext, type ReactNode, useContext } from "react";
import type { Locale } from "#app/domain/text.ts";
import type { BrowserMessages } from "./messages/fi/browser.ts";

interface Language {
  locale: Locale;
  messages: BrowserMessages;
}

const LanguageContext = createContext<Language | null>(null);

/**
 * Gives the page its language. It stays the same while the page lives: a link to another language loads a
 * new page (`reloadDocument`), so that the browser never holds more than one language's texts.
 */
export function MessagesProvider({
  locale,
  messages,
  children,
}: Language & { children: ReactNode }): ReactNode {
  return <LanguageContext.Provider value={{ locale, messages }}>{children}</LanguageContext.Provider>;
}

/**
 * Texts in the page's language that are sent to the browser too, so that any component may ask for them.
 * What only pages without scripts show asks `useServerMessages`.
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

/** What the way from a figure to a report is called, by what becomes of the figure there. */
export interface WritersWords {
  asShown: string;
  asBars: string;
  asKeyFigures: string;
}

const WritersWordsContext = createContext<WritersWords | null>(null);

/**
 * Words of the way from a figure to a report, for who writes reports; null for everybody else. Sent with
 * the page of who is signed in, not with every page's words.
 */
export function WritersWordsProvider({
  words,
  children,
}: {
  words: WritersWords | null;
  children: ReactNode;
}): ReactNode {
  return <WritersWordsContext.Provider value={words}>{children}</WritersWordsContext.Provider>;
}

export function useWritersWords(): WritersWords | null {
  return useContext(WritersWordsContext);
}
