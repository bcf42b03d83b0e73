import type { Family } from "#app/charts/chart-kind.ts";
import type { ChartDataset } from "#app/charts/dataset.ts";
import type { PictureVerdict } from "#app/charts/picture-verdict.ts";
import { besideSentences, placesText, trendSentences, verdictOf } from "#app/charts/verdict-text.ts";
import { latestPoint } from "#app/domain/series.ts";

/**
 * What the tests found of a picture's areas, in sentences: their trends under a picture over years, how
 * they differ from the country under one of one year. None where nothing was tested, or the figures have
 * been revised since.
 */
export function pictureSentences(dataset: ChartDataset, family: Family): string[] {
  const { verdicts, locale, areas } = dataset;
  if (!verdicts) return [];
  const found = areas.flatMap((area): PictureVerdict[] => {
    const point = area.role === "other" ? null : latestPoint(area.series);
    const verdict = point && verdictOf(dataset, area, point.year, point.value);
    return verdict ? [verdict] : [];
  });
  const { words } = verdicts;
  return family === "over-years"
    ? trendSentences(found, locale, words)
    : besideSentences(found, (places) => placesText(places, locale, words), words);
}
