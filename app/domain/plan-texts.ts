import type { GoalMarkState, GoalResult } from "./goal.ts";
import { goalMark } from "./goal.ts";
import type { GoalMeter, OutcomeState, PlanContent } from "./plan.ts";
import type { Texts } from "./report.ts";
import type { Locale } from "./text.ts";

/** Every text that people wrote in it. */
export function textsIn({ kind, content }: PlanContent): Texts[] {
  switch (kind) {
    case "goal": {
      const { wanted, forWhom, meter, decision } = content;
      return [wanted, forWhom, ...(meter?.kind === "outcome" ? [meter.described] : []), decision];
    }
    case "measure": {
      const { what, partners, resources, assessments } = content;
      return [what, partners, resources, ...assessments.map(({ texts }) => texts)];
    }
    case "body":
      return [content.names, content.description];
  }
}

/** The languages in which something is not said that is said in another one. */
export function languagesMissing(item: PlanContent, languages: readonly Locale[]): Locale[] {
  const said = textsIn(item).filter((texts) => Object.keys(texts).length > 0);
  return languages.filter((locale) => said.some((texts) => !texts[locale]));
}

/** The shape of the mark that a described outcome wears. */
const OUTCOME_MARKS: Record<OutcomeState, GoalMarkState> = {
  reached: "reached",
  "on-the-way": "on-course",
  "not-reached": "off-course",
};

/** How a goal stands, as a mark shows it; null where there is nothing yet to judge it by. */
export function planGoalMark(meter: GoalMeter | null, result: GoalResult | null): GoalMarkState | null {
  if (meter?.kind === "outcome") return OUTCOME_MARKS[meter.state];
  return meter ? (goalMark({ result })?.state ?? null) : null;
}
