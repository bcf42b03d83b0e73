import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { DoneNotice } from "#app/components/done-notice.tsx";
import { FormNotice } from "#app/components/form-notice.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { ProblemSummary } from "#app/components/problem-summary.tsx";
import { SelectField } from "#app/components/select-field.tsx";
import { WritingScript } from "#app/components/writing-script.tsx";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { FieldProblem, PlanProblem } from "#app/plan/content-schema.ts";
import type { Typed } from "#app/plan/form-fields.ts";
import { THEN_BODY, type wayToBody } from "./body-first.ts";
import { ItemFields } from "./item-fields.tsx";
import type { ItemPage, ShownEvent } from "./item-page.server.ts";
import { wrongItemFields } from "./wrong-item-fields.ts";

/** What came of a form that was sent and not taken: shown again as it was typed. */
export interface SentItem {
  typed: Typed;
  problems: FieldProblem[];
  /** What somebody else has saved, and the version that the next save begins from. */
  stale: { version: number; name: string; time: string; theirs: string[] } | null;
}

export interface ItemViewProps extends ItemPage {
  token: string;
  /** Address of the page's script. */
  script: string;
  /** Who writes, by number. */
  person: number;
  sent: SentItem | null;
  /** Which form led here: a measure to one of its body, or that one back. */
  way: ReturnType<typeof wayToBody>;
}

/** The form of a goal, a measure or a body, and its history. */
export function ItemView(props: ItemViewProps): ReactNode {
  const { id, kind, area, title, choices, part, writes, token, script, person, sent, way, events } = props;
  const { deskPlan: words, deskEditor } = useServerMessages();
  const locale = useLocale();
  const back = `/${locale}/desk/${kind === "body" ? "bodies" : "plan"}?area=${area}`;
  const problems = sent?.problems ?? [];
  return (
    <>
      <p className="no-print">
        <a href={back}>← {kind === "body" ? words.bodies.title : words.toPlan}</a>
      </p>
      <PageHead title={id === null ? words.new[kind] : title} kicker={words.kind[kind]} />
      {way && !sent ? <DoneNotice said={words.bodies.way[way]} undo={null} token={token} /> : null}
      {problems.length > 0 ? <ProblemSummary fields={wrongItemFields(problems, words)} /> : null}
      {writes ? (
        <DeskForm
          token={token}
          intent={id === null ? "add" : "save"}
          className="desk-form plan-form"
          kept={keptName(props)}
          answered={sent !== null}
        >
          <input type="hidden" name="base" value={sent?.stale?.version ?? props.version} />
          <ItemFields
            kind={kind}
            typed={sent?.typed ?? props.typed}
            choices={choices}
            problemOf={(field) => problemIn(problems, field)}
          />
          {id === null && choices.parts.length > 0 ? (
            <SelectField
              name="part"
              label={words.fields.part}
              value={part ?? ""}
              options={part === null ? [["", words.fields.noPart], ...choices.parts] : choices.parts}
            />
          ) : null}
          {sent?.stale ? <Stale {...sent.stale} /> : null}
          <div className="form-row">
            <button className="button" type="submit">
              {id === null ? words.add : sent?.stale ? deskEditor.stale.mine.piece : words.save}
            </button>
            {choices.addsBody && !sent?.stale ? (
              // Behind the form's own: it is not what the Enter key sends.
              <button className="button-quiet" type="submit" {...THEN_BODY}>
                {words.fields.saveThenBody}
              </button>
            ) : null}
            {sent?.stale ? (
              <a className="button-quiet" href={`/${locale}/desk/plan/${id}`} data-discard="">
                {deskEditor.stale.theirs.item}
              </a>
            ) : null}
          </div>
        </DeskForm>
      ) : null}
      {events.length > 0 ? <History events={events} writes={writes} token={token} /> : null}
      {writes ? <WritingScript script={script} person={person} arrived={way !== null && !sent} /> : null}
    </>
  );
}

/** What is typed of a new one belongs to the place where it was begun. */
function keptName({ id, kind, area, typed }: ItemPage): string {
  if (id !== null) return `item-${id}`;
  return ["new", kind, area, ...(typed.goal ?? []), ...(typed.priority ?? [])].join("-");
}

/** The first problem of a field, or of anything within it. */
function problemIn(problems: readonly FieldProblem[], field: string): PlanProblem | null {
  return problems.find((one) => one.field === field || one.field.startsWith(`${field}.`))?.problem ?? null;
}

function Stale({ name, time, theirs }: NonNullable<SentItem["stale"]>): ReactNode {
  const { stale: words } = useServerMessages().deskPlan;
  return (
    <div className="desk-stale">
      <FormNotice kind="problem" focused>
        <p>
          <strong>{words.title}</strong>
        </p>
        <p>{words.text(name, time)}</p>
      </FormNotice>
      <h3>{words.theirs}</h3>
      <Written texts={theirs} />
    </div>
  );
}

function Written({ texts }: { texts: readonly string[] }): ReactNode {
  return (
    <ul className="desk-history-text">
      {texts.map((text) => (
        <li key={text} dir="auto">
          {text}
        </li>
      ))}
    </ul>
  );
}

function History({
  events,
  writes,
  token,
}: {
  events: readonly ShownEvent[];
  writes: boolean;
  token: string;
}): ReactNode {
  const { history: words } = useServerMessages().deskPlan;
  return (
    <section className="desk-section" id="history">
      <h2>{words.title}</h2>
      <ol className="desk-history">
        {events.map(({ id, act, who, time, written, current }) => (
          <li key={id}>
            <p>
              {time}: <bdi>{who}</bdi> {words.acts[act]}
              {current ? <strong> ({words.current})</strong> : null}
            </p>
            {written && written.length > 0 ? <Written texts={[...new Set(written)]} /> : null}
            {writes && written && !current ? (
              <DeskForm token={token} intent="take" className="desk-inline">
                <input type="hidden" name="event" value={id} />
                <button className="button-quiet" type="submit" aria-label={`${words.take}: ${time}`}>
                  {words.take}
                </button>
              </DeskForm>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
