import type { Goal, GoalComponents, GoalFigure, GoalResult, GoalState } from "#app/domain/goal.ts";
import type { Locale } from "#app/domain/text.ts";
import type { Refused } from "#app/domain/verdict.ts";
import { formatNumber } from "../format.ts";
import { type GoalMeasure, goalAmount, goalDecimals } from "../goal-amount.ts";
import { sizeText, type VerdictFacts } from "./facts.ts";
import { goalEn } from "./goal-en.ts";
import { goalFi } from "./goal-fi.ts";
import { goalSv } from "./goal-sv.ts";
import type { GoalWords } from "./goal-words.ts";
import { refusalSentence } from "./refusal-sentence.ts";
import { quantityOf } from "./words.ts";

const WORDS: Record<Locale, GoalWords> = { fi: goalFi, sv: goalSv, en: goalEn };

/** What a sentence needs to know beside the goal. */
export interface GoalFacts extends VerdictFacts {
  /** The unit in the reader's language. */
  unitLabel: string;
}

/**
 * A goal with how it stands: "Tavoite: enintään 5,0 % vuoteen 2030 mennessä. Osuus on 6,2 % (2024). Kehitys
 * etenee tavoitteen suuntaan mutta liian hitaasti: …" Only a shown change is called a development; a figure
 * beside the straight line is told as where it is.
 */
export function goalSentence(
  facts: GoalFacts,
  goal: Goal,
  result: GoalResult | null,
  names: (key: string) => string,
  locale: Locale,
): string {
  const measure = measureOf(facts, goal);
  const words = WORDS[locale];
  const told = words.goal(goal.direction, goalAmount(goal.target, measure, locale), goal.year);
  if (!result) return told;
  const { latest, components, status } = result;
  if (!status.ok || !latest || !components) {
    const why = words.cannotBeJudged(lowered(reasonOf(status.ok ? null : status, goal, names, locale)));
    return [told, latest && figureOf(facts, latest, measure, locale), why].filter(Boolean).join(" ");
  }
  const exact = latest.limits === null;
  const judged = { facts, measure, goal, state: status.result, components, exact, locale };
  return [told, figureOf(facts, latest, measure, locale), stateOf(judged)].join(" ");
}

interface Judged {
  facts: GoalFacts;
  measure: GoalMeasure;
  goal: Goal;
  state: GoalState;
  components: GoalComponents;
  /** A total: only of such a figure without an interval can anything be told beside the line. */
  exact: boolean;
  locale: Locale;
}

export function measureOf({ unit, unitLabel, decimals }: GoalFacts, goal: Goal): GoalMeasure {
  return { unit, unitLabel, decimals: goalDecimals(goal, decimals) };
}

/** A year's change has one decimal more than the figures: it is a fraction of what they move by. */
function paceText(facts: GoalFacts, pace: number, locale: Locale): string {
  return sizeText({ ...facts, decimals: facts.decimals + 1 }, pace, locale);
}

function figureOf(
  facts: GoalFacts,
  { value, year }: GoalFigure,
  measure: GoalMeasure,
  locale: Locale,
): string {
  const text = goalAmount(value, { ...measure, decimals: facts.decimals }, locale);
  return WORDS[locale].figure(quantityOf(facts.unit), text, year);
}

function stateOf({ facts, measure, goal, state, components, exact, locale }: Judged): string {
  const words = WORDS[locale];
  const { pace, needed, expected } = components;
  if (state === "reached") return words.reached;
  if (state === "on-target") return words.atTarget(quantityOf(facts.unit));
  const isAhead = state === "on-course";
  if (pace !== null) {
    const own = paceRange(facts, components, locale);
    const wanted = paceText(facts, needed, locale);
    if (state === "wrong-way") return words.wrongWay(own);
    if (state === "pace-open") return words.paceOpen(own, wanted);
    return isAhead ? words.onPace(own, wanted) : words.tooSlow(own, wanted);
  }
  const side = isAhead === (goal.direction === "at-most") ? "lower" : "higher";
  const line = goalAmount(expected ?? goal.target, measure, locale);
  return words.besideLine(quantityOf(facts.unit), side, isAhead, line, exact);
}

/** A pace with its interval, both as sizes: the sentence says which way it goes. */
function paceRange(
  facts: GoalFacts,
  { pace, paceLimits }: Pick<GoalComponents, "pace" | "paceLimits">,
  locale: Locale,
): string {
  const told = paceText(facts, pace ?? 0, locale);
  if (!paceLimits) return told;
  const sizes = [Math.abs(paceLimits.lower), Math.abs(paceLimits.upper)].sort((a, b) => a - b);
  const [lower = "", upper = ""] = sizes.map((size) => formatNumber(size, facts.decimals + 1, locale));
  return WORDS[locale].range(told, lower, upper);
}

/** A goal's pace takes two figures where a trend takes five: it has words of its own for too few. */
function reasonOf(
  refused: Refused | null,
  goal: Goal,
  names: (key: string) => string,
  locale: Locale,
): string {
  const words = WORDS[locale];
  if (!refused || refused.refusal === "no-figure") return words.noFigure;
  const [year] = refused.about;
  if (refused.refusal === "too-few-points") return words.tooFew(year ?? null, goal.baseline !== null);
  if (refused.refusal === "series-break" && year) return words.afterBreak(year);
  return refusalSentence(refused, names, locale);
}

/** No reason begins with a name: after a colon it goes on in small letters. */
function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
