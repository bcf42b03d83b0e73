import { quantileSorted } from "d3";
import { latestPoint } from "#app/domain/series.ts";
import {
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
import { besideCountry, placesText, trendSentences, verdictOf } from "./verdict-text.ts";
import type { ChartWords } from "./words.ts";

/**
 * The text alternative of a picture: who, when and how much, and what the tests found of these very figures (`dataset.verdicts`). It never calls
 * the difference of two years a change: that takes a test. Where none was made, it tells the figures alone.
 */
export function altText(kind: ChartKind, dataset: ChartDataset, words: ChartWords): string {
  if (!hasFigures(dataset)) return words.chart.altEmpty(fullTitle(dataset));
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
  const trends = trendSentences(verdicts, dataset.locale, words);
  return sentences([
    words.chart.altLine(fullTitle(dataset), period),
    latestFigures(latest, trends.length > 0, words),
    ...trends,
    kind === "line" && bandedAreas(dataset).length > 0 ? words.chart.altBand : null,
    without.length > 0 ? words.chart.noFigureOf(without.join(", ")) : null,
  ]);
}

/** `brief`: the text has trends to tell as well, so that a year that all share is said once. */
function latestFigures(
  figures: readonly { year: number; name: string; value: string }[],
  brief: boolean,
  words: ChartWords,
): string {
  const { altFigure, altFigureIn, altLatest, altLatestIn } = words.chart;
  const [first] = figures;
  return brief && first && figures.every(({ year }) => year === first.year)
    ? altLatestIn(first.year, figures.map(({ name, value }) => altFigure(name, value)).join(", "))
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
  // A map is of municipalities, and they are counted: the county that they make up is not one more.
  const verdicts = shown.flatMap(({ area, verdict }) =>
    kind === "strip" || area.role === "area" ? (verdict ?? []) : [],
  );
  const places = (found: readonly FigureVerdict[]): string =>
    kind === "map" ? words.chart.altMunicipalities(found.length) : placesText(found, dataset.locale, words);
  const head = kind === "map" ? words.chart.altMap : words.chart.altStrip;
  return sentences([
    head(fullTitle(dataset), year),
    kind === "strip" ? range(dataset, year, words) : null,
    figures.length > 0 ? words.chart.altFigures(figures.join(", ")) : null,
    ...besideCountry(verdicts, places, dataset.locale, words),
    kind === "strip" ? positions(shown, words) : null,
    without.length > 0 ? words.chart.noFigureOf(without.join(", ")) : null,
  ]);
}

/** The places among the country's municipalities, with their uncertainty: no league table. */
function positions(
  shown: readonly { area: ChartArea; verdict: FigureVerdict | null }[],
  words: ChartWords,
): string | null {
  const placed = shown.flatMap(({ area, verdict }) =>
    verdict?.position ? [{ name: area.name, ...verdict.position }] : [],
  );
  if (placed.length === 0) return null;
  const shares = placed.map(({ name, text }) => words.chart.altFigure(name, text));
  return words.chart.altPositions(
    shares.join(", "),
    placed.some(({ range: told }) => told),
  );
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
