import type { ReactNode } from "react";
import type { JustMoved } from "#app/components/focus-after-move.ts";
import { GoalMark } from "#app/components/goal-mark.tsx";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { ItemActs } from "./item-acts.tsx";
import type { ShownGoal, ShownItem, ShownMeasure } from "./plan-page.server.ts";

/** What the acts of each part of a plan need besides. */
interface ItemRest {
  moved: JustMoved | null;
  token: string;
}

/** A goal with its meter and how it stands, and its measures; what the chain lacks is said. */
export function GoalCard({ goal, ...rest }: { goal: ShownGoal } & ItemRest): ReactNode {
  const { deskPlan: words } = useServerMessages();
  const locale = useLocale();
  return (
    <article className="plan-goal" id={`item-${goal.id}`} aria-labelledby={`goal-${goal.id}`}>
      <h3 id={`goal-${goal.id}`} dir="auto">
        {goal.title}
      </h3>
      {goal.mark ? (
        <p className="plan-mark">
          <GoalMark {...goal.mark} />
        </p>
      ) : null}
      <Facts facts={goal.facts} />
      <Missing item={goal} />
      {goal.writes ? <ItemActs item={goal} {...rest} /> : null}
      {goal.past ? <p className="plan-missing">{goal.past}</p> : null}
      {goal.measures.length === 0 ? <p className="plan-missing">{words.missing.measure}</p> : null}
      {goal.measures.map((measure) => (
        <MeasureCard key={measure.id} measure={measure} {...rest} />
      ))}
      {goal.adds ? (
        <p className="no-print">
          <a
            href={`/${locale}/desk/plan/new?kind=measure&goal=${goal.id}`}
            aria-label={words.addMeasureTo(goal.title)}
          >
            + {words.addMeasure}
          </a>
        </p>
      ) : null}
    </article>
  );
}

export function MeasureCard({ measure, ...rest }: { measure: ShownMeasure } & ItemRest): ReactNode {
  return (
    <div className="plan-measure" id={`item-${measure.id}`}>
      <h4 dir="auto">{measure.title}</h4>
      <Facts facts={measure.facts} />
      <Missing item={measure} />
      {measure.writes ? <ItemActs item={measure} {...rest} /> : null}
    </div>
  );
}

function Facts({ facts }: Pick<ShownMeasure, "facts">): ReactNode {
  if (facts.length === 0) return null;
  return (
    <dl className="desk-facts plan-facts">
      {facts.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd dir="auto">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Missing({ item: { missing, part } }: { item: ShownItem }): ReactNode {
  const { deskPlan: words } = useServerMessages();
  return (
    <>
      {part ? <p className="form-hint">{words.partOf(part)}</p> : null}
      {missing.length > 0 ? (
        <p className="plan-missing">
          {words.missing.label}: {missing.join(", ")}
        </p>
      ) : null}
    </>
  );
}
