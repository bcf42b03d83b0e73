import type { WorkDatabase } from "#db/work/client.server.ts";
import { spendRecoveryCode, spendStep } from "#db/work/commands/second-factors.ts";
import { openSession } from "#db/work/commands/sessions.ts";
import { findSecondFactor, findSession } from "#db/work/queries/sign-in.ts";
import type { Attempts } from "./attempts.ts";
import { hashOfCode } from "./recovery-codes.ts";
import { endOfSession, idleSince } from "./session-times.ts";
import { hashOf, newToken } from "./token.ts";
import { stepOfCode } from "./totp.ts";

/** What somebody sends whose password was right. */
export interface SecondStep {
  /** Of the cookie that the first step gave. */
  token: string;
  /** A half-minute code, or a recovery code. */
  code: string;
  device: string;
  now: Date;
}

/** "expired": there is no first step, or it was too long ago. */
export type SecondStepOutcome =
  | { kind: "signed-in"; token: string }
  | { kind: "wrong" }
  | { kind: "wait"; minutes: number }
  | { kind: "expired" };

const MINUTE_MS = 60_000;

export async function takeSecondStep(
  work: WorkDatabase,
  attempts: Attempts,
  { token, code, device, now }: SecondStep,
): Promise<SecondStepOutcome> {
  const before = hashOf(token);
  const session = await findSession(work, before, { now, idleSince: idleSince(now) });
  if (session?.state !== "password") return { kind: "expired" };
  const personId = session.person.id;
  const wait = attempts.beginFactor(personId, now);
  if (wait > 0) return { kind: "wait", minutes: Math.ceil(wait / MINUTE_MS) };
  if (!(await isRight(work, personId, code, now))) return { kind: "wrong" };
  attempts.factorWasRight(personId);
  const fresh = newToken();
  await openSession(work, {
    ...{ tokenHash: hashOf(fresh), personId, state: "open", secondFactor: true, device, now },
    ...{ endsAt: endOfSession(now, "open"), idleSince: idleSince(now), replaces: before },
  });
  return { kind: "signed-in", token: fresh };
}

/** Each code is good for once: whoever has seen it typed cannot use it again. */
async function isRight(work: WorkDatabase, personId: number, code: string, now: Date): Promise<boolean> {
  const factor = await findSecondFactor(work, personId);
  if (!factor?.confirmed) return false;
  const step = stepOfCode(factor.secret, code, now);
  if (step !== null) return spendStep(work, personId, step);
  return spendRecoveryCode(work, personId, hashOfCode(code), now);
}
