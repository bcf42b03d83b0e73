import type { ReactNode } from "react";
import { useLocale, useWritersWords } from "#app/i18n/messages-context.tsx";

/**
 * The way from a figure, sentence or table to a report: the piece keeps what was asked, not a picture of it.
 * Nothing for visitors, whose pages know nothing of it. `question`: what stands behind "?" in its address.
 */
export function AddToReport({ question, about }: { question: string; about: string }): ReactNode {
  const words = useWritersWords();
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
