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
import { bandedAreas } from "./line/bands.ts";
import type { ChartKind } from "./spec-link.ts";
import { valueWithUnit } from "./value-text.ts";
import type { ChartWords } from "./words.ts";

/**
 * The text alternative of a picture: plain facts of who, when and how much. It never calls the difference of two years a change: that takes a
 * test (STATISTICS.md), and the test's sentence stands beside the picture.
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
  const latest: string[] = [];
  const without: string[] = [];
  for (const area of dataset.areas) {
    const point = latestPoint(area.series);
    if (point)
      latest.push(words.chart.altFigureIn(area.name, valueWithUnit(point.value, dataset), point.year));
    else without.push(area.name);
  }
  return sentences([
    words.chart.altLine(fullTitle(dataset), period),
    words.chart.altLatest(latest.join(", ")),
    kind === "line" && bandedAreas(dataset).length > 0 ? words.chart.altBand : null,
    without.length > 0 ? words.chart.noFigureOf(without.join(", ")) : null,
  ]);
}

function inOneYear(kind: "strip" | "map", dataset: ChartDataset, words: ChartWords): string {
  const year = shownYear(dataset);
  if (year === null) return words.chart.altEmpty(fullTitle(dataset));
  const named = dataset.areas.filter((area) => area.role !== "other");
  const withFigure = (area: ChartArea): boolean => figureIn(area, year).value !== null;
  const figures = named.flatMap((area) => {
    const { value } = figureIn(area, year);
    return value === null ? [] : [words.chart.altFigure(area.name, valueWithUnit(value, dataset))];
  });
  const without = named.filter((area) => !withFigure(area)).map((area) => area.name);
  const head = kind === "map" ? words.chart.altMap : words.chart.altStrip;
  return sentences([
    head(fullTitle(dataset), year),
    kind === "strip" ? range(dataset, year, words) : null,
    figures.length > 0 ? words.chart.altFigures(figures.join(", ")) : null,
    without.length > 0 ? words.chart.noFigureOf(without.join(", ")) : null,
  ]);
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
