import { sentences } from "../alt-told.ts";
import { type AreaDataset, restBalanceOf } from "../area-dataset.ts";
import { spineWords } from "../spine/spine-words.ts";
import type { ChartWords } from "../words.ts";
import { balanceOf } from "./difference.ts";
import { balanceText, RIVER_WORDS } from "./river-words.ts";

/** The text alternative: the balance, and that of each priority. The rest is in the table. */
export function riverAlt(dataset: AreaDataset, words: ChartWords): string {
  const told = RIVER_WORDS[dataset.locale];
  if (dataset.groups.length === 0) return words.chart.altEmpty(dataset.title);
  return sentences([
    `${dataset.title}.`,
    balanceText(balanceOf(dataset), dataset.locale),
    spineWords(dataset).alt.rest?.(restBalanceOf(dataset)) ?? null,
    ...dataset.groups.map((group) => told.ofPriority(group.name, balanceOf({ groups: [group] }))),
    dataset.example ? words.chart.altExample : null,
  ]);
}
