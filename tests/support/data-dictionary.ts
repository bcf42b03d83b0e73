import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { filesBelow } from "./imports.ts";

/** A table of db/schema with the words that stand over it and over each of its columns. */
export interface DescribedTable {
  table: string;
  description: string;
  columns: { name: string; type: string; description: string }[];
}

const root = resolve(import.meta.dirname, "../..");
const INTRODUCTION = `# The data model

Made from the comments in \`db/schema\` and \`db/work/schema\` by \`npm run docs\`; a test holds the two together. Two SQLite files:
one of figures, with the raw answers of the sources beside it in the folder \`raw\`, and one of what people write
([why](decisions/0026-work-has-a-file-of-its-own.md)). Nothing outside \`db/\` knows the engine.

- A figure (table \`observations\`) is a number **or** a reason why there is none, never both; a figure that the source gives
  only as a count has just the count. A figure that the source no longer has stays, with the run in which it vanished.
- What became of a figure after it was first stored is in \`revisions\`: the old and the new one, and both runs.
- An import unit (an indicator, a file) is stored in one transaction together with its checkpoint, so that a run that was
  cut off goes on where it was.
- Booleans are 0 and 1. Moments are ISO 8601 in UTC. Sexes are 0 total, 1 male, 2 female.
- Migrations are in \`db/migrations\` and \`db/work/migrations\` and run when a file is opened; one from a newer version is
  refused.
`;

/** Where the two files' tables are described, with the words that stand over them. */
const SCHEMAS = [
  { folder: "db/schema", title: "# The file of figures" },
  { folder: "db/work/schema", title: "# The file of work" },
] as const;

/** All tables, read from their sources. Throws where a table or a column has no comment. */
export function describedTables(
  folders: readonly string[] = SCHEMAS.map(({ folder }) => folder),
): DescribedTable[] {
  return folders
    .flatMap((folder) => filesBelow(root, folder))
    .flatMap((path) => {
      const source = readFileSync(join(root, path), "utf8");
      const tables = [
        ...source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const \w+ = sqliteTable\(\s*"(\w+)"/g),
      ];
      const named = [...source.matchAll(/sqliteTable\(/g)].length;
      if (tables.length !== named)
        throw new Error(`${path}: ${named - tables.length} tables have no comment`);
      return tables.map((match, i) => {
        const from = match.index + match[0].length;
        const body = source.slice(from, tables[i + 1]?.index ?? source.length);
        return {
          table: match[2] ?? "",
          description: words(match[1] ?? ""),
          columns: columnsOf(body, `${path}, ${match[2]}`),
        };
      });
    });
}

/** Columns that several tables have are made by functions of their own: `ofRegion()`. */
function withSharedColumns(body: string): string {
  const keys = readFileSync(join(root, "db/schema/keys.ts"), "utf8");
  const shared = [...keys.matchAll(/const (\w+) = \(\) =>\s*(\w+\("\w+")/g)];
  return shared.reduce((text, [, name, column]) => text.replaceAll(`${name}(`, `${column}`), body);
}

function columnsOf(unfolded: string, where: string): DescribedTable["columns"] {
  const body = withSharedColumns(unfolded);
  const columns = [
    ...body.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*\w+: (text|integer|real)\("(\w+)"/g),
  ].map((match) => ({
    name: match[3] ?? "",
    type: match[2] ?? "",
    description: words(match[1] ?? ""),
  }));
  const all = [...body.matchAll(/\b(?:text|integer|real|blob|numeric)\("(\w+)"/g)].map((match) => match[1]);
  const bare = all.filter((name) => !columns.some((column) => column.name === name));
  if (bare.length > 0) throw new Error(`${where}: no comment over ${bare.join(", ")}`);
  return columns;
}

function words(comment: string): string {
  return comment
    .replace(/\n\s*\*/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** The text of docs/data-model.md. */
export function dataDictionary(): string {
  const parts = SCHEMAS.flatMap(({ folder, title }) => [title, ...describedTables([folder]).map(described)]);
  return `${[INTRODUCTION.trim(), ...parts].join("\n\n")}\n`;
}

function described({ table, description, columns }: DescribedTable): string {
  return [
    `## ${table}`,
    description,
    [
      "| column | type | meaning |",
      "|---|---|---|",
      ...columns.map((c) => `| \`${c.name}\` | ${c.type} | ${c.description.replaceAll("|", "\\|")} |`),
    ].join("\n"),
  ].join("\n\n");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  writeFileSync(join(root, "docs/data-model.md"), dataDictionary());
