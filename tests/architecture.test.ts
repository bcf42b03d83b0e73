import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { violations } from "./support/house-rules.ts";
import { asModule, filesBelow, readModules } from "./support/imports.ts";
import { unusedExports } from "./support/unused-exports.ts";
import { wideComments } from "./support/wide-comments.ts";

const root = resolve(import.meta.dirname, "..");

describe("the architecture", () => {
  it("holds: imports run down, without cycles, and files stay readable", () => {
    const modules = readModules(root, ["app", "db", "importers"]);
    expect(modules.length).toBeGreaterThan(20);
    expect(modules.filter(({ playable }) => playable).length).toBeGreaterThan(1);
    expect(violations(modules)).toEqual([]);
  }, 60_000);
});

describe("comments", () => {
  it("are no wider than the code", () => {
    const files = ["app", "db", "importers", "tests"].flatMap((folder) =>
      filesBelow(root, folder).filter((path) => /\.(tsx?|mjs|css)$/.test(path)),
    );
    expect(files.length).toBeGreaterThan(500);
    expect(files.flatMap((path) => wideComments(path, readFileSync(join(root, path), "utf8")))).toEqual([]);
  }, 60_000);

  it("would be told of by line, but not a wide text or address", () => {
    const wide = "wide ".repeat(25);
    const code = `/**\n * Short.\n * ${wide}\n */\nconst a = "// ${wide}";\nf(a); // ${wide}\n`;
    expect(wideComments("a.ts", code)).toEqual(["a.ts:3", "a.ts:6"]);
    expect(wideComments("a.tsx", `const b = <p>// ${wide}</p>;\nconst c = <p>{/* ${wide} */}</p>;`)).toEqual([
      "a.tsx:2",
    ]);
    expect(wideComments("a.css", `/* ${wide} */\na { src: url("${wide}"); }`)).toEqual(["a.css:1"]);
  });
});

describe("exports", () => {
  /** Remix looks for these by name, and drizzle-kit for the tables. */
  const isLookedFor = (path: string): boolean =>
    /^app\/(routes\/|root\.tsx|entry\.)|^db\/(work\/)?schema\//.test(path);

  it("are all imported by somebody", () => {
    const paths = ["app", "db", "importers", "tests"]
      .flatMap((folder) => filesBelow(root, folder))
      .filter((path) => /\.(tsx?|mjs)$/.test(path));
    const files = [...paths, "vitest.config.ts"].map((path) => ({
      path,
      text: readFileSync(join(root, path), "utf8"),
    }));
    expect(files.length).toBeGreaterThan(500);
    expect(unusedExports(files, isLookedFor)).toEqual([]);
  }, 60_000);

  it("would be told of, in a made-up house", () => {
    const files = [
      { path: "a.ts", text: "export const one = 1; export function two() {} export interface Three {}" },
      { path: "b.ts", text: 'import { one as first } from "./a.ts"; export class Four {}' },
      { path: "c.ts", text: 'const { Four } = await import("./b.ts"); export { five } from "./d.ts";' },
      { path: "d.ts", text: "export const five = 5; export const six = 6; export default 7;" },
      { path: "app/routes/_index.tsx", text: "export const loader = 1" },
    ];
    expect(unusedExports(files, isLookedFor)).toEqual(["a.ts: two", "d.ts: six"]);
  });
});

describe("a made-up house", () => {
  /** The complaints about files given as path and text. */
  const complaints = (files: Record<string, string>): string[] =>
    violations(Object.entries(files).map(([path, text]) => asModule(path, text)));

  it("has nothing to complain about where all is well", () => {
    expect(
      complaints({
        "app/domain/area.ts": "export const a = 1;",
        "app/components/mark.tsx": 'import { a } from "#app/domain/area.ts"; export const b = a;',
        "app/pages/front/band.tsx": 'import { b } from "#app/components/mark.tsx"',
        "app/routes/$locale.sources.tsx":
          'import "#app/components/mark.tsx"; import "#app/pages/sources/a.ts"',
        "app/routes/_index.ts": 'import { redirect } from "@remix-run/node"; import "#db/queries/runs.ts";',
        "db/queries/runs.ts": 'import { sql } from "drizzle-orm"; import "../client.server.ts";',
        "db/client.server.ts": 'import Engine from "better-sqlite3";',
      }),
    ).toEqual([]);
  });

  it.each([
    ["app/domain/area.ts", 'import { x } from "#app/i18n/format.ts"', "app/domain may not import app/i18n"],
    [
      "app/domain/area.ts",
      'import type { x } from "../i18n/format.ts"',
      "app/domain may not import app/i18n",
    ],
    [
      "app/charts/line/geometry.ts",
      'export * from "#app/components/mark.tsx"',
      "may not import app/components",
    ],
    ["app/charts/figure.tsx", 'const a = await import("#db/client.server.ts")', "may not import db"],
    ["db/client.server.ts", 'import "../importers/run.ts"', "db may not import importers"],
    [
      "importers/run.ts",
      'import { environment } from "#app/server/environment.server.ts"',
      "importers may not import",
    ],
    [
      "app/reports/view/figure.tsx",
      'import { figureData } from "#app/figures/figure-data.server.ts"',
      "only .server files ask for figures",
    ],
    ["app/attic/box.ts", "export const a = 1", 'is in no known room: give "app/attic" a place'],
    ["app/pages/front/link.tsx", 'import { Link } from "@remix-run/react"', "should be a rename"],
    ["app/routes/_index.ts", 'import { eq } from "drizzle-orm/sqlite-core"', "only db/ knows the engine"],
    ["importers/run.ts", 'import Engine from "better-sqlite3"', "only db/ knows the engine"],
    [
      "app/server/health.server.ts",
      'import { loader } from "#app/routes/health.ts"',
      "nobody imports a route",
    ],
    ["app/routes/a.tsx", 'import { loader } from "./b.tsx"', "nobody imports a route"],
    ["app/domain/long.ts", "export const a = 1;\n".repeat(251), "has 251 lines"],
  ])("is told about %s", (path, text, complaint) => {
    expect(complaints({ [path]: text })).toEqual([expect.stringContaining(complaint)]);
  });

  it("is told about a component that one page alone uses, also by way of another component", () => {
    const found = complaints({
      "app/components/mark.tsx": "export const a = 1",
      "app/components/table.tsx": 'import "./mark.tsx"',
      "app/pages/front/band.tsx": 'import "#app/components/table.tsx"',
      "app/routes/$locale._index.tsx": 'import "../pages/front/band.tsx"; import "../components/mark.tsx"',
    });
    expect(found).toEqual([
      expect.stringContaining("app/components/mark.tsx is used by front alone"),
      expect.stringContaining("app/components/table.tsx is used by front alone"),
    ]);
  });

  it("is told about a cycle, also one of types", () => {
    const found = complaints({
      "app/domain/a.ts": 'import "./b.ts"',
      "app/domain/b.ts": 'import type { C } from "./c.ts"',
      "app/domain/c.ts": 'import "./a.ts"',
    });
    expect(found).toEqual([
      "import cycle: app/domain/a.ts -> app/domain/b.ts -> app/domain/c.ts -> app/domain/a.ts",
    ]);
  });

  it("is told about zod on its way to the browser, but not about its types or the server's", () => {
    const files = {
      "app/charts/line/line-chart.tsx": 'import { spec } from "../spec.ts"',
      "app/charts/spec.ts": 'import { z } from "zod"',
    };
    expect(complaints(files)).toEqual([
      "app/charts/spec.ts imports zod and ships to the browser by way of app/charts/line/line-chart.tsx",
    ]);
    const typeOnly = { ...files, "app/charts/line/line-chart.tsx": 'import type { Spec } from "../spec.ts"' };
    expect(complaints(typeOnly)).toEqual([]);
  });

  it("is told about a page with scripts, or a layout around one, that asks for words no browser is sent", () => {
    const files = {
      "app/routes/$locale.tsx": 'import "#app/pages/site/foot.tsx"; export const handle = 1;',
      "app/routes/$locale.catalogue.tsx":
        'import "#app/pages/catalogue/view.tsx";\nexport const handle = { scripts: true };',
      "app/routes/$locale.sources.tsx": 'import "#app/i18n/server-messages.tsx";',
      "app/pages/catalogue/view.tsx": 'import "#app/i18n/messages-context.tsx";',
      "app/pages/site/foot.tsx": 'import type { Messages } from "#app/i18n/messages.ts";',
    };
    expect(complaints(files)).toEqual([]);
    const found = complaints({
      ...files,
      "app/pages/catalogue/view.tsx": 'import "#app/i18n/server-messages.tsx";',
      "app/pages/site/foot.tsx": 'import { messagesFor } from "#app/i18n/messages.ts";',
    });
    expect(found).toEqual([
      expect.stringContaining("app/pages/site/foot.tsx imports app/i18n/messages.ts, whose words"),
      expect.stringContaining("by way of app/routes/$locale.catalogue.tsx"),
    ]);
  });
});
