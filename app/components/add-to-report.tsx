import { createContext, type ReactNode, useContext } from "react";
import { useLocale } from "#app/i18n/messages-context.tsx";

const WordsContext = createContext<string | null>(null);

/** Around every page: the words of the links below, for who writes reports; null for everybody else. */
export function AddToReportProvider({
  words,
  children,
}: {
  words: string | null;
  children: ReactNode;
}): ReactNode {
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}

/**
 * The way from a figure, sentence or table to a report: the piece keeps what was asked, not a picture of
 * it. Nothing for visitors, whose pages know nothing of it. `question`: what stands behind "?" in its
 * address.
 */
export function AddToReport({ question, about }: { question: string; about: string }): ReactNode {
  const words = useContext(WordsContext);
  const locale = useLocale();
  if (words === null) return null;
  return (
    <p className="add-to-report no-print">
      <a href={`/${locale}/desk/add?${question}`} aria-label={`${words}: ${about}`}>
        {words}
      </a>
    </p>
  );
}
