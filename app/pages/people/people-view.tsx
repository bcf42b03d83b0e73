import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { FormField } from "#app/components/form-field.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { ProblemSummary, wrongFields } from "#app/components/problem-summary.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { type ListedPerson, PeopleTable } from "./people-table.tsx";
import { PersonFields, type PersonFieldsProps, wrongPersonFields } from "./person-fields.tsx";

export interface PeopleViewProps {
  list: readonly ListedPerson[];
  token: string;
  /** The form for inviting, as it was sent or empty. */
  invited: PersonFieldsProps & { login: string };
}

export function PeopleView({ list, token, invited }: PeopleViewProps): ReactNode {
  const { people, deskFrame } = useServerMessages();
  const { login, problems } = invited;
  const loginProblem = { taken: people.invite.taken, bad: people.invite.badLogin };
  return (
    <>
      <PageHead title={people.title} lead={people.lead} />
      {problems ? (
        <ProblemSummary
          fields={[
            ...wrongFields([["login", people.login, problems.login && loginProblem[problems.login]]]),
            ...wrongPersonFields(problems, { people, deskFrame }),
          ]}
        />
      ) : null}
      <PeopleTable list={list} />
      <DeskForm token={token}>
        <h2>{people.invite.heading}</h2>
        <FormField
          name="login"
          label={people.login}
          hint={people.loginHint}
          problem={problems?.login ? loginProblem[problems.login] : null}
          value={login}
          autoComplete="off"
          maxLength={100}
        />
        <PersonFields {...invited} />
        <button className="button" type="submit">
          {people.invite.submit}
        </button>
      </DeskForm>
    </>
  );
}
