import type { ReactNode } from "react";
import { FormNotice } from "#app/components/form-notice.tsx";
import { type NewPasswordProblem, wrongPasswordField } from "#app/components/new-password-fields.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { ProblemSummary, wrongFields } from "#app/components/problem-summary.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { AccountPage } from "./account-page.server.ts";
import { FactorSection } from "./factor-section.tsx";
import { PasswordForm } from "./password-form.tsx";
import { SessionsSection } from "./sessions-section.tsx";

/** What has been done, as the address says it after a form was sent. */
export const ACCOUNT_DONE = ["password", "factor-dropped", "sessions"] as const;

export interface AccountViewProps {
  page: AccountPage;
  name: string;
  token: string;
  done: (typeof ACCOUNT_DONE)[number] | null;
  /** What was wrong with the form that was sent. */
  trouble: { password?: { current: boolean; password: NewPasswordProblem | null }; code?: true } | null;
}

export function AccountView({ page, name, token, done, trouble }: AccountViewProps): ReactNode {
  const { account, deskFrame, signIn } = useServerMessages();
  const doneWords = {
    password: account.password.done,
    "factor-dropped": account.factor.dropped,
    sessions: account.sessions.done,
  };
  return (
    <>
      <PageHead title={account.title} lead={name} />
      {trouble ? (
        <ProblemSummary
          fields={[
            ...wrongFields([
              ["code", account.factor.code, trouble.code && account.factor.wrong],
              ["current", account.password.current, trouble.password?.current && account.password.wrong],
            ]),
            ...wrongPasswordField(trouble.password?.password ?? null, signIn),
          ]}
        />
      ) : null}
      {done && !trouble ? (
        <FormNotice kind="done">
          <p>{doneWords[done]}</p>
        </FormNotice>
      ) : null}
      <dl className="desk-facts">
        <dt>{account.login}</dt>
        <dd>{page.login}</dd>
        <dt>{account.roles}</dt>
        <dd>{page.roles.map((role) => deskFrame.role[role]).join(", ") || account.noRoles}</dd>
        {page.municipality ? (
          <>
            <dt>{account.municipality}</dt>
            <dd>{page.municipality}</dd>
          </>
        ) : null}
      </dl>
      <FactorSection token={token} page={page} wrong={trouble?.code ?? false} />
      <SessionsSection token={token} sessions={page.sessions} />
      <PasswordForm token={token} login={page.login} problems={trouble?.password ?? null} />
    </>
  );
}
