import { latestPoint } from "#app/domain/series.ts";
import { altTold, fullTitle, sentences } from "./alt-told.ts";
import { type ChartArea, type ChartDataset, yearsWithFigures } from "./dataset.ts";
import type { PictureVerdict } from "./picture-verdict.ts";
import { valueWithUnit } from "./value-text.ts";
import { filled, trendSentences, verdictOf } from "./verdict-text.ts";
import type { ChartWords } from "./words.ts";

/** What a kind of trend tells in its own way. */
interface TrendTold {
  /** Whose trends are told. */
  trendsOf: readonly ChartArea[];
  /** What else the picture shows; null: nothing. */
  note: string | null;
}

/**
 * The text alternative of a trend: who, when and how much, and what the tests found of these very figures
 * (`dataset.verdicts`). It never calls the difference of two years a change: that takes a test. Where none
 * was made, it tells the figures alone.
 */
export function overYears(dataset: ChartDataset, words: ChartWords, told: TrendTold): string {
  return altTold(dataset, words, () => trendText(dataset, words, told));
}

function trendText(dataset: ChartDataset, words: ChartWords, { trendsOf, note }: TrendTold): string {
  const years = yearsWithFigures(dataset.areas);
  const period = words.chart.years(years[0] ?? 0, years.at(-1) ?? 0);
  const latest: { year: number; name: string; value: string }[] = [];
  const without: string[] = [];
  const verdicts: PictureVerdict[] = [];
  for (const area of dataset.areas) {
    const point = latestPoint(area.series);
    if (!point) without.push(area.name);
    else {
      const { year, value } = point;
      latest.push({ year, name: area.name, value: valueWithUnit(value, dataset) });
      const verdict = verdictOf(dataset, area, year, value);
      if (verdict && trendsOf.includes(area)) verdicts.push(verdict);
    }
  }
  const told = dataset.verdicts?.words;
  const trends = told ? trendSentences(verdicts, dataset.locale, told) : [];
  return sentences([
    words.chart.altLine(fullTitle(dataset), period),
    latestFigures(latest, trends.length > 0 ? told?.latest : undefined, words),
    ...trends,
    note,
    without.length > 0 ? words.chart.noFigureOf(without.join(", ")) : null,
  ]);
}

/**
 * `brief`: the sentence that says the year once, where all share it and the text has trends to tell as well.
 */
function latestFigures(
  figures: readonly { year: number; name: string; value: string }[],
  brief: string | undefined,
  words: ChartWords,
): string {
  const { altFigure, altFigureIn, altLatest } = words.chart;
  const [first] = figures;
  return brief && first && figures.every(({ year }) => year === first.year)
    ? filled(brief, first.year, figures.map(({ name, value }) => altFigure(name, value)).join(", "))
    : altLatest(figures.map(({ name, value, year }) => altFigureIn(name, value, year)).join(", "));
}
