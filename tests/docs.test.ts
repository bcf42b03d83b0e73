import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import jstat from "jstat";
import { describe, expect, it } from "vitest";
import { METHOD_SOURCES } from "#app/domain/method.ts";
import { LOCALES } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { ENVIRONMENT_DEFAULTS } from "#app/settings/environment.ts";
import { defaultLimit } from "#app/statistics/relevance.ts";
import { STRICT_CHI_SQUARE } from "#app/statistics/smallest-change.ts";
import manifest from "../package.json" with { type: "json" };
import { dataDictionary, describedTables } from "./support/data-dictionary.ts";
import { houseMap } from "./support/house-map.ts";
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

describe("docs/decisions", () => {
  const decisions = filesBelow(root, "docs/decisions").filter((path) => /\/\d{4}-/.test(path));
  const numberOf = (path: string): string => /\/(\d{4})-/.exec(path)?.[1] ?? "";

  it("has a number of its own for each decision", () => {
    const numbers = decisions.map(numberOf);
    expect(decisions.length).toBeGreaterThan(30);
    expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([]);
  });

  it("lists every decision, in the order of their numbers", () => {
    const listed = [...read("docs/decisions/README.md").matchAll(/^- \[\d{4}: [^\]]+\]\(([^)]+)\)/gm)];
    expect(listed.map((match) => `docs/decisions/${match[1]}`)).toEqual([...decisions].sort());
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

describe("docs/house.md", () => {
  it("has the rooms that the rules have (npm run docs writes them anew)", () => {
    expect(read("docs/house.md")).toBe(houseMap());
  });

  it("names only files that exist", () => {
    const named = [...read("docs/house.md").matchAll(/`((?:app|db|importers|tests)\/[^`\s]+)`/g)];
    expect(named.length).toBeGreaterThan(20);
    expect(named.map(([, path = ""]) => path).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe("docs/glossary.md", () => {
  const rows = [...read("docs/glossary.md").matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].filter(
    ([, word = ""]) => word !== "word",
  );

  it("tells each word once, with its Finnish", () => {
    const words = rows.flatMap(([, word = ""]) => word.split(", "));
    expect(words.length).toBeGreaterThan(30);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    expect(rows.filter(([, , finnish = ""]) => finnish.trim() === "")).toEqual([]);
  });

  it("names only types and functions that the code has", () => {
    const code = ["app", "db", "importers"]
      .flatMap((folder) => filesBelow(root, folder))
      .filter((path) => /\.tsx?$/.test(path))
      .map(read)
      .join("\n");
    const named = rows.flatMap(([row]) => [...row.matchAll(/`(\w*[a-z][A-Z]\w*|[A-Z]\w+)`/g)]);
    expect(named.length).toBeGreaterThan(20);
    expect(
      named
        .map(([, name = ""]) => name)
        .filter((name) => !new RegExp(`(?:interface|type|function|class|const) ${name}\\b`).test(code)),
    ).toEqual(["absValue"]);
  });
});

describe("documents named in the code", () => {
  it("exist", () => {
    const files = ["app", "db", "importers", "tests"].flatMap((folder) => filesBelow(root, folder));
    const missing = files
      .filter((path) => /\.(tsx?|mjs)$/.test(path) && path !== "tests/docs.test.ts")
      .flatMap((path) =>
        [...read(path).matchAll(/[\w./-]+\.md\b/g)]
          .map(([name]) => name)
          .filter(
            (name) =>
              ![name, `docs/${name}`, join(dirname(path), name)].some((one) => existsSync(join(root, one))),
          )
          .map((name) => `${path}: ${name}`),
      );
    expect(missing).toEqual([]);
  });
});

describe("numbers that texts copy from the methods", () => {
  const comma = (value: number): string => String(value).replace(".", ",");
  const { relative } = defaultLimit("percent", 1);

  it("are the methods' own: the limit of relevance", () => {
    expect(METHOD_SOURCES.relevance.formula).toContain(comma(relative ?? Number.NaN));
    expect(read("docs/methods.md")).toContain(
      `at least ${100 * (relative ?? 0)} % of what it is compared with`,
    );
    const words: Record<number, Record<(typeof LOCALES)[number], string>> = {
      5: { fi: "viisi prosenttia", sv: "fem procent", en: "five per cent" },
    };
    for (const locale of LOCALES)
      expect(messagesFor(locale).methods.list.relevance.how).toContain(
        words[100 * (relative ?? 0)]?.[locale],
      );
  });

  it("are the methods' own: the limit of the trend, and how seldom chance passes it", () => {
    const limit = STRICT_CHI_SQUARE.toFixed(4);
    const risk = (1 - jstat.jStat.chisquare.cdf(STRICT_CHI_SQUARE, 1)).toFixed(3);
    expect(METHOD_SOURCES.trend.formula).toContain(limit.replace(".", ","));
    for (const locale of LOCALES)
      expect(messagesFor(locale).verdicts.inputs.chiSquare).toContain(
        locale === "en" ? limit : limit.replace(".", ","),
      );
    expect(read("docs/methods.md")).toContain(`p < ${risk}`);
    for (const path of ["app/statistics/trend.ts", "app/statistics/smallest-change.ts"])
      expect(read(path)).toContain(`p < ${risk}`);
  });
});
