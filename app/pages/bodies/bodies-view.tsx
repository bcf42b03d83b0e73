import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { DeskTable } from "#app/components/desk-table.tsx";
import { DoneNotice } from "#app/components/done-notice.tsx";
import type { JustMoved } from "#app/components/focus-after-move.ts";
import { PageHead } from "#app/components/page-head.tsx";
import { WritingScript } from "#app/components/writing-script.tsx";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { ItemActs } from "../plan/item-acts.tsx";
import { type PlanDone, undoOfPlan } from "../plan/plan-done.ts";
import { AreaChoice, Gone } from "../plan/plan-view.tsx";
import type { BodiesPage } from "./bodies-page.server.ts";

export interface BodiesViewProps extends BodiesPage {
  token: string;
  done: PlanDone | null;
  moved: JustMoved | null;
  /** Address of the page's script. */
  script: string;
  /** Who writes, by number. */
  person: number;
}

/** The bodies of an area in their order, and the usual ones to begin with. */
export function BodiesView(props: BodiesViewProps): ReactNode {
  const { area, areas, bodies, usual, ended, removed, writes, token, done } = props;
  const { deskPlan } = useServerMessages();
  const { bodies: words } = deskPlan;
  const locale = useLocale();
  return (
    <>
      <p className="no-print">
        <a href={`/${locale}/desk/plan?area=${area.key}`}>← {deskPlan.toPlan}</a>
      </p>
      <PageHead title={words.of(area.name)} lead={words.lead} />
      {done ? (
        <DoneNotice said={deskPlan.done[done.what]} undo={undoOfPlan(done, locale)} token={token} />
      ) : null}
      <AreaChoice area={area} areas={areas} action={`/${locale}/desk/bodies`} />
      {bodies.length === 0 ? (
        <div className="desk-empty">
          <p>
            <strong>{words.empty}</strong>
          </p>
          {writes ? <p>{words.emptyFirst}</p> : null}
        </div>
      ) : (
        <BodyTable {...props} />
      )}
      {writes ? (
        <p className="no-print">
          <a className="button" href={`/${locale}/desk/plan/new?kind=body&area=${area.key}`}>
            {words.add}
          </a>
        </p>
      ) : null}
      {writes && usual.length > 0 ? (
        <section className="desk-section no-print">
          <h2>{words.usualList}</h2>
          <ul className="desk-uses">
            {usual.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <DeskForm token={token} intent="usual">
            <input type="hidden" name="area" value={area.key} />
            <button className="button" type="submit">
              {words.addUsual(usual.length)}
            </button>
          </DeskForm>
        </section>
      ) : null}
      {ended.length > 0 ? (
        <Gone
          title={deskPlan.ended(ended.length)}
          items={ended}
          act="resume"
          text={deskPlan.resume}
          token={token}
        />
      ) : null}
      {removed.length > 0 ? (
        <Gone title={deskPlan.removed} items={removed} act="restore" text={deskPlan.restore} token={token} />
      ) : null}
      <WritingScript script={props.script} person={props.person} arrived={done !== null} />
    </>
  );
}

function BodyTable({ bodies, writes, moved, token }: BodiesViewProps): ReactNode {
  const { deskPlan } = useServerMessages();
  const { bodies: words } = deskPlan;
  const headings = [words.name, words.description, ...(writes ? [words.acts] : [])];
  return (
    <DeskTable caption={words.caption} heads={headings}>
      {bodies.map((body) => (
        <tr key={body.id} id={`item-${body.id}`}>
          <th scope="row" dir="auto">
            {body.title}
            {body.missing.length > 0 ? (
              <p className="plan-missing">
                {deskPlan.missing.label}: {body.missing.join(", ")}
              </p>
            ) : null}
          </th>
          <td data-label={words.description} dir="auto">
            {body.description}
          </td>
          {writes ? (
            <td data-label={words.acts}>
              <ItemActs item={body} moved={moved} token={token} />
            </td>
          ) : null}
        </tr>
      ))}
    </DeskTable>
  );
}
