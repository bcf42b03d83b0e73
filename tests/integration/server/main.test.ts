import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { COMMAND_ENVIRONMENT, NODE_FLAGS } from "#tests/support/node-flags.ts";

const root = resolve(import.meta.dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "saukko-main-"));

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the server's own look at what it needs; it never serves. */
function check(environment: Record<string, string>): Promise<{ code: number | null; words: string }> {
  const child = spawn(process.execPath, [...NODE_FLAGS, "app/server/main.server.ts", "--check"], {
    cwd: root,
    env: {
      ...COMMAND_ENVIRONMENT,
      NODE_ENV: "production",
      SAUKKO_DB: join(folder, "saukko.db"),
      PORT: "0",
      ...environment,
    },
  });
  let words = "";
  child.stderr.on("data", (chunk) => {
    words += chunk;
  });
  return new Promise((done) => child.once("close", (code) => done({ code, words })));
}

describe("the start of the server", () => {
  it("is possible with nothing but a port", async () => {
    expect(await check({})).toEqual({ code: 0, words: "" });
  });

  it("tells at once that no backups can be made, and how that is mended, but goes on", async () => {
    const letter = join(folder, "letter.txt");
    writeFileSync(letter, "a file in the place of a folder");
    for (const wanted of [join(folder, "not-there"), letter]) {
      const { code, words } = await check({ SAUKKO_BACKUP_FOLDER: wanted });
      expect([code, words.includes(wanted)]).toEqual([0, true]);
      for (const advice of [
        "No backups can be made",
        "SAUKKO_BACKUP_FOLDER=",
        "SAUKKO_BACKUP_AT=off",
        "/health",
      ])
        expect(words).toContain(advice);
    }
    const off = { SAUKKO_BACKUP_FOLDER: join(folder, "not-there"), SAUKKO_BACKUP_AT: "off" };
    expect(await check(off)).toEqual({ code: 0, words: "" });
  });

  it("is stopped by bad values, all named at once", async () => {
    const { code, words } = await check({ PORT: "80a", SAUKKO_HOME: "kunta:285" });
    expect(code).toBe(1);
    expect(words).toContain('PORT is "80a"');
    expect(words).toContain('SAUKKO_HOME is "kunta:285"');
    expect(words).not.toContain("    at ");
  });

  it("says in plain words that the port is taken", async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
    const { port } = other.address() as AddressInfo; // listening on TCP
    const { code, words } = await check({ PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(words).toContain(`Port ${port} on 127.0.0.1 is already in use`);
    expect(words).not.toContain("    at ");
  });

  it("says in plain words that HOST is no address of this machine", async () => {
    const { code, words } = await check({ HOST: "192.0.2.1" });
    expect(code).toBe(1);
    expect(words).toContain('HOST is "192.0.2.1"');
  });

  it("is stopped by a file that is no database", async () => {
    const file = join(folder, "letter.db");
    writeFileSync(file, "Dear coordinator, this is a letter and no database at all. ".repeat(20));
    const { code, words } = await check({ SAUKKO_DB: file });
    expect(code).toBe(1);
    expect(words).toContain(`cannot open the database "${file}"`);
    expect(words).not.toContain("    at ");
  });
});
