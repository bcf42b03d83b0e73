import type { ReactNode } from "react";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { FormField } from "./form-field.tsx";

/** Why a new password was not taken; the words for each are in messages/<locale>/sign-in.ts. */
export type NewPasswordProblem = "short" | "long" | "guessable" | "differ";

/** A new password, twice: nobody sees what they type. */
export function NewPasswordFields({ problem }: { problem: NewPasswordProblem | null }): ReactNode {
  const { newPassword } = useServerMessages().signIn;
  const words = problem && newPassword.problem[problem];
  return (
    <>
      <FormField
        name="password"
        label={newPassword.label}
        hint={newPassword.hint}
        problem={problem === "differ" ? null : words}
        type="password"
        autoComplete="new-password"
        maxLength={1000}
      />
      <FormField
        name="again"
        label={newPassword.again}
        problem={problem === "differ" ? words : null}
        type="password"
        autoComplete="new-password"
        maxLength={1000}
      />
    </>
  );
}
