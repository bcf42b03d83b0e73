import type { ReactNode } from "react";
import { goalMark, type RowGoal } from "#app/domain/goal.ts";
import type { IndicatorLine } from "#app/domain/indicator-line.ts";
import { goalAmount, goalDecimals } from "#app/i18n/goal-amount.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { GoalMark } from "./goal-mark.tsx";

/** Goals in a table of indicators: in a row under the figures of each indicator that has any. */
export interface TableGoals {
  list: readonly RowGoal[];
  /** With the areas' names, where the table is of several. */
  named: boolean;
}

type MeasuredLine = Pick<IndicatorLine, "key" | "unit" | "decimals">;

/** Whether a row of goals follows the indicator's row. */
export function hasGoalRow(goals: TableGoals | null, line: MeasuredLine): goals is TableGoals {
  return goals !== null && goalsOf(goals, line).length > 0;
}

export interface GoalRowProps {
  goals: TableGoals;
  line: MeasuredLine;
  /** Names of the columns. */
  areas: readonly string[];
  /** Columns of the table beside the indicator's own. */
  span: number;
}

/** The row of goals under an indicator: whose header spans it. */
export function GoalRow({ goals, line, areas, span }: GoalRowProps): ReactNode {
  const words = useServerMessages().goals;
  return (
    <tr className="goal-row">
      <td colSpan={span}>
        <div className="goal-list">
          <span className="goal-lead">{words.column}</span>
          {goalsOf(goals, line).map(({ at, goal }) => (
            <GoalEntry key={at} goal={goal} line={line} area={goals.named ? (areas[at] ?? null) : null} />
          ))}
        </div>
      </td>
    </tr>
  );
}

function goalsOf({ list }: TableGoals, line: MeasuredLine): RowGoal[] {
  return list.filter(({ goal }) => goal.indicator === line.key);
}

/** How a goal stands, and what was aimed at. */
export function GoalEntry({
  goal,
  line,
  area,
}: Pick<RowGoal, "goal"> & { line: MeasuredLine; area: string | null }): ReactNode {
  const locale = useLocale();
  const { goals: words, common } = useServerMessages();
  const mark = goalMark(goal);
  const { indicator, region, year, target, direction } = goal;
  const measure = {
    unit: line.unit,
    decimals: goalDecimals(goal, line.decimals),
    unitLabel: common.unit[line.unit],
  };
  return (
    <div className="goal-entry">
      {area === null ? null : <span className="goal-area">{area}</span>}
      {mark ? (
        <GoalMark
          state={mark.state}
          word={words.mark[mark.state]}
          href={`/${locale}/verdicts/${indicator}/${region}#goal-${year}`}
        />
      ) : null}
      <span className="goal-target">{words.short[direction](goalAmount(target, measure, locale), year)}</span>
    </div>
  );
}
