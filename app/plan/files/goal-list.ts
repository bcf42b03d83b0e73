import type { DecidedGoal } from "#app/domain/goal.ts";
import type { PlanContent, PlanGoal } from "#app/domain/plan.ts";
import type { Texts } from "#app/domain/report.ts";
import { inAllLocales, LOCALES } from "#app/domain/text.ts";
import { DIRECTION_WORDS, GOAL_COLUMNS } from "#importers/goals/goal-columns.ts";
import { numberText } from "../typed-number.ts";
import { csvText } from "./csv-text.ts";

/** A goal that the figures' pages can show: its meter is an indicator, and somebody has decided it. */
export function decidedGoals(goals: readonly PlanGoal[]): DecidedGoal[] {
  return goals.flatMap(({ area, content: { meter, decision } }) => {
    if (meter?.kind !== "indicator" || Object.keys(decision).length === 0) return [];
    const { indicator, target, year, direction, baseline } = meter;
    const own = { indicator, target, year, direction, baseline, region: area };
    return [{ ...own, decision: inAllLocales((locale) => decision[locale] ?? null) }];
  });
}

/** The goals in the form of `npm run import -- goals` (docs/file-formats.md). */
export function writeGoalList(goals: readonly PlanGoal[]): string {
  const rows = decidedGoals(goals).map(
    ({ region, indicator, direction, target, year, baseline, decision }) => {
      const years = baseline ? [...new Set([baseline.from ?? baseline.year, baseline.year])].join("–") : "";
      return [
        ...[region, indicator, DIRECTION_WORDS[direction][0] ?? direction, numberText(target), String(year)],
        ...[years, baseline ? numberText(baseline.value) : ""],
        ...LOCALES.map((locale) => decision[locale] ?? ""),
      ];
    },
  );
  return csvText([GOAL_COLUMNS.map(({ headers }) => headers[0]), ...rows]);
}

/** A goal of such a file in a plan: the one that has this indicator and year already, or a new one. */
export function goalFromList(
  { indicator, target, year, direction, baseline, decision }: DecidedGoal,
  before: PlanGoal | undefined,
  priorities: readonly string[],
): PlanContent {
  const meter = { kind: "indicator", indicator, direction, target, year, baseline } as const;
  const decided: Texts = {};
  for (const locale of LOCALES) if (decision[locale]) decided[locale] = decision[locale];
  const own = before?.content ?? { wanted: {}, forWhom: {}, priorities };
  return { kind: "goal", content: { ...own, meter, decision: decided } };
}
