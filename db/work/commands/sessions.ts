import { and, eq, lte, ne, or } from "drizzle-orm";
import { finnishDay } from "#app/domain/finnish-day.ts";
import type { Reader } from "#app/domain/person.ts";
import type { Engine } from "../../open-file.server.ts";
import { type WorkDatabase, workEngineOf } from "../client.server.ts";
import { people, sessions } from "../schema/people.ts";
import { workTransaction } from "../transaction.ts";
import { addToAudit } from "./audit.ts";

export interface NewSession {
  /** SHA-256 of what the browser's cookie holds. */
  tokenHash: string;
  personId: number;
  state: "password" | "open";
  secondFactor: boolean;
  device: string;
  now: Date;
  endsAt: Date;
  /** Sessions last seen before this have ended; they are swept away with it. */
  idleSince: Date;
  /** The sign-in that this one follows, by its hash: it ends, so that nobody who knew it gets any further. */
  replaces: string | null;
}

export async function openSession(work: WorkDatabase, session: NewSession): Promise<void> {
  const { personId, state, device, now } = session;
  workTransaction(work, (engine) => {
    insertSession(engine, session);
    if (state !== "open") return;
    const who = { id: personId };
    addToAudit(engine, {
      who,
      act: "session.opened",
      subject: `person:${personId}`,
      detail: { device },
      now,
    });
  });
}

export function insertSession(engine: Engine, session: NewSession): void {
  const { orm } = engine;
  const { tokenHash, personId, state, secondFactor, device, idleSince, replaces } = session;
  const [now, endsAt] = [session.now.toISOString(), session.endsAt.toISOString()];
  orm
    .delete(sessions)
    .where(or(lte(sessions.endsAt, now), lte(sessions.seenAt, idleSince.toISOString())))
    .run();
  if (replaces !== null) orm.delete(sessions).where(eq(sessions.tokenHash, replaces)).run();
  const moments = { createdAt: now, seenAt: now, endsAt };
  orm
    .insert(sessions)
    .values({ tokenHash, personId, state, secondFactor: secondFactor ? 1 : 0, device, ...moments })
    .run();
  if (state !== "open") return;
  orm
    .update(people)
    .set({ lastSignIn: finnishDay(session.now) })
    .where(eq(people.id, personId))
    .run();
}

/** Notes that its owner is still there. */
export async function touchSession(work: WorkDatabase, id: number, now: Date): Promise<void> {
  workEngineOf(work).orm.update(sessions).set({ seenAt: now.toISOString() }).where(eq(sessions.id, id)).run();
}

/** Ends a sign-in by what its cookie holds: also one that still waits for its second factor. */
export async function closeSession(
  work: WorkDatabase,
  reader: Reader,
  tokenHash: string,
  now: Date,
): Promise<void> {
  workTransaction(work, (engine) => {
    const { changes } = engine.orm.delete(sessions).where(eq(sessions.tokenHash, tokenHash)).run();
    if (changes === 0 || reader.kind === "visitor") return;
    addToAudit(engine, { who: reader, act: "session.closed", subject: `person:${reader.id}`, now });
  });
}

/** Ends the reader's other sign-ins, and this one too where none is to be kept. */
export async function closeSessions(
  work: WorkDatabase,
  reader: Reader,
  { keep, now }: { keep: string | null; now: Date },
): Promise<void> {
  if (reader.kind === "visitor") return;
  workTransaction(work, (engine) => {
    closeAllBut(engine, reader.id, keep);
    addToAudit(engine, { who: reader, act: "sessions.closed", subject: `person:${reader.id}`, now });
  });
}

export function closeAllBut({ orm }: Engine, personId: number, keep: string | null): void {
  const others = keep === null ? undefined : ne(sessions.tokenHash, keep);
  orm
    .delete(sessions)
    .where(and(eq(sessions.personId, personId), others))
    .run();
}
