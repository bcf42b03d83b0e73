import { altTold, fullTitle, sentences } from "./alt-told.ts";
import { type ChartArea, type ChartDataset, figureIn, shownYear } from "./dataset.ts";
import type { PictureVerdict } from "./picture-verdict.ts";
import { valueWithUnit } from "./value-text.ts";
import { besideSentences, counted, placesText, positionsText, verdictOf } from "./verdict-text.ts";
import type { ChartWords } from "./words.ts";

/** What a kind of one-year picture tells in its own way. */
interface YearTold {
  /** What the picture is. */
  head: (title: string, year: number) => string;
  /** What is told before the figures. */
  range?: (year: number) => string | null;
  /** What stands behind an area's figure. */
  aside?: (area: ChartArea, year: number) => string | null;
  /**
   * Areas beside the country: by their names and with their places among all, or as so and so many
   * municipalities.
   */
  places: "named" | "counted";
}

/**
 * The text alternative of a one-year picture: the figures named, and what the tests found of these very
 * figures.
 */
export function inOneYear(dataset: ChartDataset, words: ChartWords, told: YearTold): string {
  return altTold(dataset, words, () => yearText(dataset, words, told));
}

function yearText(
  dataset: ChartDataset,
  words: ChartWords,
  { head, range, aside, places }: YearTold,
): string {
  const year = shownYear(dataset);
  if (year === null) return words.chart.altEmpty(fullTitle(dataset));
  const named = dataset.areas.filter((area) => area.role !== "other");
  const shown = named.flatMap((area) => {
    const { value } = figureIn(area, year);
    return value === null ? [] : [{ area, value, verdict: verdictOf(dataset, area, year, value) }];
  });
  const without = named.filter((area) => figureIn(area, year).value === null).map(({ name }) => name);
  const figures = shown.map(({ area, value }) =>
    words.chart.altFigure(
      area.name,
      [valueWithUnit(value, dataset), aside?.(area, year)].filter(Boolean).join(" "),
    ),
  );
  return sentences([
    head(fullTitle(dataset), year),
    range?.(year) ?? null,
    figures.length > 0 ? words.chart.altFigures(figures.join(", ")) : null,
    ...(places === "named" ? placesNamed(shown, dataset) : placesCounted(shown, dataset)),
    without.length > 0 ? words.chart.noFigureOf(without.join(", ")) : null,
  ]);
}

type Shown = readonly { area: ChartArea; verdict: PictureVerdict | null }[];

/** Where the figures lie beside the country's, and their places among the municipalities. */
function placesNamed(shown: Shown, { verdicts, locale }: ChartDataset): (string | null)[] {
  if (!verdicts) return [];
  const { words } = verdicts;
  const found = shown.flatMap(({ verdict }) => verdict ?? []);
  return [
    ...besideSentences(found, (places) => placesText(places, locale, words), words),
    positionsText(
      shown.map(({ area, verdict }) => ({ name: area.name, verdict })),
      words,
    ),
  ];
}

/** Municipalities are counted: the county that they make up is not one more. */
function placesCounted(shown: Shown, { verdicts }: ChartDataset): (string | null)[] {
  if (!verdicts) return [];
  const { words } = verdicts;
  const found = shown.flatMap(({ area, verdict }) => (area.role === "area" ? (verdict ?? []) : []));
  return besideSentences(found, ({ length }) => counted(words.municipalities, length), words);
}
