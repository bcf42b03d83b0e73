import type { ReactNode } from "react";
import { useMessages } from "#app/i18n/messages-context.tsx";

/**
 * What a reader must know of the figures beside it: who answered, age, forecasts. Nothing where there is
 * nothing.
 */
export function FigureNotes({ notes }: { notes: readonly string[] }): ReactNode {
  const { notes: words } = useMessages().indicator;
  if (notes.length === 0) return null;
  return (
    <aside className="figure-notes" aria-label={words.title}>
      <p>
        <strong>{words.title}:</strong> {notes.join(" ")}
      </p>
    </aside>
  );
}
