import type { Person } from "#app/domain/person.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";
import { changeOwnPassword } from "#db/work/commands/passwords.ts";
import {
  beginSecondFactor,
  confirmSecondFactor,
  dropSecondFactor,
  spendRecoveryCode,
  spendStep,
} from "#db/work/commands/second-factors.ts";
import { findCredential, findSecondFactor } from "#db/work/queries/sign-in.ts";
import type { Attempts } from "./attempts.ts";
import { newPasswordOf, textOf } from "./new-password.ts";
import { hashPassword, isPassword } from "./password-hash.ts";
import type { PasswordProblem } from "./password-rules.ts";
import { hashOfCode, newRecoveryCodes } from "./recovery-codes.ts";
import { endOfSession, idleSince } from "./session-times.ts";
import { hashOf, newToken } from "./token.ts";
import { newSecret, stepOfCode } from "./totp.ts";

/** What a signed-in person changes of their own account is asked for with. */
export interface OwnRequest {
  work: WorkDatabase;
  person: Person;
  /** Of their session's cookie. */
  token: string;
  attempts: Attempts;
  device: string;
  now: Date;
}

export interface PasswordProblems {
  current: boolean;
  password: PasswordProblem | "differ" | null;
}

/**
 * Changes the password of who knows the present one: an open screen alone is not enough. Null where it is
 * done.
 */
export async function changePassword(request: OwnRequest, form: FormData): Promise<PasswordProblems | null> {
  const { work, person, token, now } = request;
  const { password, problem } = newPasswordOf(form, [person.login, person.name]);
  if (!(await isOwn(request, textOf(form, "current")))) return { current: true, password: problem };
  if (problem) return { current: false, password: problem };
  const hash = await hashPassword(password);
  await changeOwnPassword(work, person, { hash, keep: hashOf(token), now });
  return null;
}

/** Guesses at an open screen count like those at a second factor: by person. */
async function isOwn({ work, person, attempts, now }: OwnRequest, password: string): Promise<boolean> {
  if (attempts.beginFactor(person.id, now) > 0) return false;
  const found = await findCredential(work, person.login);
  const right = found?.personId === person.id && (await isPassword(password, found.hash));
  if (right) attempts.factorWasRight(person.id);
  return right;
}

export async function beginFactor({ work, person }: OwnRequest): Promise<void> {
  await beginSecondFactor(work, person, newSecret());
}

/**
 * Puts the second factor into use by its first code. Gives the recovery codes, which are shown once, and the
 * token of the session that follows this one; null where the code is wrong.
 */
export async function confirmFactor(
  request: OwnRequest,
  code: string,
): Promise<{ codes: string[]; token: string } | null> {
  const { work, person, now, device, attempts } = request;
  if (attempts.beginFactor(person.id, now) > 0) return null;
  const factor = await findSecondFactor(work, person.id);
  const step = factor && !factor.confirmed ? stepOfCode(factor.secret, code, now) : null;
  if (step === null) return null;
  const [codes, token] = [newRecoveryCodes(), newToken()];
  const done = await confirmSecondFactor(work, person, {
    step,
    codes: codes.map(hashOfCode),
    session: {
      ...{ tokenHash: hashOf(token), personId: person.id, state: "open", secondFactor: true, device, now },
      ...{ endsAt: endOfSession(now, "open"), idleSince: idleSince(now), replaces: hashOf(request.token) },
    },
  });
  if (done) attempts.factorWasRight(person.id);
  return done ? { codes, token } : null;
}

/** Takes the second factor out of use for who shows it; false where the code is wrong. */
export async function dropFactor(request: OwnRequest, code: string): Promise<boolean> {
  const { work, person, attempts, now } = request;
  if (attempts.beginFactor(person.id, now) > 0) return false;
  const factor = await findSecondFactor(work, person.id);
  if (!factor?.confirmed) return false;
  const step = stepOfCode(factor.secret, code, now);
  const right =
    step === null
      ? await spendRecoveryCode(work, person.id, hashOfCode(code), now)
      : await spendStep(work, person.id, step);
  if (!right) return false;
  attempts.factorWasRight(person.id);
  return dropSecondFactor(work, person, now);
}
