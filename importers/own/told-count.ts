import { missingReason } from "../csv/missing-marks.ts";
import { readNumber } from "../csv/number.ts";
import { asWord } from "../csv/word.ts";
import { SMALLEST_GROUP } from "./hide-small.ts";

/** A count as a file tells it: a number, nothing, or that it is too small to be told. */
export type ToldCount = { count: number | null; isSmall: boolean };

/** "<5", "alle viisi", "under 10", "1–4": the number itself stays untold, and it may be a small one. */
const FEWER =
  /^(?:<|≤|<=|alle|vähemmän kuin|enintään|korkeintaan|max|under|färre än|mindre än|högst|fewer than|less than|below|at most|up to)\s*(?:\d+|viisi|viiden|kymmenen|kaksikymmentä|fem|tio|tjugo|five|ten|twenty)\b/;
const FROM_TO = /^(\d+)\s*[-\u2013]\s*\d+$/;

/** Null where the text is neither a count nor a mark in place of one. */
export function readCount(text: string): ToldCount | null {
  const reason = missingReason(text);
  if (reason !== null) return { count: null, isSmall: reason === "suppressed" };
  const word = asWord(text);
  const from = FROM_TO.exec(word)?.[1];
  // "20–30" is no small group, only an inexact one.
  if (FEWER.test(word) || (from !== undefined && Number(from) < SMALLEST_GROUP))
    return { count: null, isSmall: true };
  const number = readNumber(text, null);
  return "value" in number && isCount(number.value) ? { count: number.value, isSmall: false } : null;
}

export const COUNT_EXPECTED =
  "a whole number, 0 or more; <5, x or .. where it is too small to be told; or nothing";

export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
