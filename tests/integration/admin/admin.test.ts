import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { isPassword } from "#app/auth/password-hash.ts";
import { closeWork, openWork } from "#db/work/client.server.ts";
import { findCredential, hasAnybody } from "#db/work/queries/sign-in.ts";
import { COMMAND_ENVIRONMENT, NODE_FLAGS } from "#tests/support/node-flags.ts";

const command = resolve(import.meta.dirname, "../../../app/admin/run.ts");
const folder = mkdtempSync(join(tmpdir(), "saukko-admin-"));
const file = join(folder, "work.db");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PASSWORD = "kolme pientä saukkoa";

/** `npm run admin -- …` with some lines on its standard input. */
function admin(lines: string[], ...args: string[]): Promise<{ code: number | null; words: string }> {
  const child = spawn(process.execPath, [...NODE_FLAGS, command, "--db", file, ...args], {
    env: COMMAND_ENVIRONMENT,
  });
  let words = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      words += chunk.toString();
    });
  child.stdin.end(lines.map((line) => `${line}\n`).join(""));
  return new Promise((done) => child.once("close", (code) => done({ code, words })));
}

async function passwordOf(login: string): Promise<string | undefined> {
  const work = openWork(file);
  const found = await findCredential(work, login);
  closeWork(work);
  return found?.hash;
}

describe("npm run admin", () => {
  it("makes the first administrator, who can sign in", async () => {
    const made = await admin(
      [PASSWORD, PASSWORD],
      ...["create-user", "--login", "Pää.Käyttäjä", "--name", "Pää Käyttäjä", "--role", "administrator"],
    );
    expect(made).toEqual({ code: 0, words: expect.stringContaining("pää.käyttäjä can sign in as") });
    expect(made.words).not.toContain(PASSWORD);
    expect(await isPassword(PASSWORD, (await passwordOf("pää.käyttäjä")) ?? "")).toBe(true);
  });

  it("gives a new password, and lists everybody without one", async () => {
    const other = "toinen hyvä lause";
    expect((await admin([other, other], "reset-password", "--login", "pää.käyttäjä")).code).toBe(0);
    expect(await isPassword(other, (await passwordOf("pää.käyttäjä")) ?? "")).toBe(true);
    expect((await admin([], "reset-second-factor", "--login", "pää.käyttäjä")).code).toBe(0);
    const { code, words } = await admin([], "list");
    expect([code, words.trim()]).toEqual([
      0,
      "pää.käyttäjä · Pää Käyttäjä · administrator · open · never signed in",
    ]);
  });

  it.each([
    [["create-user"], "--login"],
    [["create-user", "--login", "a b"], 'a b" is no name'],
    [["create-user", "--login", "uusi", "--role", "boss"], '"boss" is none of'],
    [["create-user", "--login", "uusi", "--role", "municipal-author"], "needs --municipality"],
    [["create-user", "--login", "uusi", "--municipality", "hyvinvointialue:10"], "no municipality's code"],
    [["create-user", "--login", "pää.käyttäjä"], "already"],
    [["reset-password", "--login", "nobody"], 'no user "nobody"'],
    [["reset-second-factor", "--login", "nobody"], 'no user "nobody"'],
    [["delete-user"], "unknown command"],
    [["list", "--passwords"], "--passwords"],
    [["list", "all"], "one word too many"],
  ])("says why not: %j", async (args, words) => {
    const done = await admin([PASSWORD, PASSWORD], ...args);
    expect(done).toEqual({ code: 2, words: expect.stringContaining(words) });
  });

  it.each([
    [["lyhyt", "lyhyt"], "fewer than 12"],
    [["uusi uusi uusi uusi", "uusi uusi uusi uusi"], "easy to guess"],
    [[PASSWORD, "toinen hyvä lause"], "differ"],
    [[PASSWORD], "no password"],
    [[], "no password"],
  ])("takes no password of %j", async (lines, words) => {
    const done = await admin(lines, "create-user", "--login", "uusi");
    expect(done.code).not.toBe(0);
    expect(done.words).toContain(words);
    expect(await passwordOf("uusi")).toBeUndefined();
  });

  it("leaves an empty file empty when it only looks", async () => {
    const empty = join(folder, "empty.db");
    expect((await admin([], "list", "--db", empty)).words).toContain("Nobody has an account yet");
    const work = openWork(empty);
    expect(await hasAnybody(work)).toBe(false);
    closeWork(work);
  });
});
