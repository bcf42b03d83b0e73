import type { ChartFooter } from "#app/charts/dataset.ts";
import type { LifeStage, Polarity } from "#app/domain/indicator.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import type { PictureFacts } from "#app/figures/datasets.ts";
import { sourcePage } from "#app/i18n/citation.ts";
import type { IndicatorRecord } from "#db/queries/indicators.ts";

/** What is known of the indicator itself; texts are HTML cleaned at import. */
export interface AboutIndicator {
  description: string | null;
  interpretation: string | null;
  limits: string | null;
  producer: string | null;
  licence: string | null;
  polarity: Polarity;
  lifeStage: LifeStage;
  sourceUpdated: string | null;
  fetched: string | null;
  sourcePage: string | null;
  footer: ChartFooter;
}

export function aboutOf(record: IndicatorRecord, facts: PictureFacts, locale: Locale): AboutIndicator {
  const { provenance } = facts;
  return {
    description: inLocale(record.description, locale),
    interpretation: inLocale(record.interpretation, locale),
    limits: inLocale(record.limits, locale),
    producer: provenance.example ? null : inLocale(record.producer, locale),
    licence: provenance.example ? null : record.licence,
    polarity: record.polarity,
    lifeStage: record.lifeStage,
    sourceUpdated: provenance.example ? null : provenance.sourceUpdated,
    fetched: provenance.fetched,
    sourcePage: sourcePage(provenance, locale),
    footer: facts.footer,
  };
}
