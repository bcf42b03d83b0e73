import type { MarkBeside, MarkShape, VerdictMarkData } from "#app/domain/verdict-mark.ts";

/** The words of marks in one language. */
export interface MarkWords {
  shape: Record<MarkShape, string>;
  judged: { better: string; worse: string };
  /** What better and worse are called of a development. */
  direction: { better: string; worse: string };
  /** Before the word of what is certain but small: "hieman suurempi". */
  small: string;
  /** After the word of a direction that nothing has tested. */
  untested: string;
  /** Of the trend of a total, in which there is no chance to test. */
  total: string;
}

/** "suurempi, huonompi"; "hieman suurempi"; "pienempi, ei testattu" */
export function markWord(mark: VerdictMarkData, words: MarkWords): string {
  const { shape, judgement, small, certainty, refusal } = mark;
  if (refusal === "without-chance") return words.total;
  const parts = [small ? `${words.small} ${words.shape[shape]}` : words.shape[shape]];
  const judged = shape === "up" || shape === "down" ? words.direction : words.judged;
  if (judgement === "better" || judgement === "worse") parts.push(judged[judgement]);
  if (certainty === "not-tested" && shape !== "refused") parts.push(words.untested);
  return parts.join(", ");
}

/** The word of a mark; beside the rest of the county, that too: "suurempi (oma alue)". */
export function besideWord(
  { to, mark }: MarkBeside,
  words: { mark: MarkWords; besideRest: { short: string } },
): string {
  const word = markWord(mark, words.mark);
  return to === "rest" ? `${word} (${words.besideRest.short})` : word;
}
