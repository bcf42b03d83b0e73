import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { filesBelow } from "#tests/support/imports.ts";

const root = resolve(import.meta.dirname, "../../..");

/**
 * A function that a file exports, with the types of its parameters and of what it returns as they are
 * written.
 */
interface ExportedFunction {
  name: string;
  parameters: string[];
  returns: string;
}

function exportedFunctions(path: string, text: string): ExportedFunction[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: ExportedFunction[] = [];
  const add = (name: ts.Node | undefined, made: ts.SignatureDeclaration): void => {
    found.push({
      name: name?.getText() ?? "default",
      parameters: made.parameters.map(({ type }) => type?.getText() ?? ""),
      returns: made.type?.getText() ?? "",
    });
  };
  for (const statement of file.statements) {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) continue;
    if (ts.isFunctionDeclaration(statement)) add(statement.name, statement);
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations)
      if (initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)))
        add(name, initializer);
  }
  return found;
}

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
