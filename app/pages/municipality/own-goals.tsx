import type { ReactNode } from "react";
import { GoalEntry } from "#app/components/goal-row.tsx";
import { indicatorPath } from "#app/components/indicator-path.ts";
import type { AreaKey } from "#app/domain/area.ts";
import type { RowGoal } from "#app/domain/goal.ts";
import type { IndicatorLine } from "#app/domain/indicator-line.ts";
import { indicatorTitle } from "#app/i18n/indicator-title.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

export interface OwnGoalsProps {
  goals: readonly RowGoal[];
  lines: readonly IndicatorLine[];
  area: AreaKey;
}

/** How the municipality's own goals stand; nothing where it has none. */
export function OwnGoals({ goals, lines, area }: OwnGoalsProps): ReactNode {
  const locale = useLocale();
  const { municipality } = useServerMessages();
  const told = goals.flatMap(({ goal }) => {
    const line = lines.find(({ key }) => key === goal.indicator);
    return line ? [{ goal, line }] : [];
  });
  if (told.length === 0) return null;
  return (
    <section aria-labelledby="goals">
      <h2 id="goals" className="section-title">
        {municipality.goals}
      </h2>
      <ul className="own-goals">
        {told.map(({ goal, line }) => (
          <li key={line.key} className="goal-row">
            <a href={indicatorPath(locale, line.key, area)}>{indicatorTitle(line.name, line.key, locale)}</a>
            <GoalEntry goal={goal} line={line} area={null} />
          </li>
        ))}
      </ul>
    </section>
  );
}
