import { asc, eq } from "drizzle-orm";
import { type AreaKey, parseAreaKey } from "#app/domain/area.ts";
import { isRole, may, type Reader, type Role } from "#app/domain/person.ts";
import type { Engine } from "../../open-file.server.ts";
import { type WorkDatabase, workEngineOf } from "../client.server.ts";
import { credentials, people, personRoles, secondFactors } from "../schema/people.ts";

/** A person as an administrator sees them. */
export interface Account {
  id: number;
  login: string;
  name: string;
  roles: Role[];
  municipality: AreaKey | null;
  /** Day of the latest sign-in; null before the first. */
  lastSignIn: string | null;
  closedAt: string | null;
  /** Whether they have set a password yet. */
  joined: boolean;
  secondFactor: boolean;
}

/** Everybody who has or had an account, by name; nobody for who may not see them. */
export async function listAccounts(work: WorkDatabase, reader: Reader): Promise<Account[]> {
  if (!may(reader, "read", { kind: "service" })) return [];
  return accountsOf(workEngineOf(work));
}

export async function readAccount(work: WorkDatabase, reader: Reader, id: number): Promise<Account | null> {
  if (!may(reader, "read", { kind: "service" })) return null;
  return accountOf(workEngineOf(work), id);
}

export function accountOf(engine: Engine, id: number): Account | null {
  return accountsOf(engine, id)[0] ?? null;
}

/** All, or the one of a number. */
export function accountsOf(engine: Engine, id?: number): Account[] {
  const rows = engine.orm
    .select({
      id: people.id,
      login: people.login,
      name: people.name,
      municipality: people.municipality,
      lastSignIn: people.lastSignIn,
      closedAt: people.closedAt,
      changedAt: credentials.changedAt,
      confirmedAt: secondFactors.confirmedAt,
    })
    .from(people)
    .leftJoin(credentials, eq(credentials.personId, people.id))
    .leftJoin(secondFactors, eq(secondFactors.personId, people.id))
    .where(id === undefined ? undefined : eq(people.id, id))
    .orderBy(asc(people.name), asc(people.id))
    .all();
  return rows.map(({ changedAt, confirmedAt, municipality, ...row }) => ({
    ...row,
    roles: rolesOf(engine, row.id),
    municipality: municipality === null ? null : parseAreaKey(municipality),
    joined: changedAt !== null,
    secondFactor: confirmedAt !== null,
  }));
}

export function rolesOf(engine: Engine, personId: number): Role[] {
  const rows = engine.orm
    .select({ role: personRoles.role })
    .from(personRoles)
    .where(eq(personRoles.personId, personId))
    .orderBy(asc(personRoles.role))
    .all();
  return rows.map(({ role }) => role).filter(isRole);
}
