import type { ReactNode } from "react";
import { goalMark, type LineGoal } from "#app/domain/goal.ts";
import type { IndicatorLine } from "#app/domain/indicator-line.ts";
import { goalAmount, goalDecimals } from "#app/i18n/goal-amount.ts";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";
import { GoalMark } from "./goal-mark.tsx";

/**
 * Goals in a table of indicators. `column`: one area's goals in a column of their own, where any row of the table has one. `row`: under the
 * figures of the indicators that have any; `named`: with the areas' names.
 */
export type TableGoals = { list: readonly LineGoal[] } & ({ as: "column" } | { as: "row"; named: boolean });

type MeasuredLine = Pick<IndicatorLine, "key" | "unit" | "decimals">;

/** Whether the table has a column for goals. */
export function hasGoalColumn(goals: TableGoals | null, lines: readonly MeasuredLine[]): boolean {
  return goals?.as === "column" && lines.some((line) => goalsOf(goals, line).length > 0);
}

/** Whether a row of goals follows the indicator's row. */
export function hasGoalRow(goals: TableGoals | null, line: MeasuredLine): goals is TableGoals {
  return goals?.as === "row" && goalsOf(goals, line).length > 0;
}

/** The cell of the column; empty where the indicator has no goal. */
export function GoalCell({ goals, line }: { goals: TableGoals; line: MeasuredLine }): ReactNode {
  const words = useMessages().goals;
  const own = goalsOf(goals, line);
  if (own.length === 0) return <td className="goal-cell goal-none" />;
  return (
    <td className="goal-cell" data-label={words.column}>
      {own.map(({ at, goal }) => (
        <GoalEntry key={at} goal={goal} line={line} area={null} />
      ))}
    </td>
  );
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
  const words = useMessages().goals;
  const named = goals.as === "row" && goals.named;
  return (
    <tr className="goal-row">
      <td colSpan={span}>
        <div className="goal-list">
          <span className="goal-lead">{words.column}</span>
          {goalsOf(goals, line).map(({ at, goal }) => (
            <GoalEntry key={at} goal={goal} line={line} area={named ? (areas[at] ?? null) : null} />
          ))}
        </div>
      </td>
    </tr>
  );
}

function goalsOf({ list }: TableGoals, line: MeasuredLine): LineGoal[] {
  return list.filter(({ goal }) => goal.indicator === line.key);
}

/** How a goal stands, and what was aimed at. */
function GoalEntry({
  goal,
  line,
  area,
}: Pick<LineGoal, "goal"> & { line: MeasuredLine; area: string | null }): ReactNode {
  const locale = useLocale();
  const { goals: words, common } = useMessages();
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
