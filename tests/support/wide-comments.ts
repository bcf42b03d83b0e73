import ts from "typescript";

/** As wide as the formatter makes code; it leaves comments alone. */
const WIDEST = 110;

/** Lines of comments that are wider than the code may be, as "path:line". */
export function wideComments(path: string, text: string): string[] {
  const lines = text.split("\n");
  const isWide = lines.map((line) => [...line].length > WIDEST);
  if (!isWide.includes(true)) return [];
  const commented = path.endsWith(".css") ? linesInCss(text) : linesInCode(path, text);
  return isWide.flatMap((wide, at) => (wide && commented.has(at) ? [`${path}:${at + 1}`] : []));
}

function linesInCss(text: string): Set<number> {
  return linesOf(
    text,
    [...text.matchAll(/\/\*[\s\S]*?\*\//g)].map(({ index, 0: found }) => [index, index + found.length]),
  );
}

function linesInCode(path: string, text: string): Set<number> {
  const kind = path.endsWith(".tsx") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const ranges: [from: number, to: number][] = [];
  // What stands between two elements is no comment, whatever it looks like.
  const texts: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) texts.push(node);
    const found = [
      ...(ts.getLeadingCommentRanges(text, node.pos) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.end) ?? []),
    ];
    for (const { pos, end } of found) ranges.push([pos, end]);
    for (const child of node.getChildren(file)) visit(child);
  };
  visit(file);
  const inText = (place: number): boolean => texts.some(({ pos, end }) => pos <= place && place < end);
  return linesOf(
    text,
    ranges.filter(([from]) => !inText(from)),
  );
}

function linesOf(text: string, ranges: readonly [from: number, to: number][]): Set<number> {
  const lineAt = (place: number): number => text.slice(0, place).split("\n").length - 1;
  return new Set(
    ranges.flatMap(([from, to]) => {
      const [first, last] = [lineAt(from), lineAt(to)];
      return Array.from({ length: last - first + 1 }, (_, i) => first + i);
    }),
  );
}
