import type { ReactNode } from "react";
import type { FrozenBlock, FrozenFigure } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import { type FigureLinks, FrozenFigureView } from "./frozen-figure.tsx";
import { FrozenListView } from "./frozen-list.tsx";
import type { ReportWords } from "./report-words.ts";
import { TextView } from "./text-view.tsx";

export interface FrozenBlockProps {
  block: FrozenBlock;
  locale: Locale;
  words: ReportWords;
  /** Files and citation of a figure; of a draft there are none. */
  linksOf: (figure: FrozenFigure) => FigureLinks | null;
}

/** A piece of a version, or of a draft as its readers would see it. */
export function FrozenBlockView({ block, locale, words, linksOf }: FrozenBlockProps): ReactNode {
  switch (block.kind) {
    case "page-break":
      return <div className="report-page-break" />;
    case "text": {
      const doc = block.docs[locale];
      return (
        <div className="report-text">
          {doc ? <TextView doc={doc} /> : <p className="report-missing">{words.missingLanguage}</p>}
        </div>
      );
    }
    case "figure": {
      const shown = block.shown[locale];
      if (!shown) return null;
      const id = figureId(block);
      return (
        <FrozenFigureView id={id} number={block.number} shown={shown} words={words} links={linksOf(block)} />
      );
    }
    case "sentence": {
      const shown = block.shown[locale];
      return shown ? (
        <div className="report-sentence">
          <p dir="auto">{shown.text}</p>
          {block.edited && shown.text !== shown.machine ? (
            <p className="source-line">
              {words.edited}. {words.machineSentence}: {shown.machine}
            </p>
          ) : null}
          <p className="source-line">{shown.source}</p>
        </div>
      ) : null;
    }
    default:
      return <FrozenListView block={block} locale={locale} words={words} />;
  }
}

/** A figure's place on the page, and in addresses behind #. */
function figureId({ number }: Pick<FrozenFigure, "number">): string {
  return `figure-${number}`;
}
