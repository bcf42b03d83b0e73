import { and, eq, isNotNull } from "drizzle-orm";
import { LOCAL_ISSUER } from "#app/domain/person.ts";
import type { Engine } from "../../open-file.server.ts";
import { type WorkDatabase, workEngineOf } from "../client.server.ts";
import { type Account, accountsOf } from "../queries/people.ts";
import { credentials, invitations, people, personRoles, reportGuests, sessions } from "../schema/people.ts";
import { workTransaction } from "../transaction.ts";
import { addToAudit } from "./audit.ts";
import { putPassword } from "./passwords.ts";
import { insertPerson, type PersonFields } from "./people-rows.ts";
import { removeSecondFactor } from "./second-factor-rows.ts";
import { closeAllBut } from "./sessions.ts";

/**
 * What somebody may do who sits at the machine and can open the file: they need no account, so that these
 * take no Reader. Only `npm run admin` asks them.
 */

/** False where the login is somebody's already. */
export async function createPerson(
  work: WorkDatabase,
  person: PersonFields & { login: string; hash: string },
  now: Date,
): Promise<boolean> {
  return workTransaction(work, (engine) => {
    const id = insertPerson(engine, person, now);
    if (id === null) return false;
    putPassword(engine, id, person.hash, now);
    const { roles, municipality } = person;
    const detail = { roles, municipality };
    addToAudit(engine, { who: null, act: "person.created", subject: `person:${id}`, detail, now });
    return true;
  });
}

/** Sets a password and opens the account where it was closed; false where there is nobody of that login. */
export async function resetPassword(
  work: WorkDatabase,
  login: string,
  hash: string,
  now: Date,
): Promise<boolean> {
  return ofLogin(work, login, (engine, id) => {
    putPassword(engine, id, hash, now);
    closeAllBut(engine, id, null);
    engine.orm.update(people).set({ closedAt: null }).where(eq(people.id, id)).run();
    addToAudit(engine, { who: null, act: "password.changed", subject: `person:${id}`, now });
  });
}

/** For an administrator who has lost their second factor; false where there is nobody of that login. */
export async function dropSecondFactorOf(work: WorkDatabase, login: string, now: Date): Promise<boolean> {
  return ofLogin(work, login, (engine, id) => {
    removeSecondFactor(engine, id);
    closeAllBut(engine, id, null);
    addToAudit(engine, { who: null, act: "second-factor.removed", subject: `person:${id}`, now });
  });
}

/**
 * Takes what is known of a person out of a closed account: the row stays, since what they did names it. Gives
 * why not, where it is not done.
 */
export async function erasePerson(
  work: WorkDatabase,
  login: string,
  now: Date,
): Promise<"done" | "not-found" | "open"> {
  let outcome: "done" | "open" = "open";
  const { connection } = workEngineOf(work);
  // What is deleted is overwritten, in the file and in what SQLite keeps beside it.
  connection.pragma("secure_delete = ON");
  const found = await ofLogin(work, login, (engine, id) => {
    const mine = eq(people.id, id);
    const { changes } = engine.orm
      .update(people)
      .set({ login: `erased-${id}`, name: `#${id}`, municipality: null, lastSignIn: null })
      .where(and(mine, isNotNull(people.closedAt)))
      .run();
    if (changes === 0) return;
    outcome = "done";
    removeSecondFactor(engine, id);
    for (const table of [credentials, personRoles, reportGuests, sessions, invitations])
      engine.orm.delete(table).where(eq(table.personId, id)).run();
    addToAudit(engine, { who: null, act: "person.erased", subject: `person:${id}`, now });
  });
  connection.pragma("wal_checkpoint(TRUNCATE)");
  return found ? outcome : "not-found";
}

/** Everybody who has or had an account. */
export async function everyAccount(work: WorkDatabase): Promise<Account[]> {
  return accountsOf(workEngineOf(work));
}

async function ofLogin(
  work: WorkDatabase,
  login: string,
  change: (engine: Engine, id: number) => void,
): Promise<boolean> {
  return workTransaction(work, (engine) => {
    const found = engine.orm
      .select({ id: people.id })
      .from(people)
      .where(and(eq(people.issuer, LOCAL_ISSUER), eq(people.login, login)))
      .get();
    if (found) change(engine, found.id);
    return found !== undefined;
  });
}
