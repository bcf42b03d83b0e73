import type { ReactNode } from "react";
import { FormField } from "#app/components/form-field.tsx";
import { FormNotice } from "#app/components/form-notice.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

/** Why somebody was not let in. */
export type SignInTrouble = { kind: "wrong" | "busy" | "expired" } | { kind: "wait"; minutes: number };

export interface SignInViewProps {
  /** Nobody has an account yet. */
  nobody: boolean;
  /** Whether it leads on to a page that was asked for. */
  asked: boolean;
  done: "signed-out" | "joined" | null;
  trouble: SignInTrouble | null;
  /** The name that was sent, so that it need not be typed again. */
  login: string;
}

export function SignInView({ nobody, asked, done, trouble, login }: SignInViewProps): ReactNode {
  const { signIn } = useServerMessages();
  return (
    <>
      <PageHead title={signIn.title} lead={signIn.lead} />
      {done ? <FormNotice kind="done">{<p>{signIn.done[done]}</p>}</FormNotice> : null}
      {trouble ? (
        <FormNotice kind="problem" focused>
          <p>
            {trouble.kind === "wait" ? signIn.trouble.wait(trouble.minutes) : signIn.trouble[trouble.kind]}
          </p>
        </FormNotice>
      ) : null}
      {nobody ? <FirstAdministrator /> : <SignInForm asked={asked} login={login} />}
    </>
  );
}

function SignInForm({ asked, login }: { asked: boolean; login: string }): ReactNode {
  const { signIn } = useServerMessages();
  return (
    <form method="post" className="desk-form">
      {asked ? <p>{signIn.asked}</p> : null}
      <FormField name="login" label={signIn.login} autoComplete="username" value={login} maxLength={100} />
      <FormField
        name="password"
        label={signIn.password}
        type="password"
        autoComplete="current-password"
        maxLength={1000}
      />
      <button className="button" type="submit">
        {signIn.submit}
      </button>
      <p className="quiet form-after">{signIn.forgotten}</p>
    </form>
  );
}

/** What whoever runs the service does once. */
function FirstAdministrator(): ReactNode {
  const { nobody } = useServerMessages().signIn;
  return (
    <section>
      <h2>{nobody.title}</h2>
      <p>{nobody.text}</p>
      <pre className="command">
        <code>npm run admin -- create-user --login NAME --role administrator</code>
      </pre>
      <p>{nobody.next}</p>
    </section>
  );
}
