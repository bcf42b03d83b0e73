import type { ReactNode } from "react";
import type { Messages } from "#app/i18n/messages/fi/index.ts";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { FormField } from "./form-field.tsx";
import { type WrongField, wrongFields } from "./problem-summary.tsx";

/** Why a new password was not taken; the words for each are in messages/<locale>/sign-in.ts. */
export type NewPasswordProblem = "short" | "long" | "guessable" | "differ";

/** The one of the two fields that is wrong. */
export function wrongPasswordField(
  problem: NewPasswordProblem | null,
  { newPassword }: Messages["signIn"],
): WrongField[] {
  const words = problem && newPassword.problem[problem];
  return wrongFields([
    problem === "differ" ? ["again", newPassword.again, words] : ["password", newPassword.label, words],
  ]);
}

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
