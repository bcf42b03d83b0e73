import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { makeExample } from "#tests/support/make-example.ts";
import { startServer } from "#tests/support/server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** File with the example data, made once a run. Tests read it only. */
    exampleDatabase: string;
    /** Address of the built service with them, for all who only read what everybody sees. */
    exampleSite: string;
  }
}

/**
 * Set-up of the browser tests: the example data, unless SAUKKO_EXAMPLE_FIGURES names a file that has them
 * (`npm test` makes it while other checks need one core alone), and a service that shows them.
 */
export default async function exampleDatabase(project: TestProject): Promise<() => Promise<void>> {
  const ready = process.env.SAUKKO_EXAMPLE_FIGURES;
  const folder = mkdtempSync(join(tmpdir(), "saukko-example-"));
  const database = ready ?? join(folder, "saukko.db");
  if (!ready) await makeExample(database);
  const server = await startServer({ database, environment: { SAUKKO_WORK_DB: join(folder, "work.db") } });
  project.provide("exampleDatabase", database);
  project.provide("exampleSite", server.url);
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
