import type { ReactNode } from "react";
import type { AreaKey } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import { inLocale, type LocalText } from "#app/domain/text.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { AddToReport } from "./add-to-report.tsx";
import { indicatorPath } from "./indicator-path.ts";
import { headlineQuestion } from "./sentence-question.ts";

export interface OverviewTextProps {
  /** Null where nothing has been computed yet. */
  overview: {
    headlines: HeadlinesProps["headlines"];
    summary: LocalText;
  } | null;
  /** The municipality that it is about; absent: the county. */
  speaksOf?: AreaKey | undefined;
}

/**
 * What the verdicts of a page come to: how many stand how, then one worse, one better, one changed, each
 * linked to its figure.
 */
export function OverviewText({ overview, speaksOf }: OverviewTextProps): ReactNode {
  const locale = useLocale();
  if (!overview) return null;
  return (
    <>
      <p className="standing">{inLocale(overview.summary, locale)}</p>
      <Headlines headlines={overview.headlines} speaksOf={speaksOf} />
    </>
  );
}

export interface HeadlinesProps {
  headlines: readonly { kind: string; indicator: IndicatorKey; area: AreaKey; text: LocalText }[];
  speaksOf?: AreaKey | undefined;
}

/** One worse, one better, one changed, each linked to its figure. */
export function Headlines({ headlines, speaksOf }: HeadlinesProps): ReactNode {
  const locale = useLocale();
  return headlines.map(({ kind, indicator, area, text }, at) => (
    <p key={kind} className={at === 0 ? "headline" : "standing"}>
      <a href={indicatorPath(locale, indicator, speaksOf)}>{inLocale(text, locale)}</a>
      <AddToReport
        within
        question={headlineQuestion({ kind, indicator, area })}
        about={inLocale(text, locale) ?? ""}
      />
    </p>
  ));
}
