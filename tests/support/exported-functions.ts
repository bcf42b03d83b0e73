import ts from "typescript";

/**
 * A function that a file exports, with the types of its parameters and of what it returns as they are
 * written.
 */
export interface ExportedFunction {
  name: string;
  parameters: string[];
  returns: string;
}

export function exportedFunctions(path: string, text: string): ExportedFunction[] {
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
