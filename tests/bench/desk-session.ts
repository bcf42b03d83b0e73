import { endOfSession, idleSince } from "#app/auth/session-times.ts";
import { formToken, hashOf, newToken } from "#app/auth/token.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";
import { openSession } from "#db/work/commands/sessions.ts";

/** Signs somebody in past the page for it: the cookie's token, and what its forms carry. */
export async function signIn(work: WorkDatabase, personId: number): Promise<{ token: string; form: string }> {
  const [token, now] = [newToken(), new Date()];
  await openSession(work, {
    ...{ tokenHash: hashOf(token), personId, state: "open", secondFactor: true, device: "", now },
    ...{ endsAt: endOfSession(now, "open"), idleSince: idleSince(now), replaces: null },
  });
  return { token, form: formToken(token) };
}
