import { eq } from "drizzle-orm";
import type { Reader } from "#app/domain/person.ts";
import type { Engine } from "../../open-file.server.ts";
import type { WorkDatabase } from "../client.server.ts";
import { credentials, invitations, people } from "../schema/people.ts";
import { workTransaction } from "../transaction.ts";
import { addToAudit } from "./audit.ts";
import { closeAllBut } from "./sessions.ts";

/** Sets the reader's own password, which was asked for before. Their other sign-ins end. */
export async function changeOwnPassword(
  work: WorkDatabase,
  reader: Reader,
  { hash, keep, now }: { hash: string; keep: string; now: Date },
): Promise<boolean> {
  if (reader.kind === "visitor") return false;
  workTransaction(work, (engine) => {
    putPassword(engine, reader.id, hash, now);
    closeAllBut(engine, reader.id, keep);
    addToAudit(engine, { who: reader, act: "password.changed", subject: `person:${reader.id}`, now });
  });
  return true;
}

/** What somebody says who has been sent a link. */
export interface Acceptance {
  /** SHA-256 of what stands in the link. */
  tokenHash: string;
  name: string;
  hash: string;
  now: Date;
}

/**
 * Uses a link up: false where it has been used meanwhile, or has run out. Whoever holds it is taken for the
 * person it was made for.
 */
export async function acceptLink(work: WorkDatabase, acceptance: Acceptance): Promise<boolean> {
  const { tokenHash, name, hash, now } = acceptance;
  return workTransaction(work, (engine) => {
    const { orm } = engine;
    const link = orm.delete(invitations).where(eq(invitations.tokenHash, tokenHash)).returning().get();
    if (!link || link.endsAt <= now.toISOString()) return false;
    const { personId } = link;
    const person = orm.select().from(people).where(eq(people.id, personId)).get();
    if (!person || person.closedAt !== null) return false;
    const before = orm.select().from(credentials).where(eq(credentials.personId, personId)).get();
    orm.update(people).set({ name }).where(eq(people.id, personId)).run();
    putPassword(engine, personId, hash, now);
    closeAllBut(engine, personId, null);
    const act = before ? "password.changed" : "person.joined";
    addToAudit(engine, { who: { id: personId }, act, subject: `person:${personId}`, now });
    return true;
  });
}

export function putPassword({ orm }: Engine, personId: number, hash: string, now: Date): void {
  const set = { hash, changedAt: now.toISOString() };
  orm
    .insert(credentials)
    .values({ personId, ...set })
    .onConflictDoUpdate({ target: credentials.personId, set })
    .run();
}
