import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { endOfSession, idleSince } from "#app/auth/session-times.ts";
import { hashOf, newToken } from "#app/auth/token.ts";
import { closeWork, openWork, type WorkDatabase, workEngineOf } from "#db/work/client.server.ts";
import { openSession } from "#db/work/commands/sessions.ts";
import { findCredential, findSession } from "#db/work/queries/sign-in.ts";
import { credentials, people, personRoles } from "#db/work/schema/people.ts";
import { NOW, somebody } from "#tests/support/work-people.ts";

const PROVIDER = "https://kirjautuminen.example/realms/kymenlaakso";
const OTHER = "https://id.example";

let work: WorkDatabase;
beforeEach(() => {
  work = openWork(":memory:");
});
afterEach(() => closeWork(work));

/** Somebody whom a provider vouches for, as a later sign-in by OpenID Connect would write them down. */
function vouchedFor(issuer: string, subject: string, login = subject): number {
  const row = { issuer, subject, login, name: `${login} of ${issuer}`, createdAt: NOW.toISOString() };
  return workEngineOf(work).orm.insert(people).values(row).returning({ id: people.id }).get().id;
}

describe("people and who vouches for them", () => {
  it("are told apart by issuer and subject together: one name may be somebody at each provider", async () => {
    const ids = [vouchedFor(PROVIDER, "anna"), vouchedFor(OTHER, "anna")];
    const local = await somebody(work, "anna", "coordinator");
    expect(new Set([...ids, local.id]).size).toBe(3);
    expect(() => vouchedFor(PROVIDER, "anna", "another-name")).toThrow(/UNIQUE/);
    expect(() => vouchedFor(OTHER, "another-subject", "anna")).toThrow(/UNIQUE/);
  });

  it("sign in by a password of ours only where we vouch for them", async () => {
    const theirs = vouchedFor(PROVIDER, "bertta");
    // A password that should not be there opens nothing.
    const password = { personId: theirs, hash: "hash", changedAt: NOW.toISOString() };
    workEngineOf(work).orm.insert(credentials).values(password).run();
    expect(await findCredential(work, "bertta")).toBeNull();
    const own = await somebody(work, "bertta", "recorder");
    expect((await findCredential(work, "bertta"))?.personId).toBe(own.id);
  });

  it("are the same Reader whoever vouches for them, with the issuer and subject of their session", async () => {
    const id = vouchedFor(PROVIDER, "f1d2-77", "cecilia");
    workEngineOf(work).orm.insert(personRoles).values({ personId: id, role: "coordinator" }).run();
    const token = newToken();
    await openSession(work, {
      ...{ tokenHash: hashOf(token), personId: id, state: "open", secondFactor: true, device: "", now: NOW },
      ...{ endsAt: endOfSession(NOW, "open"), idleSince: idleSince(NOW), replaces: null },
    });
    const found = await findSession(work, hashOf(token), { now: NOW, idleSince: idleSince(NOW) });
    expect(found?.person).toMatchObject({ issuer: PROVIDER, subject: "f1d2-77", roles: ["coordinator"] });
  });

  it("have a subject of ours that says nothing of them and is nobody else's", async () => {
    const anna = await somebody(work, "anna", "coordinator");
    await somebody(work, "bertta", "coordinator");
    const rows = workEngineOf(work).orm.select().from(people).all();
    expect(new Set(rows.map(({ subject }) => subject)).size).toBe(2);
    const row = rows.find(({ id }) => id === anna.id);
    expect(row).toMatchObject({ issuer: "local", subject: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  });
});
