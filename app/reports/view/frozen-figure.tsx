import type { ReactNode } from "react";
import type { FrozenPicture } from "#app/domain/report-version.ts";
import { FrozenTableView } from "./frozen-table.tsx";
import type { ReportWords } from "./report-words.ts";

/** A figure's own files, the page with its numbers of today, and its citation; none in a draft. */
export interface FigureLinks {
  files: readonly { label: string; href: string }[];
  today: { label: string; href: string } | null;
  citation: string;
}

interface FrozenFigureProps {
  /** Unique on the page: the figure's own address is `#id`. */
  id: string;
  number: number;
  shown: FrozenPicture;
  words: ReportWords;
  links: FigureLinks | null;
}

/** One figure of a version: what is said of it, the picture, its numbers, source, files and citation. */
export function FrozenFigureView({ id, number, shown, words, links }: FrozenFigureProps): ReactNode {
  const { title, subtitle, caption, sentences, table, source, svg } = shown;
  return (
    <figure className="figure report-figure" id={id} aria-labelledby={`${id}-title`}>
      <header className="figure-head">
        <h3 className="figure-title" id={`${id}-title`}>
          <span className="report-figure-number">{words.figure(number)}</span> {title}
        </h3>
        {subtitle ? <p className="figure-subtitle">{subtitle}</p> : null}
      </header>
      <div className="figure-picture chart">
        <FrozenSvg className="chart-narrow" svg={svg.phone} />
        <FrozenSvg className="chart-wide" svg={svg.screen} />
      </div>
      <figcaption className="figure-foot">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {caption ? (
          <p className="report-caption" dir="auto">
            {caption}
          </p>
        ) : null}
        <details className="figure-table">
          <summary>{words.showTable}</summary>
          <FrozenTableView table={table} of={title} />
        </details>
        {links && links.files.length > 0 ? (
          <p className="figure-downloads">
            <span>{words.download}</span>
            {links.files.map(({ label, href }) => (
              <a key={href} href={href} aria-label={`${label}: ${words.figure(number)}`} download>
                {label}
              </a>
            ))}
          </p>
        ) : null}
        <p className="source-line">{source}</p>
        {links?.today ? (
          <p className="source-line">
            <a href={links.today.href} aria-label={`${links.today.label}: ${title}`}>
              {links.today.label}
            </a>
          </p>
        ) : null}
        {links ? (
          <details className="report-citation">
            <summary>{words.citation}</summary>
            <p className="source-line">{links.citation}</p>
          </details>
        ) : null}
      </figcaption>
    </figure>
  );
}

/** The picture as it was frozen: drawn by us, its texts escaped then; its alternative text is in it. */
function FrozenSvg({ className, svg }: { className: string; svg: string }): ReactNode {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
  return <div className={className} dangerouslySetInnerHTML={{ __html: svg }} />;
}
