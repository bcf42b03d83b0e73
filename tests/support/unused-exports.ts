import ts from "typescript";

/** A source file as text, by its path. */
export interface SourceText {
  path: string;
  text: string;
}

/**
 * Functions, classes and constants that a file exports and no other file imports, as "path: name". Types are
 * left out: they belong to what is exported with them. `exempt`: files whose exports somebody else looks for
 * by their names.
 */
export function unusedExports(files: readonly SourceText[], exempt: (path: string) => boolean): string[] {
  const read = files.map(({ path, text }) => namesIn(path, text));
  const imported = new Set(read.flatMap((file) => file.imported));
  return read
    .filter(({ path }) => !exempt(path))
    .flatMap(({ path, exported }) =>
      exported.filter((name) => !imported.has(name)).map((name) => `${path}: ${name}`),
    );
}

function namesIn(path: string, text: string): { path: string; exported: string[]; imported: string[] } {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  const exported: string[] = [];
  const imported: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportSpecifier(node) || ts.isExportSpecifier(node))
      imported.push((node.propertyName ?? node.name).text);
    // `const { one, other: name } = await import("…")`
    if (ts.isBindingElement(node)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) imported.push(name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  for (const statement of file.statements) if (isExported(statement)) exported.push(...declared(statement));
  return { path, exported, imported };
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  const has = (kind: ts.SyntaxKind): boolean => modifiers.some((one) => one.kind === kind);
  return has(ts.SyntaxKind.ExportKeyword) && !has(ts.SyntaxKind.DefaultKeyword);
}

function declared(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
    return statement.name ? [statement.name.text] : [];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name }) =>
    ts.isIdentifier(name) ? [name.text] : [],
  );
}
