import { closeSessions } from "#db/work/commands/sessions.ts";
import { textOf } from "./new-password.ts";
import {
  beginFactor,
  changePassword,
  confirmFactor,
  dropFactor,
  type OwnRequest,
  type PasswordProblems,
} from "./own-account.server.ts";
import { hashOf } from "./token.ts";

/** What became of a form of the account's page. */
export type OwnOutcome =
  | { kind: "done"; what: "password" | "factor-begun" | "factor-dropped" | "sessions" | "nothing" }
  /** Recovery codes to be shown once, and the token of the session that follows. */
  | { kind: "codes"; codes: string[]; token: string }
  | { kind: "wrong"; password?: PasswordProblems; code?: true }
  | { kind: "signed-out" };

/** Does what a form of one's own account asks, by its hidden field `intent`. */
export async function actOnAccount(own: OwnRequest, form: FormData): Promise<OwnOutcome> {
  const code = textOf(form, "code");
  const keep = hashOf(own.token);
  switch (textOf(form, "intent")) {
    case "password": {
      const password = await changePassword(own, form);
      return password ? { kind: "wrong", password } : { kind: "done", what: "password" };
    }
    case "factor-begin":
      await beginFactor(own);
      return { kind: "done", what: "factor-begun" };
    case "factor-confirm": {
      const confirmed = await confirmFactor(own, code);
      return confirmed ? { kind: "codes", ...confirmed } : { kind: "wrong", code: true };
    }
    case "factor-drop":
      return (await dropFactor(own, code))
        ? { kind: "done", what: "factor-dropped" }
        : { kind: "wrong", code: true };
    case "close-others":
      await closeSessions(own.work, own.person, { keep, now: own.now });
      return { kind: "done", what: "sessions" };
    case "close-all":
      await closeSessions(own.work, own.person, { keep: null, now: own.now });
      return { kind: "signed-out" };
    default:
      return { kind: "done", what: "nothing" };
  }
}
