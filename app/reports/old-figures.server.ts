import type { AreaKey } from "#app/domain/area.ts";
import { isFar, rhythmOf } from "#app/domain/earlier-figure.ts";
import { finnishDay } from "#app/domain/finnish-day.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import { yearsWithFigures } from "#app/domain/indicator-line.ts";
import type { FrozenBlock, Snapshot } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import { homeAreas } from "#app/figures/home-areas.server.ts";
import type { Database } from "#db/client.server.ts";
import { readSeriesOfMany } from "#db/queries/series.ts";
import { type LatestTold, latestTold } from "./snapshot/latest-told.ts";

/** A figure may be so many years older than the year that its report is about, whatever its rhythm. */
const YEARS_WITHOUT_A_WORD = 5;

/** A piece of a report that tells figures of long ago. */
export interface OldPiece {
  section: string;
  block: FrozenBlock;
  figures: OldFigure[];
}

export interface OldFigure extends LatestTold {
  /** The latest year that the source has of any home area, where that is a later one; else null. */
  newer: number | null;
}

interface OldQuestion {
  database: Database;
  home: AreaKey;
  snapshot: Pick<Snapshot, "report" | "sections">;
  locale: Locale;
  now: Date;
}

/**
 * The pieces whose latest figure is old for their report: more than five years before the year that it is
 * about, and more than two of the source's own steps, since an election's figure of eight years ago may be
 * the one before the last. A report of years to come is held against this year.
 */
export async function oldFigures(question: OldQuestion): Promise<{ until: number; pieces: OldPiece[] }> {
  const { snapshot, now, locale } = question;
  const until = Math.min(snapshot.report.years.last, Number(finnishDay(now).slice(0, 4)));
  const aged = snapshot.sections.flatMap(({ id: section, blocks }) =>
    blocks.map((block) => ({ section, block, told: latestTold(block, locale).filter(isAged) })),
  );
  function isAged({ year }: LatestTold): boolean {
    return until - year > YEARS_WITHOUT_A_WORD;
  }
  const yearsOf = await publishedYears(
    question,
    aged.flatMap(({ told }) => told.map(({ indicator }) => indicator)),
  );
  const pieces = aged.flatMap(({ section, block, told }): OldPiece[] => {
    const figures = told.flatMap(({ indicator, year }): OldFigure[] => {
      const years = yearsOf(indicator);
      if (!isFar(year, until, rhythmOf(years))) return [];
      const latest = years.at(-1) ?? year;
      return [{ indicator, year, newer: latest > year ? latest : null }];
    });
    return figures.length > 0 ? [{ section, block, figures }] : [];
  });
  return { until, pieces };
}

/** The years, in their order, in which the source has figures of any of the home areas or of the country. */
async function publishedYears(
  { database, home }: OldQuestion,
  indicators: readonly IndicatorKey[],
): Promise<(indicator: IndicatorKey) => number[]> {
  if (indicators.length === 0) return () => [];
  const { allKeys } = await homeAreas(database, home);
  const series = await readSeriesOfMany(database, [...new Set(indicators)], allKeys);
  return (indicator) =>
    [...new Set((series.get(indicator) ?? []).flatMap(yearsWithFigures))].sort((a, b) => a - b);
}
