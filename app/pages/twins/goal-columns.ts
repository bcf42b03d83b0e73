import { goalMark, type RowGoal } from "#app/domain/goal.ts";
import type { Locale } from "#app/domain/text.ts";
import type { FileCell, FileColumn } from "#app/exports/file-table.ts";
import { messagesFor } from "#app/i18n/messages.ts";

/** What was aimed at, on which side of it, by when, and how it stands. */
export function goalHeadings(area: string, locale: Locale): FileColumn[] {
  const { twin } = messagesFor(locale).goals;
  return [
    { heading: twin.direction(area), decimals: null },
    { heading: twin.target(area), decimals: null },
    { heading: twin.year(area), decimals: 0, plain: true },
    { heading: twin.status(area), decimals: null },
  ];
}

/** The cells of one indicator and area; empty where it has no goal. */
export function goalCells(goals: readonly RowGoal[], key: string, at: number, locale: Locale): FileCell[] {
  const words = messagesFor(locale).goals;
  const goal = goals.find((one) => one.at === at && one.goal.indicator === key)?.goal;
  if (!goal) return [null, null, null, null];
  const mark = goalMark(goal);
  return [words.twin.directions[goal.direction], goal.target, goal.year, mark && words.mark[mark.state]];
}
