import { listText } from "#app/i18n/list-text.ts";
import { sentences } from "../alt-told.ts";
import {
  type AreaDataset,
  type AreaLine,
  differenceOf,
  differentLines,
  isJudged,
  restBalanceOf,
  turnedPosition,
} from "../area-dataset.ts";
import type { Sides } from "../balance-title.ts";
import { undecidedSentence } from "../undecided-words.ts";
import type { ChartWords } from "../words.ts";
import { spineWords } from "./spine-words.ts";

/** As many names in a row as a listener can hold; the others are counted. */
const NAMED = 5;
const QUARTER = 25;

/**
 * The text alternative: how many lie on which side of the country, and what stands at the ends. The rest is
 * in the table.
 */
export function spineAlt(dataset: AreaDataset, words: ChartWords): string {
  const { alt } = spineWords(dataset);
  const lines = differentLines(dataset);
  if (lines.length === 0) return words.chart.altEmpty(dataset.title);
  const judged = lines.filter(isJudged);
  const besideCountry = lines.filter(({ to }) => to === "country");
  const sides = sidesOf(dataset);
  const count = (difference: string): number =>
    besideCountry.filter((line) => isJudged(line) && differenceOf(line) === difference).length;
  const small = count("clear") - sides.worse - sides.better;
  const worst = judged.filter((line) => turnedPosition(line.percentile, line) < QUARTER);
  const best = judged.filter((line) => turnedPosition(line.percentile, line) > 100 - QUARTER);
  return sentences([
    alt.lead(dataset.area.name, lines.length),
    alt.counts(sides.worse, sides.better),
    undecidedSentence(
      {
        chance: count("chance") + small,
        untested: count("untested"),
        unjudged: besideCountry.filter((line) => !isJudged(line)).length,
      },
      dataset.locale,
    ),
    alt.rest?.(restBalanceOf(dataset)) ?? null,
    worst.length > 0 ? alt.worst(named(worst, dataset)) : null,
    best.length > 0 ? alt.best(named(best, dataset)) : null,
    dataset.example ? words.chart.altExample : null,
  ]);
}

/** How many figures are worse and better than the country's, each by a test of its own. */
export function sidesOf(dataset: Pick<AreaDataset, "groups">): Sides {
  const clear = differentLines(dataset).filter((line) => isJudged(line) && differenceOf(line) === "clear");
  const of = (judgement: string): number => clear.filter(({ mark }) => mark?.judgement === judgement).length;
  return { worse: of("worse"), better: of("better") };
}

function named(lines: readonly AreaLine[], dataset: AreaDataset): string {
  const { locale } = dataset;
  const names = lines.map(({ name }) => name);
  // A last single one is named: that is shorter than to count it.
  if (names.length <= NAMED + 1) return listText(names, locale);
  return listText([...names.slice(0, NAMED), spineWords(dataset).alt.more(names.length - NAMED)], locale);
}
