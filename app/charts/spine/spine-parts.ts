import { type AreaDataset, type AreaGroup, isJudged } from "../area-dataset.ts";
import { spineWords } from "./spine-words.ts";

/** A part for paper has so many rows at the most: a quarter of a page. */
const ROWS_TOGETHER = 8;

/** Its parts from top to bottom: a priority each, one of many rows in runs as long as each other. */
export function spineParts(dataset: AreaDataset): AreaDataset[] {
  const groups = dataset.groups.flatMap((group) => inRuns(group, spineWords(dataset).goesOn));
  return groups.map((group) => ({ ...dataset, groups: [group], wholeGroups: dataset.groups }));
}

/** The rows are in the order in which they are drawn: what is judged, then what is not. */
function inRuns(group: AreaGroup, goesOn: (name: string) => string): AreaGroup[] {
  const rows = [true, false].flatMap((judged) => group.lines.filter((line) => isJudged(line) === judged));
  const runs = Math.max(1, Math.ceil(rows.length / ROWS_TOGETHER));
  return Array.from({ length: runs }, (_, at) => ({
    ...group,
    name: at === 0 ? group.name : goesOn(group.name),
    lines: rows.slice(Math.ceil((at * rows.length) / runs), Math.ceil(((at + 1) * rows.length) / runs)),
  }));
}
