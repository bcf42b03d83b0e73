import { Secret, TOTP } from "otpauth";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Attempts, countAttempts } from "#app/auth/attempts.ts";
import { hashPassword } from "#app/auth/password-hash.ts";
import { readerOf } from "#app/auth/reader.server.ts";
import { hashOfCode } from "#app/auth/recovery-codes.ts";
import { takeSecondStep } from "#app/auth/second-step.server.ts";
import { cookieWith } from "#app/auth/session-cookie.ts";
import { signIn } from "#app/auth/sign-in.server.ts";
import { hashOf, newToken } from "#app/auth/token.ts";
import { VISITOR } from "#app/domain/person.ts";
import { closeWork, openWork, type WorkDatabase, workEngineOf } from "#db/work/client.server.ts";
import { createPerson } from "#db/work/commands/command-line.ts";
import { changePerson, closePerson } from "#db/work/commands/people.ts";
import { beginSecondFactor, confirmSecondFactor } from "#db/work/commands/second-factors.ts";
import { closeSession, type NewSession } from "#db/work/commands/sessions.ts";
import { later, NOW, somebody } from "#tests/support/work-people.ts";

const PASSWORD = "kolme pientä saukkoa";
const SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
let hash: string;
let work: WorkDatabase;
let attempts: Attempts;

beforeAll(async () => {
  hash = await hashPassword(PASSWORD);
});
beforeEach(async () => {
  work = openWork(":memory:");
  attempts = countAttempts();
  const person = { login: "aino", name: "Aino", municipality: null, hash };
  await createPerson(work, { ...person, roles: ["coordinator", "recorder"] }, NOW);
});
afterEach(() => closeWork(work));

interface Tried {
  login?: string;
  password?: string;
  client?: string;
  token?: string | null;
  now?: Date;
}
const tryIn = ({
  login = "aino",
  password = PASSWORD,
  client = "192.0.2.7",
  token = null,
  now = NOW,
}: Tried) => signIn(work, attempts, { login, password, client, device: "Firefox, Linux", token, now });
const tokenIn = (outcome: { kind: string; token?: string }): string => outcome.token ?? "";
const reader = (token: string, now = later(1)) =>
  readerOf(work, cookieWith(token, false), { secure: false, now });
const codeAt = (now: Date): string =>
  new TOTP({ secret: Secret.fromBase32(SECRET) }).generate({ timestamp: now.getTime() });

/** Gives Aino a second factor; its first code is of some minutes before. */
async function giveSecondFactor(): Promise<void> {
  const token = tokenIn(await tryIn({}));
  const person = await reader(token);
  await beginSecondFactor(work, person, SECRET);
  const session: NewSession = {
    ...{ tokenHash: hashOf(newToken()), personId: 1, state: "open", secondFactor: true, device: "" },
    ...{ now: NOW, endsAt: later(60), idleSince: later(-60), replaces: hashOf(token) },
  };
  await confirmSecondFactor(work, person, { step: 1, codes: [hashOfCode("abcd-efgh")], session });
}

describe("signing in", () => {
  it("makes a reader of who has the password, however the name is typed", async () => {
    const outcome = await tryIn({ login: " AINO " });
    expect(outcome.kind).toBe("signed-in");
    expect(await reader(tokenIn(outcome))).toMatchObject({ login: "aino", roles: ["coordinator"] });
  });

  it("says the same of a wrong password, an unknown name, a closed account and nonsense", async () => {
    const boss = await somebody(work, "boss", "administrator");
    const closed = { login: "closed", name: "C", roles: [], municipality: null, hash } as const;
    await createPerson(work, closed, NOW);
    await closePerson(work, boss, 3, NOW);
    const outcomes = [
      await tryIn({ password: "kolme pienta saukkoa" }),
      await tryIn({ password: "" }),
      await tryIn({ login: "nobody" }),
      await tryIn({ login: "closed" }),
      await tryIn({ login: "<script>" }),
      await tryIn({ login: "" }),
    ];
    expect(outcomes).toEqual(outcomes.map(() => ({ kind: "wrong" })));
  });

  it("takes a name that nobody has as much work as one that somebody has", async () => {
    const cpu = async (tried: Tried): Promise<number> => {
      const before = process.cpuUsage();
      await tryIn({ ...tried, password: "wrong" });
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    await cpu({});
    let [known, unknown] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    // By turns, and the least of each: what a busy machine adds comes to both, but never to all.
    for (const login of ["nobody", "another", "a third", "a fourth"]) {
      known = Math.min(known, await cpu({}));
      unknown = Math.min(unknown, await cpu({ login }));
    }
    expect(unknown).toBeGreaterThan(known / 2);
    expect(unknown).toBeLessThan(known * 2);
  });

  it("gives a token that was not there before: what somebody planted leads nowhere", async () => {
    const planted = newToken();
    const token = tokenIn(await tryIn({ token: planted }));
    expect(token).not.toBe(planted);
    expect(await reader(planted)).toEqual(VISITOR);
    const next = tokenIn(await tryIn({ token }));
    expect([await reader(token), (await reader(next)).kind]).toEqual([VISITOR, "person"]);
  });

  it("keeps no token and no password", async () => {
    const token = tokenIn(await tryIn({}));
    const dump = JSON.stringify(
      ["sessions", "credentials", "people", "audit"].map((table) =>
        workEngineOf(work).connection.prepare(`SELECT * FROM ${table}`).all(),
      ),
    );
    expect(dump).toContain(hashOf(token));
    expect(dump).not.toContain(token);
    expect(dump).not.toContain(PASSWORD);
    expect(dump).not.toContain("192.0.2.7");
  });

  it("lets guessing end and the owner in", async () => {
    const guesses = [];
    for (let i = 0; i < 10; i++)
      guesses.push((await tryIn({ password: `guess ${i}`, client: "198.51.100.9" })).kind);
    expect(guesses).toEqual([...Array(6).fill("wrong"), ...Array(4).fill("wait")]);
    expect((await tryIn({ client: "198.51.100.9" })).kind).toBe("wait");
    expect((await tryIn({ client: "192.0.2.7" })).kind).toBe("signed-in");
    expect((await tryIn({ client: "198.51.100.9", now: later(16) })).kind).toBe("signed-in");
  });
});

describe("a session", () => {
  it("is nobody's after signing out, an hour's rest, or half a day", async () => {
    const token = tokenIn(await tryIn({}));
    expect(await reader(token, later(61))).toEqual(VISITOR);
    const person = await reader(token);
    await closeSession(work, person, hashOf(token), NOW);
    expect(await reader(token)).toEqual(VISITOR);
  });

  it("lasts while it is used", async () => {
    const token = tokenIn(await tryIn({}));
    for (let at = 40; at <= 11 * 60; at += 40) expect((await reader(token, later(at))).kind).toBe("person");
    expect(await reader(token, later(12 * 60 + 1))).toEqual(VISITOR);
  });

  it("has the roles of this moment, and ends with the account", async () => {
    const boss = await somebody(work, "boss", "administrator");
    const token = tokenIn(await tryIn({}));
    const fields = { name: "Aino", roles: ["municipal-author"], municipality: "kunta:285" } as const;
    await changePerson(work, boss, 1, fields, NOW);
    expect(await reader(token)).toMatchObject(fields);
    await closePerson(work, boss, 1, NOW);
    expect(await reader(token)).toEqual(VISITOR);
  });
});

describe("the second step", () => {
  beforeEach(giveSecondFactor);
  const step = (token: string, code: string, now = NOW) =>
    takeSecondStep(work, attempts, { token, code, device: "", now });

  it("makes a reader, with all roles, of who shows the code", async () => {
    const first = await tryIn({});
    expect(first.kind).toBe("second-factor");
    expect(await reader(tokenIn(first))).toEqual(VISITOR);
    const second = await step(tokenIn(first), codeAt(NOW));
    expect(second.kind).toBe("signed-in");
    expect(tokenIn(second)).not.toBe(tokenIn(first));
    expect(await reader(tokenIn(second))).toMatchObject({ roles: ["coordinator", "recorder"] });
    expect(await reader(tokenIn(first))).toEqual(VISITOR);
  });

  it("takes a code once: whoever saw it typed cannot use it again", async () => {
    const code = codeAt(NOW);
    expect((await step(tokenIn(await tryIn({})), code)).kind).toBe("signed-in");
    expect((await step(tokenIn(await tryIn({})), code)).kind).toBe("wrong");
    const next = codeAt(new Date(NOW.getTime() + 30_000));
    expect((await step(tokenIn(await tryIn({})), next)).kind).toBe("signed-in");
    expect((await step(tokenIn(await tryIn({})), code)).kind).toBe("wrong");
  });

  it("takes a recovery code once", async () => {
    expect((await step(tokenIn(await tryIn({})), "ABCD EFGH")).kind).toBe("signed-in");
    expect((await step(tokenIn(await tryIn({})), "abcd-efgh")).kind).toBe("wrong");
  });

  it("is lost without the first, after ten minutes, and after guessing", async () => {
    expect((await step(newToken(), codeAt(NOW))).kind).toBe("expired");
    const token = tokenIn(await tryIn({}));
    expect((await step(token, codeAt(later(11)), later(11))).kind).toBe("expired");
    const guesses = [];
    for (let i = 0; i < 9; i++) guesses.push((await step(token, "000000")).kind);
    expect(guesses).toEqual([...Array(8).fill("wrong"), "wait"]);
    expect((await step(tokenIn(await tryIn({})), codeAt(NOW))).kind).toBe("wait");
  });

  it("cannot be taken with a session that is open already", async () => {
    const open = await step(tokenIn(await tryIn({})), codeAt(NOW));
    expect((await step(tokenIn(open), codeAt(NOW))).kind).toBe("expired");
  });
});
