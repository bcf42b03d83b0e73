import type { ReactNode } from "react";
import { type ImportId, isSourceId } from "#app/domain/source.ts";
import { inLocale, type LocalText } from "#app/domain/text.ts";
import { formatNumber } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { StoredRejection } from "#db/queries/runs.ts";
import { type ImportRunFacts, LatestImport } from "./latest-import.tsx";
import type { UnitTitles } from "./unit-name.ts";

export interface SourceEntryProps {
  source: {
    id: ImportId;
    name: LocalText;
    url: string | null;
    licence: string | null;
    indicators: number;
    figures: number;
    latestRun: ImportRunFacts | null;
    rejections: readonly StoredRejection[];
    moreRejections: number;
    unitTitles: UnitTitles;
  };
}

/** One source: licence, coverage, and how its latest import went. */
export function SourceEntry({ source }: SourceEntryProps): ReactNode {
  const locale = useLocale();
  const { sources } = useServerMessages();
  return (
    <section className="source" aria-labelledby={`source-${source.id}`}>
      <h2 id={`source-${source.id}`}>{inLocale(source.name, locale)}</h2>
      {source.url ? (
        <p>
          <a href={source.url} rel="external">
            {sources.open}: {new URL(source.url).hostname}
          </a>
        </p>
      ) : null}
      <dl className="source-facts">
        {isSourceId(source.id) ? (
          <>
            <dt>{sources.licence}</dt>
            <dd>{source.licence ?? sources.licenceByIndicator}</dd>
          </>
        ) : null}
        <dt>{sources.coverage}</dt>
        <dd>{coverage()}</dd>
        <dt>{sources.latestRun}</dt>
        <dd>
          {source.latestRun ? (
            <LatestImport
              run={source.latestRun}
              counted={source.id !== "boundaries"}
              rejections={source.rejections}
              moreRejections={source.moreRejections}
              unitTitles={source.unitTitles}
            />
          ) : (
            sources.neverRun
          )}
        </dd>
      </dl>
    </section>
  );

  function coverage(): string {
    if (source.id === "boundaries") return sources.boundariesOnly;
    if (source.id === "goals") return sources.goalsOnly;
    if (source.id === "methods") return sources.methodsOnly;
    if (source.figures === 0) return sources.noFigures;
    return sources.coverageText(source.indicators, formatNumber(source.figures, 0, locale));
  }
}
