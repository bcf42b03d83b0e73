import { QueueFull } from "#app/exports/bounded-queue.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";
import { openSession } from "#db/work/commands/sessions.ts";
import { findCredential, findSecondFactor } from "#db/work/queries/sign-in.ts";
import type { Attempts } from "./attempts.ts";
import { loginName } from "./login-name.ts";
import { isNobodysPassword, isPassword } from "./password-hash.ts";
import { endOfSession, idleSince } from "./session-times.ts";
import { hashOf, newToken } from "./token.ts";

/** What somebody who wants to sign in has sent. */
export interface SignIn {
  login: string;
  password: string;
  /** Network address, for counting attempts; it is not kept. */
  client: string | null;
  device: string;
  /** The cookie's token that came along, if any: whatever it is, it leads nowhere after this. */
  token: string | null;
  now: Date;
}

/**
 * How it went. A wrong name and a wrong password are one outcome, and take the same time. `token`: for the
 * cookie.
 */
export type SignInOutcome =
  | { kind: "signed-in" | "second-factor"; token: string }
  | { kind: "wrong" }
  | { kind: "wait"; minutes: number }
  | { kind: "busy" };

const MINUTE_MS = 60_000;
/** Longer ones are nobody's, and not worth hashing. */
const LONGEST_PASSWORD = 1_000;

export async function signIn(work: WorkDatabase, attempts: Attempts, asked: SignIn): Promise<SignInOutcome> {
  const { client, now } = asked;
  const login = loginName(asked.login) ?? "";
  const wait = attempts.begin(login, client, now);
  if (wait > 0) return { kind: "wait", minutes: Math.ceil(wait / MINUTE_MS) };
  try {
    const personId = await whoseIs(work, login, asked.password);
    if (personId === null) return { kind: "wrong" };
    attempts.wasRight(login, client);
    return await begin(work, personId, asked);
  } catch (error) {
    if (!(error instanceof QueueFull)) throw error;
    attempts.wasNotTried(login, client);
    return { kind: "busy" };
  }
}

async function whoseIs(work: WorkDatabase, login: string, password: string): Promise<number | null> {
  const typed = password.slice(0, LONGEST_PASSWORD);
  const found = await findCredential(work, login);
  const right = found ? await isPassword(typed, found.hash) : await isNobodysPassword(typed);
  return found && right ? found.personId : null;
}

/** A session under a token that nobody has seen before: what an attacker has planted is not taken up. */
async function begin(work: WorkDatabase, personId: number, asked: SignIn): Promise<SignInOutcome> {
  const { now, device, token: before } = asked;
  const factor = await findSecondFactor(work, personId);
  const state = factor?.confirmed ? "password" : "open";
  const token = newToken();
  await openSession(work, {
    ...{ tokenHash: hashOf(token), personId, state, secondFactor: false, device, now },
    ...{ endsAt: endOfSession(now, state), idleSince: idleSince(now) },
    replaces: before === null ? null : hashOf(before),
  });
  return { kind: state === "open" ? "signed-in" : "second-factor", token };
}
