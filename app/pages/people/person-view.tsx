import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { DoneNotice, type Undo } from "#app/components/done-notice.tsx";
import { FormNotice } from "#app/components/form-notice.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { ProblemSummary } from "#app/components/problem-summary.tsx";
import type { Role } from "#app/domain/person.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { MunicipalityChoice } from "../municipality-choices.server.ts";
import {
  PersonFields,
  type PersonFieldsProps,
  type PersonProblems,
  wrongPersonFields,
} from "./person-fields.tsx";

/** What has been done, as the address says it after a form was sent. */
export const PERSON_DONE = ["changed", "unchanged", "factorDropped", "closed", "reopened"] as const;
export type PersonDone = (typeof PERSON_DONE)[number];

export interface PersonViewProps {
  token: string;
  person: {
    name: string;
    login: string;
    roles: readonly Role[];
    municipality: string | null;
    closed: boolean;
    secondFactor: boolean;
  };
  municipalities: readonly MunicipalityChoice[];
  done: PersonDone | null;
  /** How the person was before the latest change, to go back to. */
  before: { name: string; roles: readonly Role[]; municipality: string | null } | null;
  /** What was wrong with the form that was sent, and what was typed in it. */
  trouble: {
    problems: PersonProblems | null;
    last: boolean;
    typed: Pick<PersonFieldsProps, "name" | "roles" | "municipality"> | null;
  } | null;
}

export function PersonView(props: PersonViewProps): ReactNode {
  const { token, person, municipalities, done, before, trouble } = props;
  const { people, deskFrame } = useServerMessages();
  const { person: words } = people;
  const locale = useLocale();
  const shown = trouble?.typed ?? person;
  return (
    <>
      <p>
        <a href={`/${locale}/desk/people`}>← {words.back}</a>
      </p>
      <PageHead title={person.name} lead={person.login} />
      {trouble ? <Trouble trouble={trouble} /> : null}
      {done && !trouble ? <Done {...props} done={done} before={before} /> : null}
      <DeskForm token={token} intent="change" id="change">
        <h2>{words.change}</h2>
        <PersonFields
          name={shown.name}
          roles={shown.roles}
          municipality={shown.municipality}
          municipalities={municipalities}
          problems={trouble?.problems ?? null}
        />
        <button className="button" type="submit">
          {deskFrame.save}
        </button>
      </DeskForm>
      {person.closed ? null : (
        <Act {...{ token, intent: "link", heading: words.newLink, text: words.newLinkText }}>
          {words.makeLink}
        </Act>
      )}
      {person.secondFactor ? (
        <Act {...{ token, intent: "drop-factor", heading: words.factor, text: words.factorText }}>
          {words.dropFactor}
        </Act>
      ) : null}
      {person.closed ? (
        <Act {...{ token, intent: "reopen", id: "access", heading: words.reopen, text: "" }}>
          {words.reopen}
        </Act>
      ) : (
        <Act {...{ token, intent: "close", id: "access", heading: words.close, text: words.closeText }}>
          {words.closeButton}
        </Act>
      )}
    </>
  );
}

function Trouble({ trouble }: { trouble: NonNullable<PersonViewProps["trouble"]> }): ReactNode {
  const { people, deskFrame } = useServerMessages();
  if (!trouble.last)
    return <ProblemSummary fields={wrongPersonFields(trouble.problems ?? {}, { people, deskFrame })} />;
  return (
    <FormNotice kind="problem" focused>
      <p>{people.person.lastAdministrator}</p>
    </FormNotice>
  );
}

interface ActProps {
  token: string;
  intent: string;
  id?: string;
  heading: string;
  text: string;
  children: ReactNode;
}

/** One thing that is done by one button. */
function Act({ token, intent, id, heading, text, children }: ActProps): ReactNode {
  return (
    <DeskForm token={token} intent={intent} {...(id ? { id } : {})}>
      <h2>{heading}</h2>
      {text === "" ? null : <p>{text}</p>}
      <button className="button-quiet" type="submit">
        {children}
      </button>
    </DeskForm>
  );
}

/** What has been done, with the way back where there is one. */
function Done({ token, done, before }: PersonViewProps & { done: PersonDone }): ReactNode {
  const { people } = useServerMessages();
  return <DoneNotice said={people.person[done]} undo={undoOf(done, before)} token={token} />;
}

function undoOf(done: PersonDone, before: PersonViewProps["before"]): Undo | null {
  if (done === "closed") return { intent: "reopen", fields: {} };
  if (done === "reopened") return { intent: "close", fields: {} };
  if (done !== "changed" || !before) return null;
  const { name, roles, municipality } = before;
  return { intent: "undo", fields: { name, role: roles, municipality: municipality ?? "" } };
}
