import { randomUUID } from "node:crypto";
import { and, count, eq, isNotNull, isNull, ne, or } from "drizzle-orm";
import type { AreaKey } from "#app/domain/area.ts";
import { LOCAL_ISSUER, type Role } from "#app/domain/person.ts";
import type { Engine } from "../../open-file.server.ts";
import { credentials, people, personRoles } from "../schema/people.ts";

/** What an administrator says of a person. */
export interface PersonFields {
  name: string;
  roles: readonly Role[];
  municipality: AreaKey | null;
}

/** The number of the new person; null where the login is somebody's already. */
export function insertPerson(
  engine: Engine,
  { login, name, roles, municipality }: PersonFields & { login: string },
  now: Date,
): number | null {
  const made = engine.orm
    .insert(people)
    .values({
      issuer: LOCAL_ISSUER,
      subject: randomUUID(),
      login,
      name,
      municipality,
      createdAt: now.toISOString(),
    })
    .onConflictDoNothing()
    .returning({ id: people.id })
    .get();
  if (!made) return null;
  setRoles(engine, made.id, roles);
  return made.id;
}

export function setRoles(engine: Engine, personId: number, roles: readonly Role[]): void {
  engine.orm.delete(personRoles).where(eq(personRoles.personId, personId)).run();
  for (const role of new Set(roles)) engine.orm.insert(personRoles).values({ personId, role }).run();
}

/** Thrown inside a transaction, which takes it all back. */
export class NoAdministratorLeft extends Error {}

/** Throws where nobody could manage people any more: an open account with the role and a way to sign in. */
export function keepAnAdministrator(engine: Engine): void {
  const left = engine.orm
    .select({ n: count() })
    .from(people)
    .innerJoin(personRoles, eq(personRoles.personId, people.id))
    .leftJoin(credentials, eq(credentials.personId, people.id))
    .where(
      and(
        eq(personRoles.role, "administrator"),
        isNull(people.closedAt),
        or(ne(people.issuer, LOCAL_ISSUER), isNotNull(credentials.hash)),
      ),
    )
    .get();
  if (!left?.n) throw new NoAdministratorLeft("nobody would be left to manage people");
}
