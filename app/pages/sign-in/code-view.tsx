import type { ReactNode } from "react";
import { FormField } from "#app/components/form-field.tsx";
import { FormNotice } from "#app/components/form-notice.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { SignInTrouble } from "./sign-in-view.tsx";

/** The second step: a code of the authenticator application, or a recovery code. */
export function CodeView({ trouble }: { trouble: SignInTrouble | null }): ReactNode {
  const { signIn } = useServerMessages();
  const { code } = signIn;
  const words = trouble && (trouble.kind === "wait" ? signIn.trouble.wait(trouble.minutes) : code.wrong);
  return (
    <>
      <PageHead title={code.title} lead={code.lead} />
      {words ? (
        <FormNotice kind="problem" focused>
          <p>{words}</p>
        </FormNotice>
      ) : null}
      <form method="post" className="desk-form">
        <FormField
          name="code"
          label={code.label}
          hint={code.hint}
          autoComplete="one-time-code"
          numeric
          maxLength={40}
        />
        <button className="button" type="submit">
          {code.submit}
        </button>
      </form>
    </>
  );
}
