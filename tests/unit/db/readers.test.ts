import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { exportedFunctions } from "#tests/support/exported-functions.ts";
import { filesBelow } from "#tests/support/imports.ts";

const root = resolve(import.meta.dirname, "../../..");

/** Questions and commands of the work that know of no reader, each file with its reason. */
const WITHOUT: Readonly<Record<string, string>> = {
  "db/work/queries/work-file.ts": "the file's own name, for the start and for backups",
  "db/work/queries/sign-in.ts": "asked before it is known who asks",
  "db/work/commands/command-line.ts": "whoever sits at the machine can open the file",
  "db/work/queries/published.ts": "what is published is for everybody, and nothing else is in these answers",
  "db/work/commands/after-restore.ts": "whoever sits at the machine can open the file",
  "storedVersions in db/work/queries/versions.ts": "whoever sits at the machine checks that none has changed",
  "openSession in db/work/commands/sessions.ts": "makes somebody known",
  "touchSession in db/work/commands/sessions.ts": "notes that a session is in use",
  "acceptLink in db/work/commands/passwords.ts": "who holds the link is who it was made for",
  "spendStep in db/work/commands/second-factors.ts": "asked before it is known who asks",
  "spendRecoveryCode in db/work/commands/second-factors.ts": "asked before it is known who asks",
};

/** What could be asked of the work without saying who asks. */
function withoutReader(path: string, text: string): string[] {
  return exportedFunctions(path, text)
    .filter(({ parameters }) => parameters.includes("WorkDatabase"))
    .filter(({ parameters }) => parameters[0] !== "WorkDatabase" || parameters[1] !== "Reader")
    .map(({ name }) => `${name} in ${path}`)
    .filter((name) => !(path in WITHOUT) && !(name in WITHOUT));
}

describe("questions and commands of the work", () => {
  const paths = filesBelow(root, "db/work").filter((path) => /^db\/work\/(queries|commands)\//.test(path));
  const read = (path: string): string => readFileSync(join(root, path), "utf8");

  it("take the reader who asks, beside the file", () => {
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.flatMap((path) => withoutReader(path, read(path)))).toEqual([]);
  });

  it("have no exception that is none any more", () => {
    const names = paths.flatMap((path) => [
      path,
      ...exportedFunctions(path, read(path)).map(({ name }) => `${name} in ${path}`),
    ]);
    expect(Object.keys(WITHOUT).filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each([
    ["export async function readIt(work: WorkDatabase): Promise<number> {}", ["readIt in a.ts"]],
    [
      "export const readIt = async (work: WorkDatabase, id: number, reader: Reader) => 1;",
      ["readIt in a.ts"],
    ],
    ["export async function readIt(work: WorkDatabase, reader: Reader, id: number): Promise<number> {}", []],
    ["export function piece(engine: Engine, id: number): void {}", []],
    ["async function inside(work: WorkDatabase): Promise<void> {}", []],
  ])("would be told of: %s", (text, complaints) => {
    expect(withoutReader("a.ts", text)).toEqual(complaints);
  });
});
