import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { DoneNotice } from "#app/components/done-notice.tsx";
import type { JustMoved } from "#app/components/focus-after-move.ts";
import { PageHead } from "#app/components/page-head.tsx";
import { hueClass, PriorityIcon } from "#app/components/priority-icon.tsx";
import { SelectField } from "#app/components/select-field.tsx";
import { WritingScript } from "#app/components/writing-script.tsx";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { GoalCard, MeasureCard } from "./goal-card.tsx";
import { type PlanDone, undoOfPlan } from "./plan-done.ts";
import type { PlanPage, ShownPriority } from "./plan-page.server.ts";

export interface PlanViewProps extends PlanPage {
  token: string;
  done: PlanDone | null;
  moved: JustMoved | null;
  /** Address of the page's script. */
  script: string;
  /** Who writes, by number. */
  person: number;
}

/** An area's plan: each priority with its goals, each goal with its measures. */
export function PlanView(props: PlanViewProps): ReactNode {
  const { area, areas, priorities, loose, ended, removed, isEmpty, writes, token, done } = props;
  const { deskPlan: words } = useServerMessages();
  const locale = useLocale();
  const own = `/${locale}/desk`;
  return (
    <>
      <PageHead title={words.of(area.name)} lead={words.lead} />
      {done ? (
        <DoneNotice said={words.done[done.what]} undo={undoOfPlan(done, locale)} token={token} />
      ) : null}
      <AreaChoice area={area} areas={areas} action={`${own}/plan`} />
      {isEmpty ? (
        <div className="desk-empty">
          <p>
            <strong>{words.empty}</strong>
          </p>
          <p>{writes ? words.emptyFirst : words.emptyReader}</p>
        </div>
      ) : null}
      <p className="desk-links no-print">
        <a href={`${own}/bodies?area=${area.key}`}>{words.toBodies}</a>
        <a href={`${own}/plan/files?area=${area.key}`}>{words.toFiles}</a>
      </p>
      {priorities.map((priority) => (
        <Priority key={priority.key ?? ""} {...props} priority={priority} />
      ))}
      {loose.length > 0 ? (
        <section className="desk-section">
          <h2>{words.withoutGoal}</h2>
          {loose.map((measure) => (
            <MeasureCard key={measure.id} measure={measure} moved={props.moved} token={token} />
          ))}
        </section>
      ) : null}
      {ended.length > 0 ? (
        <Gone
          title={words.ended(ended.length)}
          items={ended}
          act="resume"
          text={words.resume}
          token={token}
        />
      ) : null}
      {removed.length > 0 ? (
        <Gone
          title={words.removed}
          items={removed.map((one) => ({ ...one, writes: true }))}
          act="restore"
          text={words.restore}
          token={token}
        />
      ) : null}
      <WritingScript script={props.script} person={props.person} arrived={done !== null} />
    </>
  );
}

/** Whose plan is looked at. */
export function AreaChoice({
  area,
  areas,
  action,
}: Pick<PlanPage, "area" | "areas"> & { action: string }): ReactNode {
  const { deskPlan: words } = useServerMessages();
  if (areas.length < 2) return null;
  return (
    <form className="plan-area no-print" action={action}>
      <SelectField
        name="area"
        label={words.chooseArea}
        value={area.key}
        options={areas.map(({ key, name }) => [key, name])}
      />
      <button className="button" type="submit">
        {words.show}
      </button>
    </form>
  );
}

function Priority({
  priority: { key, name, position, goals },
  area,
  writes,
  moved,
  token,
}: PlanViewProps & { priority: ShownPriority }): ReactNode {
  const { deskPlan: words } = useServerMessages();
  const locale = useLocale();
  const look = position === null ? "desk-section" : `desk-section plan-priority ${hueClass(position)}`;
  return (
    <section className={look}>
      <h2>
        {position === null ? null : <PriorityIcon position={position} />}
        {name}
      </h2>
      {goals.length === 0 ? <p className="plan-missing">{words.missing.goal}</p> : null}
      {goals.map((goal) => (
        <GoalCard key={goal.id} goal={goal} moved={moved} token={token} />
      ))}
      {writes && key !== null ? (
        <p className="no-print">
          <a
            className="button"
            href={`/${locale}/desk/plan/new?kind=goal&area=${area.key}&priority=${key}`}
            aria-label={words.addGoalTo(name)}
          >
            {words.addGoal}
          </a>
        </p>
      ) : null}
    </section>
  );
}

/** What has ended or been removed, and the way back. */
export function Gone({
  title,
  items,
  act,
  text,
  token,
}: {
  title: string;
  items: PlanPage["ended"];
  act: "resume" | "restore";
  text: string;
  token: string;
}): ReactNode {
  const { deskPlan: words } = useServerMessages();
  const locale = useLocale();
  return (
    <section className="desk-section">
      <h2>{title}</h2>
      <ul className="desk-removed">
        {items.map(({ id, title: name, kind, writes }) => (
          <li key={id} id={`item-${id}`}>
            <span>
              <a href={`/${locale}/desk/plan/${id}`}>
                <bdi>{name}</bdi>
              </a>
              , {kind}
            </span>
            {writes ? (
              <DeskForm
                token={token}
                intent={act}
                action={`/${locale}/desk/plan/${id}`}
                className="desk-inline"
              >
                <button className="button-quiet" type="submit" aria-label={words.actOn(text, name)}>
                  {text}
                </button>
              </DeskForm>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
