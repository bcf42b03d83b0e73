import { type PasswordProblem, passwordProblem } from "./password-rules.ts";

/** A new password as it was typed, twice; or what is wrong with it. */
export function newPasswordOf(
  form: FormData,
  about: readonly string[],
): { password: string; problem: null } | { password: null; problem: PasswordProblem | "differ" } {
  const password = textOf(form, "password");
  const problem = passwordProblem(password, about);
  if (problem) return { password: null, problem };
  if (textOf(form, "again") !== password) return { password: null, problem: "differ" };
  return { password, problem: null };
}

/** A field of a form as text; empty where there is none, or a file in its place. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
