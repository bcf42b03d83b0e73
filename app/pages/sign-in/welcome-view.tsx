import type { ReactNode } from "react";
import { FormField } from "#app/components/form-field.tsx";
import {
  NewPasswordFields,
  type NewPasswordProblem,
  wrongPasswordField,
} from "#app/components/new-password-fields.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { ProblemSummary, wrongFields } from "#app/components/problem-summary.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

export interface WelcomeViewProps {
  login: string;
  name: string;
  /** Whether the account has had a password before. */
  joined: boolean;
  problems: { name: boolean; password: NewPasswordProblem | null } | null;
}

/** Where a link leads: a person gives their name and a password of their own. */
export function WelcomeView({ login, name, joined, problems }: WelcomeViewProps): ReactNode {
  const { signIn, deskFrame } = useServerMessages();
  const { welcome } = signIn;
  return (
    <>
      <PageHead title={joined ? welcome.titleAgain : welcome.title} lead={welcome.lead(login)} />
      {problems ? (
        <ProblemSummary
          fields={[
            ...wrongFields([["name", welcome.name, problems.name && deskFrame.required]]),
            ...wrongPasswordField(problems.password, signIn),
          ]}
        />
      ) : null}
      <form method="post" className="desk-form">
        {/* By which a password manager knows what the password is for. */}
        <input type="hidden" name="username" autoComplete="username" value={login} />
        <FormField
          name="name"
          label={welcome.name}
          hint={welcome.nameHint}
          problem={problems?.name ? deskFrame.required : null}
          value={name}
          autoComplete="name"
          maxLength={100}
        />
        <NewPasswordFields problem={problems?.password ?? null} />
        <button className="button" type="submit">
          {welcome.submit}
        </button>
      </form>
    </>
  );
}
