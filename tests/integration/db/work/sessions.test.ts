import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Person, VISITOR } from "#app/domain/person.ts";
import { closeWork, openWork, type WorkDatabase } from "#db/work/client.server.ts";
import { acceptLink, changeOwnPassword } from "#db/work/commands/passwords.ts";
import { changePerson, closePerson, linkForPassword, resetSecondFactor } from "#db/work/commands/people.ts";
import {
  beginSecondFactor,
  confirmSecondFactor,
  dropSecondFactor,
  spendRecoveryCode,
  spendStep,
} from "#db/work/commands/second-factors.ts";
import {
  closeSession,
  closeSessions,
  type NewSession,
  openSession,
  touchSession,
} from "#db/work/commands/sessions.ts";
import { readOwnAccount } from "#db/work/queries/own-account.ts";
import { readAccount } from "#db/work/queries/people.ts";
import { findSecondFactor, findSession } from "#db/work/queries/sign-in.ts";
import { later, NOW, somebody } from "#tests/support/work-people.ts";

const IDLE_MINUTES = 60;
let work: WorkDatabase;
let boss: Person;
let aino: Person;
beforeEach(async () => {
  work = openWork(":memory:");
  boss = await somebody(work, "boss", "administrator");
  aino = await somebody(work, "aino", "coordinator", "recorder");
});
afterEach(() => closeWork(work));

const newSession = (tokenHash: string, more: Partial<NewSession> = {}): NewSession => ({
  tokenHash,
  personId: aino.id,
  state: "open",
  secondFactor: false,
  device: "Firefox, Windows",
  now: NOW,
  endsAt: later(12 * 60),
  idleSince: later(-IDLE_MINUTES),
  replaces: null,
  ...more,
});
const open = (tokenHash: string, more: Partial<NewSession> = {}) =>
  openSession(work, newSession(tokenHash, more));
const find = (tokenHash: string, minutes = 1) =>
  findSession(work, tokenHash, { now: later(minutes), idleSince: later(minutes - IDLE_MINUTES) });

describe("a session", () => {
  it("tells who has signed in, with the roles that count without a second factor", async () => {
    await open("a");
    const found = await find("a");
    expect(found).toMatchObject({ state: "open", secondFactor: false });
    expect(found?.person).toMatchObject({ kind: "person", login: "aino", roles: ["coordinator"] });
    await open("b", { secondFactor: true });
    expect((await find("b"))?.person.roles).toEqual(["coordinator", "recorder"]);
  });

  it("leaves the Finnish day on which it was opened", async () => {
    await open("a", { now: new Date("2026-11-29T22:30:00Z") });
    const account = await readAccount(work, boss, aino.id);
    expect(account?.lastSignIn).toBe("2026-11-30");
  });

  it("ends after an hour without a request, and after half a day in any case", async () => {
    await open("a");
    expect(await find("a", 59)).not.toBeNull();
    expect(await find("a", 61)).toBeNull();
    for (let at = 50; at < 12 * 60; at += 50) {
      const found = await find("a", at);
      await touchSession(work, found?.id ?? 0, later(at));
    }
    expect(await find("a", 12 * 60 - 1)).not.toBeNull();
    expect(await find("a", 12 * 60)).toBeNull();
  });

  it("of an unknown token is none", async () => {
    await open("a");
    expect(await find("b")).toBeNull();
  });

  it("ends with the account, and has the roles of this moment", async () => {
    await open("a", { secondFactor: true });
    await changePerson(
      work,
      boss,
      aino.id,
      { name: "Aino", roles: ["coordinator"], municipality: null },
      NOW,
    );
    expect((await find("a"))?.person.roles).toEqual(["coordinator"]);
    await closePerson(work, boss, aino.id, NOW);
    expect(await find("a")).toBeNull();
  });

  it("that is followed by another one is gone", async () => {
    await open("a", { state: "password" });
    await open("b", { replaces: "a" });
    expect([await find("a"), (await find("b"))?.state]).toEqual([null, "open"]);
  });

  it("is closed by its owner: one, the others, or all", async () => {
    for (const token of ["a", "b", "c"]) await open(token);
    await open("boss", { personId: boss.id });
    await closeSession(work, aino, "a", NOW);
    expect([await find("a"), (await find("b"))?.state]).toEqual([null, "open"]);
    await closeSessions(work, aino, { keep: "b", now: NOW });
    expect([await find("c"), (await find("b"))?.state]).toEqual([null, "open"]);
    await closeSessions(work, aino, { keep: null, now: NOW });
    await closeSessions(work, VISITOR, { keep: null, now: NOW });
    expect([await find("b"), (await find("boss"))?.state]).toEqual([null, "open"]);
  });

  it("ends with a new password, but for the one that set it", async () => {
    await open("a");
    await open("b");
    expect(await changeOwnPassword(work, VISITOR, { hash: "x", keep: "a", now: NOW })).toBe(false);
    expect(await changeOwnPassword(work, aino, { hash: "new", keep: "a", now: NOW })).toBe(true);
    expect([(await find("a"))?.state, await find("b")]).toEqual(["open", null]);
    await linkForPassword(work, boss, aino.id, { tokenHash: "link", endsAt: later(60) }, NOW);
    expect((await find("a"))?.state).toBe("open");
    await acceptLink(work, { tokenHash: "link", name: "Aino", hash: "newer", now: NOW });
    expect(await find("a")).toBeNull();
  });

  it("is seen by its owner alone", async () => {
    await open("a");
    await open("waits", { state: "password" });
    await open("boss", { personId: boss.id });
    const asks = { tokenHash: "a", now: later(1), idleSince: later(-59) };
    const own = await readOwnAccount(work, aino, asks);
    expect(own?.sessions).toEqual([expect.objectContaining({ device: "Firefox, Windows", thisOne: true })]);
    expect(own?.roles).toEqual(["coordinator", "recorder"]);
    expect(await readOwnAccount(work, VISITOR, asks)).toBeNull();
  });
});

describe("a second factor", () => {
  const codes = ["code 1", "code 2"];
  const confirm = (reader = aino) =>
    confirmSecondFactor(work, reader, {
      step: 100,
      codes,
      session: newSession("after", { secondFactor: true, replaces: "before" }),
    });
  const own = () => readOwnAccount(work, aino, { tokenHash: "after", now: later(1), idleSince: later(-59) });

  it("counts from its first code on, in a session of its own", async () => {
    await open("before");
    expect(await confirm()).toBe(false);
    expect(await beginSecondFactor(work, aino, "SECRET")).toBe(true);
    expect(await findSecondFactor(work, aino.id)).toEqual({ secret: "SECRET", confirmed: false });
    expect((await own())?.secondFactor).toBe("begun");
    expect(await confirm()).toBe(true);
    expect([await find("before"), (await find("after"))?.secondFactor]).toEqual([null, true]);
    expect(await own()).toMatchObject({ secondFactor: "in-use", codesLeft: 2 });
  });

  it("that is begun anew is another one; one in use stays", async () => {
    await beginSecondFactor(work, aino, "FIRST");
    expect(await beginSecondFactor(work, aino, "SECOND")).toBe(true);
    await confirm();
    expect(await beginSecondFactor(work, aino, "THIRD")).toBe(false);
    expect(await findSecondFactor(work, aino.id)).toEqual({ secret: "SECOND", confirmed: true });
    expect(await confirm()).toBe(false);
  });

  it("takes the code of a half minute once, and none from before", async () => {
    await beginSecondFactor(work, aino, "SECRET");
    expect(await spendStep(work, aino.id, 99)).toBe(false);
    await confirm();
    const spent = [];
    for (const step of [100, 99, 101, 101, 100, 102]) spent.push(await spendStep(work, aino.id, step));
    expect(spent).toEqual([false, false, true, false, false, true]);
  });

  it("has recovery codes that are good for once, for their owner", async () => {
    await beginSecondFactor(work, aino, "SECRET");
    await confirm();
    expect(await spendRecoveryCode(work, boss.id, "code 1", NOW)).toBe(false);
    expect(await spendRecoveryCode(work, aino.id, "code 1", NOW)).toBe(true);
    expect(await spendRecoveryCode(work, aino.id, "code 1", NOW)).toBe(false);
    expect((await own())?.codesLeft).toBe(1);
  });

  it("that is dropped takes the guarded roles with it", async () => {
    await beginSecondFactor(work, aino, "SECRET");
    await confirm();
    expect((await find("after"))?.person.roles).toEqual(["coordinator", "recorder"]);
    expect(await dropSecondFactor(work, VISITOR, NOW)).toBe(false);
    expect(await dropSecondFactor(work, aino, NOW)).toBe(true);
    expect((await find("after"))?.person.roles).toEqual(["coordinator"]);
    expect(await own()).toMatchObject({ secondFactor: "none", codesLeft: 0 });
  });

  it("that an administrator takes away ends the sessions", async () => {
    await beginSecondFactor(work, aino, "SECRET");
    await confirm();
    await resetSecondFactor(work, boss, aino.id, NOW);
    expect([await find("after"), await findSecondFactor(work, aino.id)]).toEqual([null, null]);
  });

  it("is nothing that a visitor sets up", async () => {
    expect(await beginSecondFactor(work, VISITOR, "SECRET")).toBe(false);
    const session = newSession("x");
    expect(await confirmSecondFactor(work, VISITOR, { step: 1, codes: [], session })).toBe(false);
  });
});
