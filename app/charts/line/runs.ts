import { ALL_ALIKE, breakBetween, type YearsApart } from "#app/domain/earlier-figure.ts";
import { type ChartArea, type ChartDataset, figureIn, yearsWithFigures } from "../dataset.ts";

/** Surveys come every second to fourth year; a longer silence is a gap, not a rhythm. */
const LONGEST_BRIDGE = 4;

/**
 * How the figures of one area join into a line. A gap is a gap: no line is drawn across a year in which the
 * indicator was published but this area has no figure. Years in which the indicator was not published at all
 * (a survey made every other year) are bridged by a thin dotted line, or a biennial indicator would be loose
 * dots. Nothing is drawn across a break in the series: no test compares the figures on its two sides.
 */
export interface LineRuns {
  /** Two or more figures of years next to each other. */
  runs: { year: number; value: number }[][];
  /** Figures with no neighbour in the year before or after: drawn as dots. */
  lone: { year: number; value: number }[];
  /** Pairs of figures between which the indicator was not published. */
  bridges: { from: { year: number; value: number }; to: { year: number; value: number } }[];
}

/**
 * The years in which the indicator exists, or null where it cannot be told. What the caller knows
 * (`publishedYears`) and what the areas show are taken together; a year whose figure is named suppressed or
 * not answered exists too. Municipalities alone are no proof that a year does not exist (all of them may be
 * hidden in it): a county or the country with figures is.
 */
export function existingYears(
  dataset: Pick<ChartDataset, "areas" | "publishedYears">,
): ReadonlySet<number> | null {
  const benchmark = dataset.areas.some(
    (area) => (area.role === "county" || area.role === "country") && yearsWithFigures([area]).length > 0,
  );
  if (dataset.publishedYears === null && !benchmark) return null;
  const years = new Set([...(dataset.publishedYears ?? []), ...yearsWithFigures(dataset.areas)]);
  for (const { series } of dataset.areas)
    series.years.forEach((year, i) => {
      const reason = series.missing[i];
      if (reason === "suppressed" || reason === "not-answered" || reason === "not-applicable")
        years.add(year);
    });
  return years;
}

export function lineRuns(
  area: ChartArea,
  existing: ReadonlySet<number> | null,
  apart: Pick<YearsApart, "breaks" | "yearsInFigure"> = ALL_ALIKE,
): LineRuns {
  const points = yearsWithFigures([area]).flatMap((year) => {
    const { value } = figureIn(area, year);
    return value === null ? [] : [{ year, value }];
  });
  const result: LineRuns = { runs: [], lone: [], bridges: [] };
  let run: { year: number; value: number }[] = [];
  const close = (): void => {
    const [only] = run;
    if (run.length > 1) result.runs.push(run);
    else if (only) result.lone.push(only);
    run = [];
  };
  for (const point of points) {
    const before = run.at(-1);
    if (before && breakBetween(before.year, point.year, apart) !== null) close();
    else if (before && point.year > before.year + 1) {
      const near = point.year - before.year <= LONGEST_BRIDGE;
      if (near && existing && !someBetween(existing, before.year, point.year))
        result.bridges.push({ from: before, to: point });
      close();
    }
    run.push(point);
  }
  close();
  return result;
}

function someBetween(years: ReadonlySet<number>, after: number, before: number): boolean {
  for (let year = after + 1; year < before; year += 1) if (years.has(year)) return true;
  return false;
}
