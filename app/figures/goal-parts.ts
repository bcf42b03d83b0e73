import { type GoalMarkState, goalMark, type JudgedGoal } from "#app/domain/goal.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import { formatNumber } from "#app/i18n/format.ts";
import { goalAmount } from "#app/i18n/goal-amount.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { type VerdictFacts, yearsText } from "#app/i18n/verdict-sentences/facts.ts";
import { type GoalFacts, goalSentence, measureOf } from "#app/i18n/verdict-sentences/goal-sentence.ts";
import type { InputRow } from "./input-row.ts";
import type { PartContext, VerdictPart } from "./verdict-parts.ts";

/** A goal as a part of the page: as those of methods, with a mark of its own kind. */
export interface GoalPart extends Omit<VerdictPart, "method"> {
  method: "goal";
  goal: { state: GoalMarkState; word: string } | null;
}

/** A part a goal, the nearest year first: how it stands, and what that was made of. */
export function goalParts(
  verdictFacts: VerdictFacts,
  goals: readonly JudgedGoal[],
  { names, locale }: Pick<PartContext, "names" | "locale">,
): GoalPart[] {
  const { common, goals: words } = messagesFor(locale);
  const facts: GoalFacts = { ...verdictFacts, unitLabel: common.unit[verdictFacts.unit] };
  return goals.map((goal) => {
    const mark = goalMark(goal);
    return {
      method: "goal",
      id: `goal-${goal.year}`,
      about: goals.length > 1 ? String(goal.year) : null,
      sentence: goalSentence(facts, goal, goal.result, names, locale),
      mark: null,
      goal: mark && { state: mark.state, word: words.mark[mark.state] },
      rows: goalRows(facts, goal, locale),
      changes: null,
      tested: false,
    };
  });
}

function goalRows(facts: GoalFacts, goal: JudgedGoal, locale: Locale): InputRow[] {
  const words = messagesFor(locale).goals;
  const measure = measureOf(facts, goal);
  const told = (value: number): string => goalAmount(value, measure, locale);
  const { inputs } = words;
  const { baseline, result } = goal;
  return [
    [inputs.target, `${words.twin.directions[goal.direction]} ${told(goal.target)}`],
    [inputs.year, String(goal.year)],
    [inputs.decision, goal.example ? words.example : (inLocale(goal.decision, locale) ?? "")],
    [
      inputs.baseline,
      baseline
        ? `${told(baseline.value)} (${yearsText([baseline.from ?? baseline.year, baseline.year])})`
        : inputs.noBaseline,
    ],
    ...(result ? resultRows(facts, result, locale) : []),
  ];
}

function resultRows(
  facts: GoalFacts,
  { latest, components, trendYears, judgedIn }: NonNullable<JudgedGoal["result"]>,
  locale: Locale,
): InputRow[] {
  const { goals, verdicts } = messagesFor(locale);
  const words = goals.inputs;
  const exact = (value: number): string => formatNumber(value, facts.decimals + 1, locale);
  const signed = (value: number): string => `${value > 0 ? "+" : ""}${exact(value)}`;
  const judged: InputRow = [words.judgedIn, String(judgedIn)];
  if (!latest || !components) return [judged];
  const { limits, value, year } = latest;
  const { expected, needed, pace, paceLimits } = components;
  const figure = goalAmount(value, { ...facts }, locale);
  const period = `${trendYears[0]}–${trendYears.at(-1)}`;
  return [
    [verdicts.inputs.value, `${figure} (${year})`],
    [words.limits, limits ? `${exact(limits.lower)} … ${exact(limits.upper)}` : words.noLimits],
    ...(expected === null ? [] : [[words.expected(year), exact(expected)] satisfies InputRow]),
    [words.needed, signed(needed)],
    [
      words.pace,
      pace === null
        ? words.noPace
        : [
            `${signed(pace)} (${period})`,
            ...(paceLimits ? [words.paceRange(signed(paceLimits.lower), signed(paceLimits.upper))] : []),
          ].join("; "),
    ],
    judged,
  ];
}
