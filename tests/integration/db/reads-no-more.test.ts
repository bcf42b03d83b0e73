import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { twinOf } from "#app/pages/twins/twin-of.server.ts";
import { recompute } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database, engineOf } from "#db/client.server.ts";
import { NOW } from "#tests/support/bring-figures.ts";
import { exampleCounty } from "#tests/support/example-county.ts";
import { PAGE_KINDS } from "#tests/support/example-site.ts";
import { HOME } from "#tests/support/small-database.ts";

/** The tables that grow with every import: hundreds of thousands of rows. */
const LARGE = ["observations", "revisions", "results", "result_flips"];

/** What counts all figures: asked once a version of the data, and kept. */
const COUNTS = /count\(\*\) AS figures\s+FROM observations/;

/** These look into the file of work too, which is not here. */
const HERE = PAGE_KINDS.filter(({ path }) => !/^\/(search|reports)/.test(path));

let database: Database;
/** What was prepared since the last look. */
const statements = new Set<string>();
beforeAll(async () => {
  database = await exampleCounty({ whole: [181] });
  await recompute(database, { now: () => new Date(NOW) });
  const { connection } = engineOf(database);
  const prepare = connection.prepare.bind(connection);
  vi.spyOn(connection, "prepare").mockImplementation((sql: string) => {
    statements.add(sql);
    return prepare(sql);
  });
}, 60_000);
afterAll(() => closeDatabase(database));

/**
 * The steps of a statement's plan that read a large table from end to end: at once, or all figures of each of
 * all indicators.
 */
function wholeReadings(sql: string): string[] {
  const { connection } = engineOf(database);
  const names = [...sql.matchAll(/@(\w+)/g)].map(([, name = ""]) => [name, null]);
  const unnamed = [...sql.matchAll(/\?/g)].map(() => null);
  const binds = unnamed.length > 0 ? unnamed : names.length > 0 ? [Object.fromEntries(names)] : [];
  const rows = connection.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...binds) as { detail: string }[];
  const steps = rows.map(({ detail }) => detail);
  const [large, indicators] = [namesOf(sql, LARGE), namesOf(sql, ["indicators"])];
  const isOfAll = steps.some((step) => indicators.includes(/^SCAN (\w+)/.exec(step)?.[1] ?? ""));
  return steps.filter((step) => {
    const [, way = "", name = "", by = ""] =
      /^(SCAN|SEARCH) (\w+)(?: USING PRIMARY KEY (\(.*\)))?/.exec(step) ?? [];
    return large.includes(name) && (way === "SCAN" || (isOfAll && by === "(indicator_id=?)"));
  });
}

/** What a statement calls some tables. */
function namesOf(sql: string, tables: readonly string[]): string[] {
  const named = new RegExp(`\\b(${tables.join("|")})\\b["\`]?(?:\\s+AS)?(?:\\s+["\`]?(\\w+))?`, "gi");
  return [...sql.matchAll(named)].flatMap(([, table = "", alias = ""]) => [table, alias]);
}

it.each(HERE)("$name reads no large table from end to end", async ({ path }) => {
  const [where = "", question] = path.split("?");
  const asked = { path: `fi${where}`, search: new URLSearchParams(question), origin: "http://here" };
  statements.clear();
  (await twinOf(database, HOME, asked))?.table();
  const found = [...statements]
    .filter((sql) => !COUNTS.test(sql))
    .flatMap((sql) => wholeReadings(sql).map((step) => `${step}: ${sql}`));
  expect(found).toEqual([]);
});
