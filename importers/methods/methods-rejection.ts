import { isRejectionCode, type RejectionCode } from "#app/domain/importing/rejection-code.ts";
import { placedSentence, type Rejection, rejectionSentence } from "../rejection.ts";

/**
 * What can be wrong in a file of the methods' data beside what the reader of tables finds. Such a file leaves
 * no run behind, so these words are the command line's alone.
 */
const PROBLEMS = {
  "no-such-kind": "this is none of the four kinds of file",
  "own-population": "an indicator is no population of its own",
  "unknown-word": "this word is not known here",
  "bad-number": "this number cannot be used",
  "bad-key": "this cannot stand in an address",
  "text-missing": "a text is missing",
  twice: "this is there twice",
  "too-few": "these are too few",
  "own-peer": "a municipality is no peer of its own",
  "none-and-some": "this municipality both has peers and has none",
  emptied: "this would remove every merged area",
} as const;
export type MethodsProblem = keyof typeof PROBLEMS;

export type MethodsRejection = Omit<Rejection, "code"> & { code: RejectionCode | MethodsProblem };

export function methodsSentence({ code, ...place }: MethodsRejection): string {
  return isRejectionCode(code)
    ? rejectionSentence({ code, ...place })
    : placedSentence(place, PROBLEMS[code]);
}
