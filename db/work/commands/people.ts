import { eq } from "drizzle-orm";
import type { AuditAct } from "#app/domain/audit.ts";
import { may, type Reader } from "#app/domain/person.ts";
import type { Engine } from "../../open-file.server.ts";
import type { WorkDatabase } from "../client.server.ts";
import { type Account, accountOf } from "../queries/people.ts";
import { invitations, people, sessions } from "../schema/people.ts";
import { workTransaction } from "../transaction.ts";
import { addToAudit } from "./audit.ts";
import { type NewLink, openLink } from "./links.ts";
import {
  insertPerson,
  keepAnAdministrator,
  NoAdministratorLeft,
  type PersonFields,
  setRoles,
} from "./people-rows.ts";
import { removeSecondFactor } from "./second-factor-rows.ts";

/** How a change of people went; "not-found" also for who may not change them. */
export type PeopleOutcome = "done" | "not-found" | "login-taken" | "last-administrator";

/** Adds somebody who sets a password of their own by the link. */
export async function invitePerson(
  work: WorkDatabase,
  reader: Reader,
  invited: PersonFields & { login: string; link: NewLink },
  now: Date,
): Promise<PeopleOutcome> {
  if (!may(reader, "administer", { kind: "service" })) return "not-found";
  return workTransaction(work, (engine) => {
    const id = insertPerson(engine, invited, now);
    if (id === null) return "login-taken";
    openLink(engine, id, invited.link, now);
    const { roles, municipality } = invited;
    const detail = { roles, municipality };
    addToAudit(engine, { who: reader, act: "person.invited", subject: `person:${id}`, detail, now });
    return "done";
  });
}

/** Changes name, roles and municipality; they count at the person's next request. */
export function changePerson(
  work: WorkDatabase,
  reader: Reader,
  id: number,
  fields: PersonFields,
  now: Date,
): Promise<PeopleOutcome> {
  return change(work, reader, { id, act: "person.changed", now }, (engine, before) => {
    const { name, roles, municipality } = fields;
    engine.orm.update(people).set({ name, municipality }).where(eq(people.id, id)).run();
    setRoles(engine, id, roles);
    return { before: fieldsOf(before), now: { name, roles, municipality } };
  });
}

/** Ends the account and all its sessions at once. Name and password stay, so that it can be opened again. */
export function closePerson(
  work: WorkDatabase,
  reader: Reader,
  id: number,
  now: Date,
): Promise<PeopleOutcome> {
  return change(work, reader, { id, act: "person.closed", now }, (engine) => {
    engine.orm.update(people).set({ closedAt: now.toISOString() }).where(eq(people.id, id)).run();
    engine.orm.delete(sessions).where(eq(sessions.personId, id)).run();
    engine.orm.delete(invitations).where(eq(invitations.personId, id)).run();
    return {};
  });
}

export function reopenPerson(
  work: WorkDatabase,
  reader: Reader,
  id: number,
  now: Date,
): Promise<PeopleOutcome> {
  return change(work, reader, { id, act: "person.reopened", now }, (engine) => {
    engine.orm.update(people).set({ closedAt: null }).where(eq(people.id, id)).run();
    return {};
  });
}

/** A link by which somebody sets a password anew; the old one is good until then. */
export function linkForPassword(
  work: WorkDatabase,
  reader: Reader,
  id: number,
  link: NewLink,
  now: Date,
): Promise<PeopleOutcome> {
  return change(work, reader, { id, act: "password.link", now }, (engine) => {
    openLink(engine, id, link, now);
    return {};
  });
}

/** For who has lost both the second factor and its codes: they set up another one. */
export function resetSecondFactor(
  work: WorkDatabase,
  reader: Reader,
  id: number,
  now: Date,
): Promise<PeopleOutcome> {
  return change(work, reader, { id, act: "second-factor.removed", now }, (engine) => {
    removeSecondFactor(engine, id);
    engine.orm.delete(sessions).where(eq(sessions.personId, id)).run();
    return {};
  });
}

interface Change {
  id: number;
  act: AuditAct;
  now: Date;
}

async function change(
  work: WorkDatabase,
  reader: Reader,
  { id, act, now }: Change,
  make: (engine: Engine, before: Account) => Record<string, unknown>,
): Promise<PeopleOutcome> {
  if (!may(reader, "administer", { kind: "service" })) return "not-found";
  try {
    return workTransaction(work, (engine) => {
      const before = accountOf(engine, id);
      if (!before) return "not-found";
      const detail = make(engine, before);
      keepAnAdministrator(engine);
      addToAudit(engine, { who: reader, act, subject: `person:${id}`, detail, now });
      return "done";
    });
  } catch (error) {
    if (error instanceof NoAdministratorLeft) return "last-administrator";
    throw error;
  }
}

function fieldsOf({ name, roles, municipality }: PersonFields): PersonFields {
  return { name, roles, municipality };
}
