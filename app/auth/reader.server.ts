import { type Reader, VISITOR } from "#app/domain/person.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";
import { touchSession } from "#db/work/commands/sessions.ts";
import { findSession } from "#db/work/queries/sign-in.ts";
import { tokenOf } from "./session-cookie.ts";
import { idleSince, isTouchDue } from "./session-times.ts";
import { hashOf } from "./token.ts";

/**
 * Who sends a request, by its Cookie header: read anew each time, so that a role taken away or a closed
 * account counts at once. Whoever has yet to show a second factor is a visitor.
 */
export async function readerOf(
  work: WorkDatabase,
  cookie: string | null | undefined,
  { secure, now }: { secure: boolean; now: Date },
): Promise<Reader> {
  const token = tokenOf(cookie, secure);
  if (token === null) return VISITOR;
  const session = await findSession(work, hashOf(token), { now, idleSince: idleSince(now) });
  if (session?.state !== "open") return VISITOR;
  if (isTouchDue(session.seenAt, now)) await touchSession(work, session.id, now);
  return session.person;
}
