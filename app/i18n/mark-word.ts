import type { MarkShape, VerdictMarkData } from "#app/domain/verdict-mark.ts";

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
}

/** "suurempi, huonompi"; "hieman suurempi"; "pienempi, ei testattu" */
export function markWord({ shape, judgement, small, certainty }: VerdictMarkData, words: MarkWords): string {
  const parts = [small ? `${words.small} ${words.shape[shape]}` : words.shape[shape]];
  const judged = shape === "up" || shape === "down" ? words.direction : words.judged;
  if (judgement === "better" || judgement === "worse") parts.push(judged[judgement]);
  if (certainty === "not-tested" && shape !== "refused") parts.push(words.untested);
  return parts.join(", ");
}
