import type { ReactNode } from "react";
import { useLocale, useWritersWords, type WritersWords } from "#app/i18n/messages-context.tsx";
import { refuseToBeKept } from "#app/markup/kept.ts";

export interface AddToReportProps {
  /** What stands behind "?" in its address. */
  question: string;
  /** What is taken along. */
  about: string;
  /** What it becomes in the report, where that is not what is shown. */
  as?: "bars" | { keyFiguresOf: string };
  /** Stands in the sentence's own paragraph, below it. */
  within?: boolean;
}

/**
 * The way from a figure, sentence or table to a report: the piece keeps what was asked, not a picture of it.
 * Nothing for visitors, whose pages know nothing of it.
 */
export function AddToReport({ question, about, as, within = false }: AddToReportProps): ReactNode {
  refuseToBeKept("the way to a report");
  const words = useWritersWords();
  const locale = useLocale();
  if (words === null) return null;
  const label = labelOf(words, as);
  const link = (
    <a href={`/${locale}/desk/add?${question}`} aria-label={`${label}: ${about}`}>
      {label}
    </a>
  );
  if (within) return <span className="line-note no-print">{link}</span>;
  return <p className="add-to-report no-print">{link}</p>;
}

function labelOf(words: WritersWords, as: AddToReportProps["as"]): string {
  if (as === undefined) return words.asShown;
  return as === "bars" ? words.asBars : `${words.asKeyFigures}: ${as.keyFiguresOf}`;
}
