import {
  type AreaDataset,
  type AreaLine,
  type Difference,
  differenceOf,
  differentLines,
  isJudged,
} from "../area-dataset.ts";

/**
 * What a mark of the river says of the difference from the country: filled only where it would be put first
 * on a page (`sure`), as better or worse; of what is not judged, where the test shows one.
 */
export function riverDifference(line: AreaLine): Difference {
  const tested = differenceOf(line);
  if (tested !== "clear" || !isJudged(line)) return tested;
  const { judgement } = line.mark ?? {};
  return line.sure && (judgement === "better" || judgement === "worse") ? "clear" : "chance";
}

/** How the figures of a picture lie beside the country's; each indicator once. */
export interface Balance {
  figures: number;
  worse: number;
  better: number;
  /** No difference shown, or one too small or unsure to be told. */
  chance: number;
  untested: number;
  /** Of which the country has no figure. */
  withoutCountry: number;
  /** Without a good or bad direction. */
  unjudged: number;
}

export function balanceOf(dataset: Pick<AreaDataset, "groups">): Balance {
  const lines = differentLines(dataset);
  const besideCountry = lines.filter(({ to }) => to === "country");
  const judged = besideCountry.filter(isJudged);
  const count = (difference: Difference): AreaLine[] =>
    judged.filter((line) => riverDifference(line) === difference);
  const clear = count("clear");
  return {
    figures: lines.length,
    worse: clear.filter(({ mark }) => mark?.judgement === "worse").length,
    better: clear.filter(({ mark }) => mark?.judgement === "better").length,
    chance: count("chance").length,
    untested: count("untested").length,
    withoutCountry: lines.length - besideCountry.length,
    unjudged: besideCountry.length - judged.length,
  };
}
