import { listText } from "#app/i18n/list-text.ts";
import { type ChartDataset, figureIn, municipalitiesOf } from "../dataset.ts";
import { valueWithUnit } from "../value-text.ts";
import type { ChartWords } from "../words.ts";

/** So many municipalities with the same figure are named; more are counted. */
const NAMED = 2;

/**
 * "Pienin luku on 4,2 % (Kauniainen) ja suurin 18,3 % (Salla)."; null where all figures are written alike.
 */
export function extremesText(dataset: ChartDataset, year: number, words: ChartWords): string | null {
  const figures = municipalitiesOf(dataset).flatMap((area) => {
    const { value } = figureIn(area, year);
    return value === null ? [] : [{ name: area.name, value, text: valueWithUnit(value, dataset) }];
  });
  figures.sort((a, b) => a.value - b.value);
  const [low, high] = [figures[0]?.text, figures.at(-1)?.text];
  if (low === undefined || high === undefined || low === high) return null;
  const whose = (text: string): string => {
    // Those that are written alike are equal to the reader.
    const names = figures.filter((one) => one.text === text).map(({ name }) => name);
    return names.length > NAMED ? words.chart.mapCount(names.length) : listText(names, dataset.locale);
  };
  return words.chart.mapExtremes({ low, high, lowIn: whose(low), highIn: whose(high) });
}
