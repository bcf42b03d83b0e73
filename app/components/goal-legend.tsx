import type { ReactNode } from "react";
import { GOAL_STATES } from "#app/domain/goal.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { GOAL_TONES, GoalPicture } from "./goal-mark.tsx";

/** What the marks of goals mean. Once a page, and only where the page has goals. */
export function GoalLegend(): ReactNode {
  const { goals, verdicts } = useServerMessages();
  const locale = useLocale();
  return (
    <aside className="verdict-legend goal-legend" aria-labelledby="goal-legend">
      <h2 id="goal-legend">{goals.legend}</h2>
      <ul>
        {[...GOAL_STATES, "refused" as const].map((state) => (
          <li key={state} className={`verdict-mark ${GOAL_TONES[state]}`}>
            <GoalPicture state={state} />
            <span>{goals.legendWords[state]}</span>
          </li>
        ))}
      </ul>
      <p className="small quiet">
        {goals.legendNote} <a href={`/${locale}/methods/goal`}>{verdicts.toMethods}</a>
      </p>
    </aside>
  );
}
