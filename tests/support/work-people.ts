import type { Person, Role } from "#app/domain/person.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";
import { createPerson } from "#db/work/commands/command-line.ts";
import { findCredential } from "#db/work/queries/sign-in.ts";

export const NOW = new Date("2026-11-29T08:00:00.000Z");

/** So many minutes after it. */
export function later(minutes: number): Date {
  return new Date(NOW.getTime() + minutes * 60_000);
}

/** Somebody with an account, as a request of theirs would know them. */
export async function somebody(work: WorkDatabase, login: string, ...roles: Role[]): Promise<Person> {
  const name = `Person ${login}`;
  await createPerson(work, { login, name, roles, municipality: null, hash: `hash of ${login}` }, NOW);
  const found = await findCredential(work, login);
  if (!found) throw new Error(`there is no "${login}"`);
  return {
    ...{ kind: "person", id: found.personId, issuer: "local", subject: login, name, login },
    ...{ roles, municipality: null, invitedTo: [] },
  };
}
