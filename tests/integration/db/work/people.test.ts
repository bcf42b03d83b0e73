import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Person, type Reader, ROLES, VISITOR } from "#app/domain/person.ts";
import { closeWork, openWork, type WorkDatabase, workEngineOf } from "#db/work/client.server.ts";
import {
  createPerson,
  dropSecondFactorOf,
  erasePerson,
  resetPassword,
} from "#db/work/commands/command-line.ts";
import { acceptLink } from "#db/work/commands/passwords.ts";
import {
  changePerson,
  closePerson,
  invitePerson,
  linkForPassword,
  reopenPerson,
  resetSecondFactor,
} from "#db/work/commands/people.ts";
import { readAudit } from "#db/work/queries/audit.ts";
import { listAccounts, readAccount } from "#db/work/queries/people.ts";
import { findCredential, findLink, hasAnybody } from "#db/work/queries/sign-in.ts";
import { later, NOW, somebody } from "#tests/support/work-people.ts";

let work: WorkDatabase;
let boss: Person;
beforeEach(async () => {
  work = openWork(":memory:");
  boss = await somebody(work, "boss", "administrator");
});
afterEach(() => closeWork(work));

const NOBODY = { name: "Uusi", roles: [], municipality: null } as const;
const link = (tokenHash: string) => ({ tokenHash, endsAt: later(60) });

describe("the last administrator", () => {
  it("keeps the role and the account", async () => {
    expect(await changePerson(work, boss, boss.id, NOBODY, NOW)).toBe("last-administrator");
    expect(await closePerson(work, boss, boss.id, NOW)).toBe("last-administrator");
    expect(await readAccount(work, boss, boss.id)).toMatchObject({
      name: "Person boss",
      roles: ["administrator"],
      closedAt: null,
    });
  });

  it("is not the last while another one can sign in", async () => {
    const other = await somebody(work, "other", "administrator");
    expect(await closePerson(work, boss, boss.id, NOW)).toBe("done");
    expect(await closePerson(work, other, other.id, NOW)).toBe("last-administrator");
  });

  it("is the last still when another has only been invited", async () => {
    const invited = { ...NOBODY, login: "uusi", roles: ["administrator"], link: link("a") } as const;
    expect(await invitePerson(work, boss, invited, NOW)).toBe("done");
    expect(await closePerson(work, boss, boss.id, NOW)).toBe("last-administrator");
  });

  it("leaves no trace in the audit of what was refused", async () => {
    const before = await readAudit(work, boss, {}, 100);
    await closePerson(work, boss, boss.id, NOW);
    expect(await readAudit(work, boss, {}, 100)).toEqual(before);
  });
});

describe("people", () => {
  it("are seen and changed by administrators alone", async () => {
    const target = await somebody(work, "target", "coordinator");
    const others: Reader[] = [VISITOR, { ...boss, roles: [] }];
    for (const role of ROLES) if (role !== "administrator") others.push({ ...boss, roles: [role] });
    for (const reader of others) {
      expect(await listAccounts(work, reader)).toEqual([]);
      expect(await readAccount(work, reader, target.id)).toBeNull();
      expect(await readAudit(work, reader, {}, 100)).toEqual([]);
      const refused = await Promise.all([
        changePerson(work, reader, target.id, NOBODY, NOW),
        closePerson(work, reader, target.id, NOW),
        reopenPerson(work, reader, target.id, NOW),
        linkForPassword(work, reader, target.id, link("x"), NOW),
        resetSecondFactor(work, reader, target.id, NOW),
        invitePerson(work, reader, { ...NOBODY, login: "uusi", link: link("y") }, NOW),
      ]);
      expect(new Set(refused)).toEqual(new Set(["not-found"]));
    }
    expect((await listAccounts(work, boss)).map(({ login, roles }) => [login, roles])).toEqual([
      ["boss", ["administrator"]],
      ["target", ["coordinator"]],
    ]);
  });

  it("that are not there are not found", async () => {
    expect(await closePerson(work, boss, 999, NOW)).toBe("not-found");
    expect(await readAccount(work, boss, 999)).toBeNull();
  });

  it("keep a login to themselves", async () => {
    expect(await invitePerson(work, boss, { ...NOBODY, login: "boss", link: link("a") }, NOW)).toBe(
      "login-taken",
    );
    expect(await createPerson(work, { ...NOBODY, login: "boss", hash: "h" }, NOW)).toBe(false);
    expect(await findLink(work, "a", NOW)).toBeNull();
  });

  it("change by what is said of them, and the audit says what was before", async () => {
    const target = await somebody(work, "target", "coordinator");
    const fields = {
      name: "Toinen",
      roles: ["municipal-author", "recorder"],
      municipality: "kunta:285",
    } as const;
    expect(await changePerson(work, boss, target.id, fields, NOW)).toBe("done");
    expect(await readAccount(work, boss, target.id)).toMatchObject(fields);
    const [line] = await readAudit(work, boss, {}, 1);
    expect(line).toMatchObject({ person: { name: "Person boss" }, act: "person.changed" });
    expect(line?.subject).toBe(`person:${target.id}`);
    expect(JSON.parse(line?.detail ?? "")).toEqual({
      before: { name: "Person target", roles: ["coordinator"], municipality: null },
      now: fields,
    });
  });

  it("cannot sign in while their account is closed, and can when it is opened again", async () => {
    const target = await somebody(work, "target", "coordinator");
    await closePerson(work, boss, target.id, NOW);
    expect(await findCredential(work, "target")).toBeNull();
    await reopenPerson(work, boss, target.id, NOW);
    expect(await findCredential(work, "target")).toMatchObject({ personId: target.id });
  });
});

describe("a link", () => {
  const accept = { tokenHash: "a", name: "Aino", hash: "hers", now: NOW };
  const invite = () => invitePerson(work, boss, { ...NOBODY, login: "aino", link: link("a") }, NOW);

  it("is good for once", async () => {
    await invite();
    expect(await findLink(work, "a", NOW)).toMatchObject({ login: "aino", joined: false });
    expect(await acceptLink(work, accept)).toBe(true);
    expect(await acceptLink(work, { ...accept, hash: "another's" })).toBe(false);
    expect(await findLink(work, "a", NOW)).toBeNull();
    expect(await findCredential(work, "aino")).toMatchObject({ hash: "hers" });
    const [line] = await readAudit(work, boss, { act: "person.joined" }, 1);
    expect(line).toMatchObject({ person: { name: "Aino" } });
  });

  it("is good for nothing when its time has passed", async () => {
    await invite();
    expect(await findLink(work, "a", later(61))).toBeNull();
    expect(await acceptLink(work, { ...accept, now: later(61) })).toBe(false);
    expect(await findCredential(work, "aino")).toBeNull();
  });

  it("is followed by the next one, and ends with the account", async () => {
    await invite();
    const [account] = (await listAccounts(work, boss)).filter(({ login }) => login === "aino");
    const id = account?.id ?? 0;
    expect(await linkForPassword(work, boss, id, link("b"), NOW)).toBe("done");
    expect(await acceptLink(work, accept)).toBe(false);
    await closePerson(work, boss, id, NOW);
    expect(await acceptLink(work, { ...accept, tokenHash: "b" })).toBe(false);
  });
});

describe("the command line", () => {
  it("makes the first person, of whom there was none", async () => {
    const empty = openWork(":memory:");
    expect(await hasAnybody(empty)).toBe(false);
    expect(
      await createPerson(empty, { ...NOBODY, login: "eka", roles: ["administrator"], hash: "h" }, NOW),
    ).toBe(true);
    expect(await hasAnybody(empty)).toBe(true);
    closeWork(empty);
  });

  it("opens a closed account by a new password, and takes a second factor away", async () => {
    const other = await somebody(work, "other", "administrator");
    await closePerson(work, boss, other.id, NOW);
    expect(await resetPassword(work, "other", "new", NOW)).toBe(true);
    expect(await findCredential(work, "other")).toMatchObject({ hash: "new" });
    expect(await dropSecondFactorOf(work, "other", NOW)).toBe(true);
    expect([
      await resetPassword(work, "nobody", "new", NOW),
      await dropSecondFactorOf(work, "nobody", NOW),
    ]).toEqual([false, false]);
    const lines = await readAudit(work, boss, {}, 2);
    expect(lines.map(({ act, person }) => [act, person])).toEqual([
      ["second-factor.removed", null],
      ["password.changed", null],
    ]);
  });
});

describe("a closed account", () => {
  it("is erased down to its number, and an open one is not", async () => {
    const target = await somebody(work, "target", "coordinator");
    expect(await erasePerson(work, "target", NOW)).toBe("open");
    expect(await erasePerson(work, "nobody", NOW)).toBe("not-found");
    await closePerson(work, boss, target.id, NOW);
    expect(await erasePerson(work, "target", NOW)).toBe("done");
    expect(await readAccount(work, boss, target.id)).toEqual({
      ...{
        id: target.id,
        login: `erased-${target.id}`,
        name: `#${target.id}`,
        roles: [],
        municipality: null,
      },
      ...{ lastSignIn: null, closedAt: NOW.toISOString(), joined: false, secondFactor: false },
    });
    const { connection } = workEngineOf(work);
    for (const table of ["people", "credentials", "person_roles", "sessions"])
      expect(JSON.stringify(connection.prepare(`SELECT * FROM ${table}`).all())).not.toContain("target");
    expect((await readAudit(work, boss, {}, 1))[0]).toMatchObject({ act: "person.erased", person: null });
  });

  it("leaves neither name nor sign-in name in the file", async () => {
    const folder = mkdtempSync(join(tmpdir(), "saukko-erased-"));
    const file = join(folder, "work.db");
    const onDisk = openWork(file);
    const other = await somebody(onDisk, "boss", "administrator");
    const target = await somebody(onDisk, "kirjoittaja-4711", "coordinator");
    const bytes = (): string =>
      readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), "latin1"))
        .join("");
    expect(bytes()).toContain("kirjoittaja-4711");
    await closePerson(onDisk, other, target.id, NOW);
    await erasePerson(onDisk, "kirjoittaja-4711", NOW);
    expect(bytes()).not.toContain("kirjoittaja-4711");
    closeWork(onDisk);
    rmSync(folder, { recursive: true });
  });
});

describe("the audit", () => {
  it.each([
    "UPDATE audit SET act = 'nothing'",
    "DELETE FROM audit",
    "INSERT OR REPLACE INTO audit (id, at, act, detail) VALUES (1, '', 'nothing', '{}')",
  ])("refuses: %s", (statement) => {
    expect(() => workEngineOf(work).connection.exec(statement)).toThrow("only ever added to");
  });

  it("is read by act, person and time, the latest first and further back by the last line's number", async () => {
    const target = await somebody(work, "target");
    await closePerson(work, boss, target.id, later(1));
    await reopenPerson(work, boss, target.id, later(2));
    const acts = async (filter: Parameters<typeof readAudit>[2], most = 10) =>
      (await readAudit(work, boss, filter, most)).map(({ act }) => act);
    expect(await acts({})).toEqual(["person.reopened", "person.closed", "person.created", "person.created"]);
    expect(await acts({ personId: boss.id })).toEqual(["person.reopened", "person.closed"]);
    expect(await acts({ act: "person.closed" })).toEqual(["person.closed"]);
    expect(await acts({ from: later(1).toISOString(), until: later(2).toISOString() })).toEqual([
      "person.closed",
    ]);
    const [first] = await readAudit(work, boss, {}, 1);
    expect(await acts({ before: first?.id ?? 0 }, 1)).toEqual(["person.closed"]);
  });
});
