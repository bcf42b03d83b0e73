import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { FormField } from "#app/components/form-field.tsx";
import { NewPasswordFields, type NewPasswordProblem } from "#app/components/new-password-fields.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

export interface PasswordFormProps {
  token: string;
  login: string;
  problems: { current: boolean; password: NewPasswordProblem | null } | null;
}

export function PasswordForm({ token, login, problems }: PasswordFormProps): ReactNode {
  const { password: words } = useServerMessages().account;
  return (
    <DeskForm token={token} intent="password" id="password">
      <h2>{words.heading}</h2>
      <input type="hidden" name="username" autoComplete="username" value={login} />
      <FormField
        name="current"
        label={words.current}
        problem={problems?.current ? words.wrong : null}
        type="password"
        autoComplete="current-password"
        maxLength={1000}
      />
      <NewPasswordFields problem={problems?.password ?? null} />
      <button className="button" type="submit">
        {words.submit}
      </button>
    </DeskForm>
  );
}
