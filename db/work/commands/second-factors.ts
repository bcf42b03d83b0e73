import { and, eq, isNotNull, isNull, lt } from "drizzle-orm";
import type { Reader } from "#app/domain/person.ts";
import { type WorkDatabase, workEngineOf } from "../client.server.ts";
import { recoveryCodes, secondFactors } from "../schema/people.ts";
import { workTransaction } from "../transaction.ts";
import { addToAudit } from "./audit.ts";
import { removeSecondFactor } from "./second-factor-rows.ts";
import { insertSession, type NewSession } from "./sessions.ts";

/** Begins to set up a second factor. One that is in use stays: false. */
export async function beginSecondFactor(
  work: WorkDatabase,
  reader: Reader,
  secret: string,
): Promise<boolean> {
  if (reader.kind === "visitor") return false;
  return workTransaction(work, ({ orm }) => {
    const mine = eq(secondFactors.personId, reader.id);
    orm
      .delete(secondFactors)
      .where(and(mine, isNull(secondFactors.confirmedAt)))
      .run();
    const row = { personId: reader.id, secret };
    return orm.insert(secondFactors).values(row).onConflictDoNothing().run().changes === 1;
  });
}

/**
 * Puts a second factor into use, whose first code was right, with its recovery codes. The session that did it
 * is followed by one that has shown it.
 */
export async function confirmSecondFactor(
  work: WorkDatabase,
  reader: Reader,
  { step, codes, session }: { step: number; codes: readonly string[]; session: NewSession },
): Promise<boolean> {
  if (reader.kind === "visitor") return false;
  const now = session.now;
  return workTransaction(work, (engine) => {
    const { orm } = engine;
    const { changes } = orm
      .update(secondFactors)
      .set({ confirmedAt: now.toISOString(), usedStep: step })
      .where(and(eq(secondFactors.personId, reader.id), isNull(secondFactors.confirmedAt)))
      .run();
    if (changes === 0) return false;
    orm.delete(recoveryCodes).where(eq(recoveryCodes.personId, reader.id)).run();
    for (const hash of codes) orm.insert(recoveryCodes).values({ hash, personId: reader.id }).run();
    insertSession(engine, session);
    addToAudit(engine, { who: reader, act: "second-factor.set", subject: `person:${reader.id}`, now });
    return true;
  });
}

/** Takes the reader's own second factor out of use, after they have shown it. */
export async function dropSecondFactor(work: WorkDatabase, reader: Reader, now: Date): Promise<boolean> {
  if (reader.kind === "visitor") return false;
  workTransaction(work, (engine) => {
    removeSecondFactor(engine, reader.id);
    addToAudit(engine, { who: reader, act: "second-factor.removed", subject: `person:${reader.id}`, now });
  });
  return true;
}

/** Uses the code of a half minute up: false where it, or a later one, has been used. */
export async function spendStep(work: WorkDatabase, personId: number, step: number): Promise<boolean> {
  const { changes } = workEngineOf(work)
    .orm.update(secondFactors)
    .set({ usedStep: step })
    .where(
      and(
        eq(secondFactors.personId, personId),
        isNotNull(secondFactors.confirmedAt),
        lt(secondFactors.usedStep, step),
      ),
    )
    .run();
  return changes === 1;
}

/** Uses a recovery code up: false where the person has no such code, or it has been used. */
export async function spendRecoveryCode(
  work: WorkDatabase,
  personId: number,
  hash: string,
  now: Date,
): Promise<boolean> {
  return workTransaction(work, (engine) => {
    const mine = and(eq(recoveryCodes.hash, hash), eq(recoveryCodes.personId, personId));
    const { changes } = engine.orm
      .update(recoveryCodes)
      .set({ usedAt: now.toISOString() })
      .where(and(mine, isNull(recoveryCodes.usedAt)))
      .run();
    if (changes === 1)
      addToAudit(engine, {
        who: { id: personId },
        act: "recovery-code.used",
        subject: `person:${personId}`,
        now,
      });
    return changes === 1;
  });
}
