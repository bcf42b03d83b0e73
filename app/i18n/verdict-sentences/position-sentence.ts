import { positionRange } from "#app/domain/position-range.ts";
import type { Locale } from "#app/domain/text.ts";
import type { CountedFigure, IntervalResult, Outcome, PositionResult } from "#app/domain/verdict.ts";
import { formatNumber } from "../format.ts";
import { rangeTexts, type VerdictFacts, verdictWords } from "./facts.ts";
import { refusalSentence } from "./refusal-sentence.ts";
import { FEW, quantityOf, type VerdictWords } from "./words.ts";

/** The place among the country's municipalities, with its uncertainty: no league table. */
export function positionSentence(
  outcome: Outcome<PositionResult>,
  names: (key: string) => string,
  locale: Locale,
): string {
  if (!outcome.ok) return refusalSentence(outcome, names, locale);
  const { areas, below } = outcome.result;
  const range = positionRange(outcome.result);
  const words = verdictWords(locale);
  const whole = (value: number): string => formatNumber(value, 0, locale);
  const lower = Math.round((below / WHOLE) * areas);
  const told =
    below === 0
      ? words.lowest(whole(areas))
      : lower >= 1 && lower <= FEW
        ? words.fewLower(lower, whole(areas))
        : words.position(whole(areas), shareText(below, words.bounds, locale));
  if (!range) return told;
  return `${told} ${words.positionRange(whole(range.lower), whole(range.upper))}`;
}

/** The interval of the figure, and what it was made of. */
export function intervalSentence(
  facts: VerdictFacts,
  outcome: Outcome<IntervalResult>,
  names: (key: string) => string,
  locale: Locale,
): string {
  if (!outcome.ok && outcome.refusal === "without-chance")
    return verdictWords(locale).withoutChance(quantityOf(facts.unit));
  if (!outcome.ok) return refusalSentence(outcome, names, locale);
  const { limits, counted, denominatorFrom, atLeast } = outcome.result;
  const words = verdictWords(locale);
  const { lower, upper } = rangeTexts(facts, limits, locale);
  return [
    words.interval(quantityOf(facts.unit), lower, upper),
    ...(counted ? [countsBehind(facts, { counted, denominatorFrom, atLeast }, locale)] : []),
    ...(atLeast ? [words.atLeast] : []),
  ].join(" ");
}

/** Of answers whose share no count of the source makes, only how many answered is told. */
function countsBehind(
  facts: VerdictFacts,
  {
    counted,
    denominatorFrom: from,
    atLeast,
  }: Pick<IntervalResult, "denominatorFrom" | "atLeast"> & { counted: CountedFigure },
  locale: Locale,
): string {
  const words = verdictWords(locale);
  const whole = (value: number): string => formatNumber(value, 0, locale);
  const { count, denominator } = counted;
  if (!atLeast && (from === "respondents-only" || from === "weighted"))
    return words.respondents(whole(denominator), denominator === 1, from === "weighted");
  return words.intervalCounts(
    {
      text: whole(count),
      one: Math.round(count) === 1,
      none: count === 0 && !isRough(counted),
      rough: isRough(counted),
    },
    atLeast ? "events" : from === "respondents" ? "respondents" : (facts.counted ?? "persons"),
    denominatorOf(counted, from, whole),
  );
}

/** Respondents are counted by the source: they are told as they are. */
function denominatorOf(
  { denominator }: CountedFigure,
  from: IntervalResult["denominatorFrom"],
  whole: (value: number) => string,
): { text: string; rough: boolean } {
  const rough = !OF_RESPONDENTS.includes(from);
  return { text: whole(rough ? roughly(denominator) : denominator), rough };
}

const OF_RESPONDENTS: readonly IntervalResult["denominatorFrom"][] = [
  "respondents",
  "respondents-only",
  "weighted",
];

/** A count that was worked out of a rounded rate. */
function isRough({ bounds }: CountedFigure): boolean {
  return bounds !== undefined && Math.round(bounds.leastCount) !== Math.round(bounds.mostCount);
}

/**
 * A denominator that was worked out, or is of the year's middle, is known to three figures or so: 26 760 → 26
 * 800.
 */
function roughly(people: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, people))) - 2);
  return Math.round(people / step) * step;
}

/** A share that is neither none nor all is not rounded to either. */
function shareText(below: number, { less, more }: VerdictWords["bounds"], locale: Locale): string {
  const rounded = Math.round(below);
  if (rounded === 0) return less(formatNumber(1, 0, locale));
  return rounded === WHOLE ? more(formatNumber(WHOLE - 1, 0, locale)) : formatNumber(below, 0, locale);
}

const WHOLE = 100;
