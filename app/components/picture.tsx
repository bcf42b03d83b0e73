import type { ReactNode } from "react";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { AddToReport } from "./add-to-report.tsx";
import { TakeAlongPanel, type TakeAlongPanelProps } from "./take-along-panel.tsx";

export interface PictureProps {
  /** Unique on the page: the figure's own address is `#id`. */
  id: string;
  title: string;
  /** The unit, and what the picture shows in a few words. */
  subtitle: string;
  /** The picture: an svg that has its own text alternative. */
  children: ReactNode;
  /** The same numbers as a table. */
  table: ReactNode;
  /** Source, producer, licence and date in one line. */
  sourceLine: string;
  /** Files and texts of this figure. */
  along: Omit<TakeAlongPanelProps, "of">;
  /** A caution the reader should see before the picture's numbers are used. */
  note?: string;
  /** What who writes a report takes along: the picture's question; absent where a report has none like it. */
  question?: string;
}

/** One figure: title and unit, picture, table twin, source line and downloads. */
export function Picture({
  id,
  title,
  subtitle,
  children,
  table,
  sourceLine,
  along,
  note,
  question,
}: PictureProps): ReactNode {
  const { site } = useMessages();
  return (
    <figure className="figure" id={id} aria-labelledby={`${id}-title`}>
      <header className="figure-head">
        <h3 className="figure-title" id={`${id}-title`}>
          {title}
        </h3>
        <p className="figure-subtitle">{subtitle}</p>
      </header>
      <div className="figure-picture">{children}</div>
      {note ? <p className="figure-note">{note}</p> : null}
      <figcaption className="figure-foot folds">
        <details className="figure-table">
          <summary>{site.figure.showTable}</summary>
          {table}
        </details>
        <TakeAlongPanel of={title} {...along} />
        {question === undefined ? null : <AddToReport question={question} about={title} />}
        <p className="source-line">{sourceLine}</p>
      </figcaption>
    </figure>
  );
}
