import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { exportedFunctions } from "#tests/support/exported-functions.ts";
import { filesBelow } from "#tests/support/imports.ts";

const root = resolve(import.meta.dirname, "../../..");

/**
 * Doors that answer at once: whoever uses them would have to be written anew for an engine on another
 * machine.
 */
function synchronousDoors(path: string, text: string): string[] {
  return exportedFunctions(path, text)
    .filter(({ parameters }) => parameters.some((type) => /^(Work)?Database$/.test(type)))
    .filter(({ returns }) => !/^(Promise|AsyncGenerator|AsyncIterable)</.test(returns))
    .map(({ name }) => `${path}: ${name}`);
}

const sources = (folder: string): string[] =>
  filesBelow(root, folder).filter((path) => /\.(tsx?|mjs)$/.test(path));
const read = (path: string): string => readFileSync(join(root, path), "utf8");

describe("the doors of db/", () => {
  const doors = [
    ...sources("db/queries"),
    ...sources("db/commands"),
    ...sources("db/export"),
    ...sources("db/work").filter((path) => /^db\/work\/(queries|commands)\//.test(path)),
  ];

  it("all promise their answer", () => {
    const all = doors.flatMap((path) => exportedFunctions(path, read(path)));
    expect(all.filter(({ parameters }) => parameters.includes("Database")).length).toBeGreaterThan(50);
    expect(doors.flatMap((path) => synchronousDoors(path, read(path)))).toEqual([]);
  });

  it("are the only ones: the engine, which answers at once, stays inside", () => {
    const outside = [...sources("app"), ...sources("importers")];
    expect(outside.length).toBeGreaterThan(100);
    expect(outside.filter((path) => /\b(engineOf|workEngineOf|Engine)\b/.test(read(path)))).toEqual([]);
  });

  it.each([
    ["export function readIt(database: Database): number { return 1; }", ["a.ts: readIt"]],
    ["export const readIt = (database: Database, key: string): string => key;", ["a.ts: readIt"]],
    ["export function readIt(key: string, database: Database) { return key; }", ["a.ts: readIt"]],
    ["export async function readIt(database: Database): Promise<number> { return 1; }", []],
    ["export async function* rows(database: Database): AsyncGenerator<string> {}", []],
    ["export function writeIt(engine: Engine): void {}", []],
    ["function inside(database: Database): void {}", []],
  ])("would be told of: %s", (text, complaints) => {
    expect(synchronousDoors("a.ts", text)).toEqual(complaints);
  });
});
