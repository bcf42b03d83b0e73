import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import ts from "typescript";

/** What the rules of the house look at: a source file and what it imports. */
export interface SourceModule {
  /** From the project's folder, with slashes: "app/domain/area.ts". */
  path: string;
  lines: number;
  imports: Import[];
  /** A route whose page a browser's scripts draw again: it exports `handle = { scripts: true }`. */
  playable: boolean;
}

export interface Import {
  /** A file of ours from the project's folder, or a package's name as it is written. */
  target: string;
  ours: boolean;
  /** `import type`: gone when the program runs. */
  typeOnly: boolean;
}

const SOURCE = /\.(tsx?|mjs|js)$/;

/** Every source file below the given folders of the project. */
export function readModules(root: string, folders: readonly string[]): SourceModule[] {
  return folders.flatMap((folder) =>
    filesBelow(root, folder)
      .filter((path) => SOURCE.test(path))
      .map((path) => asModule(path, readFileSync(join(root, path), "utf8"))),
  );
}

/** Paths of all files below a folder, from the root, with slashes. */
export function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(root, path) : [path];
  });
}

/** Reads a file's imports and re-exports, also the ones that are fetched while running: `import("…")`. */
export function asModule(path: string, text: string): SourceModule {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, scriptKind(path));
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    const found = importIn(node);
    if (found) imports.push({ ...resolved(path, found.specifier), typeOnly: found.typeOnly });
    ts.forEachChild(node, visit);
  };
  visit(file);
  const playable = /^export const handle = \{ scripts: true \}/m.test(text);
  return { path, lines: text.trimEnd().split("\n").length, imports, playable };
}

function importIn(node: ts.Node): { specifier: string; typeOnly: boolean } | null {
  if (ts.isImportDeclaration(node))
    return named(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
  if (ts.isExportDeclaration(node)) return named(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return named(node.argument.literal, true);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return named(node.arguments[0], false);
  return null;
}

function named(
  node: ts.Node | undefined,
  typeOnly: boolean,
): { specifier: string; typeOnly: boolean } | null {
  return node && ts.isStringLiteralLike(node) ? { specifier: node.text, typeOnly } : null;
}

function resolved(path: string, specifier: string): { target: string; ours: boolean } {
  const plain = specifier.replace(/\?.*$/, "");
  if (plain.startsWith("#")) return { target: plain.slice(1), ours: true };
  if (plain.startsWith(".")) return { target: posix.join(dirname(path), plain), ours: true };
  return { target: plain, ours: false };
}

function scriptKind(path: string): ts.ScriptKind {
  if (path.endsWith(".tsx")) return ts.ScriptKind.TSX;
  return path.endsWith(".ts") ? ts.ScriptKind.TS : ts.ScriptKind.JS;
}
