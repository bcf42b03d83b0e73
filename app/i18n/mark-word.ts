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
  /** Of the trend of a total, in which there is no chance to test. */
  total: string;
}

/** "suurempi, huonompi"; "hieman suurempi"; "pienempi, ei testattu" */
export function markWord(mark: VerdictMarkData, words: MarkWords): string {
  return withCertainty(mark, shapeWord(mark, words), words);
}

/**
 * The word of a mark with what it is beside, as that follows "than" ("muualla Kymenlaaksossa"): "pienempi,
 * parempi kuin muualla Kymenlaaksossa". Without it as `markWord` has it.
 */
export function besideWord(
  mark: VerdictMarkData,
  than: string | null,
  words: { mark: MarkWords; than: ThanWords },
): string {
  if (than === null) return markWord(mark, words.mark);
  const word = shapeWord(mark, words.mark);
  return withCertainty(mark, words.than[THAN[mark.shape]](word, than), words.mark);
}

/** Between the word of a mark and what it is beside. */
export interface ThanWords {
  /** Of what is the same. */
  as: (word: string, than: string) => string;
  /** Of what is more or less. */
  more: (word: string, than: string) => string;
  /** Where no difference is shown. */
  compared: (word: string, than: string) => string;
}

const THAN: Record<MarkShape, keyof ThanWords> = {
  ...{ same: "as", similar: "as", higher: "more", lower: "more" },
  ...{ unproven: "compared", refused: "compared" },
  ...{ up: "compared", down: "compared", flat: "compared", varying: "compared" },
};

function shapeWord({ shape, judgement, small, refusal }: VerdictMarkData, words: MarkWords): string {
  if (refusal === "without-chance") return words.total;
  const parts = [small ? `${words.small} ${words.shape[shape]}` : words.shape[shape]];
  const judged = shape === "up" || shape === "down" ? words.direction : words.judged;
  if (judgement === "better" || judgement === "worse") parts.push(judged[judgement]);
  return parts.join(", ");
}

function withCertainty({ certainty, shape }: VerdictMarkData, word: string, words: MarkWords): string {
  return certainty === "not-tested" && shape !== "refused" ? `${word}, ${words.untested}` : word;
}
