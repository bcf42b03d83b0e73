import { quantileSorted } from "d3";
import { latestPoint } from "#app/domain/series.ts";
import {
  allHidden,
  type ChartArea,
  type ChartDataset,
  figureIn,
  hasFigures,
  municipalitiesOf,
  shownYear,
  yearsWithFigures,
} from "./dataset.ts";
import type { FigureVerdict } from "./figure-verdict.ts";
import { bandedAreas } from "./line/bands.ts";
import { sparklineArea } from "./sparkline/geometry.ts";
import type { ChartKind } from "./spec-link.ts";
import { valueWithUnit } from "./value-text.ts";
import {
  besideCountry,
  counted,
  filled,
  placesText,
  positionsText,
  trendSentences,
  verdictOf,
} from "./verdict-text.ts";
import type { ChartWords } from "./words.ts";

/**
 * The text alternative of a picture: who, when and how much, and what the tests found of these very figures (`dataset.verdicts`). It never calls
 * the difference of two years a change: that takes a test. Where none was made, it tells the figures alone.
 */
export function altText(kind: ChartKind, dataset: ChartDataset, words: ChartWords): string {
  if (!hasFigures(dataset))
    return (allHidden(dataset) ? words.chart.altHidden : words.chart.altEmpty)(fullTitle(dataset));
  const text =
    kind === "line" || kind === "sparkline"
      ? overYears(kind, dataset, words)
      : inOneYear(kind, dataset, words);
  return dataset.example ? `${text} ${words.chart.altExample}` : text;
}

function fullTitle(dataset: ChartDataset): string {
  return dataset.sexLabel === null ? dataset.title : `${dataset.title}, ${dataset.sexLabel.toLowerCase()}`;
}

function overYears(kind: "line" | "sparkline", dataset: ChartDataset, words: ChartWords): string {
  const years = yearsWithFigures(dataset.areas);
  const period = words.chart.years(years[0] ?? 0, years.at(-1) ?? 0);
  const latest: { year: number; name: string; value: string }[] = [];
  const without: string[] = [];
  const verdicts: FigureVerdict[] = [];
  for (const area of dataset.areas) {
    const point = latestPoint(area.series);
    if (!point) without.push(area.name);
    else {
      const { year, value } = point;
      latest.push({ year, name: area.name, value: valueWithUnit(value, dataset) });
      const verdict = verdictOf(dataset, area, year, value);
      if (verdict && (kind === "line" || area === sparklineArea(dataset))) verdicts.push(verdict);
    }
  }
  const told = dataset.verdicts?.words;
  const trends = told ? trendSentences(verdicts, dataset.locale, told) : [];
  return sentences([
    words.chart.altLine(fullTitle(dataset), period),
    latestFigures(latest, trends.length > 0 ? told?.latest : undefined, words),
    ...trends,
    kind === "line" && bandedAreas(dataset).length > 0 ? words.chart.altBand : null,
    without.length > 0 ? words.chart.noFigureOf(without.join(", ")) : null,
  ]);
}

/** `brief`: the sentence that says the year once, where all share it and the text has trends to tell as well. */
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

function inOneYear(kind: "strip" | "map", dataset: ChartDataset, words: ChartWords): string {
  const year = shownYear(dataset);
  if (year === null) return words.chart.altEmpty(fullTitle(dataset));
  const named = dataset.areas.filter((area) => area.role !== "other");
  const shown = named.flatMap((area) => {
    const { value } = figureIn(area, year);
    return value === null ? [] : [{ area, value, verdict: verdictOf(dataset, area, year, value) }];
  });
  const without = named.filter((area) => figureIn(area, year).value === null).map(({ name }) => name);
  const figures = shown.map(({ area, value }) =>
    words.chart.altFigure(area.name, valueWithUnit(value, dataset)),
  );
  const head = kind === "map" ? words.chart.altMap : words.chart.altStrip;
  return sentences([
    head(fullTitle(dataset), year),
    kind === "strip" ? range(dataset, year, words) : null,
    figures.length > 0 ? words.chart.altFigures(figures.join(", ")) : null,
    ...besideOthers(kind, shown, dataset),
    without.length > 0 ? words.chart.noFigureOf(without.join(", ")) : null,
  ]);
}

/** Where the figures lie beside the country's, and of a distribution their places among the municipalities. */
function besideOthers(
  kind: "strip" | "map",
  shown: readonly { area: ChartArea; verdict: FigureVerdict | null }[],
  { verdicts, locale }: ChartDataset,
): (string | null)[] {
  if (!verdicts) return [];
  const { words } = verdicts;
  // A map is of municipalities, and they are counted: the county that they make up is not one more.
  const found = shown.flatMap(({ area, verdict }) =>
    kind === "strip" || area.role === "area" ? (verdict ?? []) : [],
  );
  if (kind === "map")
    return besideCountry(found, ({ length }) => counted(words.municipalities, length), words);
  return [
    ...besideCountry(found, (places) => placesText(places, locale, words), words),
    positionsText(
      shown.map(({ area, verdict }) => ({ name: area.name, verdict })),
      words,
    ),
  ];
}

function range(dataset: ChartDataset, year: number, words: ChartWords): string | null {
  const values = municipalitiesOf(dataset).flatMap((area) => figureIn(area, year).value ?? []);
  values.sort((a, b) => a - b);
  const middle = quantileSorted(values, 0.5);
  if (values.length < 2 || middle === undefined) return null;
  const text = (value: number): string => valueWithUnit(value, dataset);
  return words.chart.altRange(
    values.length,
    text(Math.min(...values)),
    text(Math.max(...values)),
    text(middle),
  );
}

function sentences(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(" ");
}
