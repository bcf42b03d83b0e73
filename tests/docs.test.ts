import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { ENVIRONMENT_DEFAULTS } from "#app/settings/environment.ts";
import manifest from "../package.json" with { type: "json" };
import { dataDictionary, describedTables } from "./support/data-dictionary.ts";
import { filesBelow } from "./support/imports.ts";

const root = resolve(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const DOCUMENTS = ["README.md", ...filesBelow(root, "docs").filter((path) => path.endsWith(".md"))];

describe.each(DOCUMENTS)("%s", (document) => {
  it("names only npm commands that exist", () => {
    const known = ["start", "test", ...Object.keys(manifest.scripts).map((script) => `run ${script}`)];
    const code = read(document).match(/```[\s\S]*?```|`[^`\n]+`/g) ?? [];
    const named = [
      ...code.join("\n").matchAll(/\bnpm ((?:run )?(?!(?:ci|install|rebuild|config)\b)[a-z][a-z:]*)/g),
    ];
    expect(named.map((match) => match[1]).filter((command) => !known.includes(command ?? ""))).toEqual([]);
  });

  it("links only to files that exist", () => {
    const links = [...read(document).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? "");
    const own = links.filter((link) => !/^[a-z]+:/.test(link));
    expect(own.filter((link) => !existsSync(join(root, dirname(document), link)))).toEqual([]);
  });
});

describe("README.md", () => {
  it("begins with the two commands", () => {
    const firstBlock = /```[a-z]*\n([\s\S]*?)```/.exec(read("README.md"))?.[1] ?? "";
    expect(firstBlock).toContain("npm start");
    expect(firstBlock).toContain("npm test");
  });

  it("leads to every document but the decisions", () => {
    const wanted = DOCUMENTS.filter(
      (path) => path.startsWith("docs/") && !path.startsWith("docs/decisions/"),
    );
    expect(wanted.filter((path) => !read("README.md").includes(`(${path})`))).toEqual([]);
  });
});

describe("docs/running.md", () => {
  it.each(Object.entries(ENVIRONMENT_DEFAULTS))("gives %s with its default", (name, value) => {
    const row = read("docs/running.md")
      .split("\n")
      .find((line) => line.startsWith(`| \`${name}\` |`));
    expect(row, `a row for ${name} in the table of variables`).toBeDefined();
    if (value !== "") expect(row).toContain(`\`${value}\``);
  });

  it("gives no variable that is not read", () => {
    const rows = [...read("docs/running.md").matchAll(/^\| `([A-Z_]+)` \|/gm)].map((match) => match[1] ?? "");
    expect(rows.filter((name) => !(name in ENVIRONMENT_DEFAULTS))).toEqual([]);
  });
});

describe("docs/data-model.md", () => {
  it("is what the comments in db/schema say (npm run docs writes it anew)", () => {
    expect(describedTables().length).toBeGreaterThan(10);
    expect(read("docs/data-model.md")).toBe(dataDictionary());
  });
});
