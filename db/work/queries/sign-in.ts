import { and, eq, gt, isNull } from "drizzle-orm";
import { parseAreaKey } from "#app/domain/area.ts";
import { LOCAL_ISSUER, type Person, rolesThatCount } from "#app/domain/person.ts";
import type { Engine } from "../../open-file.server.ts";
import { type WorkDatabase, workEngineOf } from "../client.server.ts";
import { credentials, invitations, people, reportGuests, secondFactors, sessions } from "../schema/people.ts";
import { rolesOf } from "./people.ts";

/** What is asked before it is known who asks: these take no Reader, and only app/auth asks them. */

/** Whether anybody has an account with a password: before that, nobody can sign in. */
export async function hasAnybody(work: WorkDatabase): Promise<boolean> {
  return workEngineOf(work).orm.select().from(credentials).limit(1).get() !== undefined;
}

/**
 * A person with a password of ours, by the name they sign in by; null where there is none, or the account is
 * closed.
 */
export async function findCredential(
  work: WorkDatabase,
  login: string,
): Promise<{ personId: number; hash: string } | null> {
  const found = workEngineOf(work)
    .orm.select({ personId: people.id, hash: credentials.hash })
    .from(people)
    .innerJoin(credentials, eq(credentials.personId, people.id))
    .where(and(eq(people.issuer, LOCAL_ISSUER), eq(people.login, login), isNull(people.closedAt)))
    .get();
  return found ?? null;
}

/** The secret that an authenticator application shares with us. */
export interface SecondFactor {
  secret: string;
  /** Until then it is being set up, and nothing depends on it. */
  confirmed: boolean;
}

export async function findSecondFactor(work: WorkDatabase, personId: number): Promise<SecondFactor | null> {
  const { orm } = workEngineOf(work);
  const found = orm.select().from(secondFactors).where(eq(secondFactors.personId, personId)).get();
  return found ? { secret: found.secret, confirmed: found.confirmedAt !== null } : null;
}

/** A sign-in as it stands now: with the roles of this moment, of an account that is open. */
export interface FoundSession {
  id: number;
  /** "password" waits for its second factor: whoever holds it is a visitor still. */
  state: "password" | "open";
  secondFactor: boolean;
  seenAt: string;
  person: Person;
}

/**
 * Null where there is none, it has ended, or the account is closed. `idleSince`: when it must have been seen
 * last.
 */
export async function findSession(
  work: WorkDatabase,
  tokenHash: string,
  { now, idleSince }: { now: Date; idleSince: Date },
): Promise<FoundSession | null> {
  const engine = workEngineOf(work);
  const found = engine.orm
    .select()
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(
      and(
        eq(sessions.tokenHash, tokenHash),
        gt(sessions.endsAt, now.toISOString()),
        gt(sessions.seenAt, idleSince.toISOString()),
        isNull(people.closedAt),
      ),
    )
    .get();
  if (!found) return null;
  const { id, state, secondFactor, seenAt } = found.sessions;
  return {
    id,
    state: state === "open" ? "open" : "password",
    secondFactor: secondFactor === 1,
    seenAt,
    person: personOf(engine, found.people, secondFactor === 1),
  };
}

/** For whom a link is, while it is good. */
export async function findLink(
  work: WorkDatabase,
  tokenHash: string,
  now: Date,
): Promise<{ personId: number; login: string; name: string; joined: boolean } | null> {
  const found = workEngineOf(work)
    .orm.select({ personId: people.id, login: people.login, name: people.name, hash: credentials.hash })
    .from(invitations)
    .innerJoin(people, eq(people.id, invitations.personId))
    .leftJoin(credentials, eq(credentials.personId, people.id))
    .where(
      and(
        eq(invitations.tokenHash, tokenHash),
        gt(invitations.endsAt, now.toISOString()),
        isNull(people.closedAt),
      ),
    )
    .get();
  if (!found) return null;
  const { hash, ...rest } = found;
  return { ...rest, joined: hash !== null };
}

function personOf(engine: Engine, row: typeof people.$inferSelect, secondFactor: boolean): Person {
  const guest = engine.orm
    .select({ report: reportGuests.report })
    .from(reportGuests)
    .where(eq(reportGuests.personId, row.id))
    .all();
  return {
    kind: "person",
    id: row.id,
    issuer: row.issuer,
    subject: row.subject,
    name: row.name,
    login: row.login,
    roles: rolesThatCount(rolesOf(engine, row.id), secondFactor),
    municipality: row.municipality === null ? null : parseAreaKey(row.municipality),
    invitedTo: guest.map(({ report }) => report),
  };
}
