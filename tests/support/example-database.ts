import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { makeExample } from "#tests/support/make-example.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** File with the example data, made once a run. Tests read it only. */
    exampleDatabase: string;
  }
}

/**
 * Set-up of the browser tests: the example data, unless SAUKKO_EXAMPLE_FIGURES names a file that has them.
 * `npm test` makes it while other checks need one core alone.
 */
export default async function exampleDatabase(project: TestProject): Promise<() => void> {
  const ready = process.env.SAUKKO_EXAMPLE_FIGURES;
  const folder = mkdtempSync(join(tmpdir(), "saukko-example-"));
  const file = ready ?? join(folder, "saukko.db");
  if (!ready) await makeExample(file);
  project.provide("exampleDatabase", file);
  return () => rmSync(folder, { recursive: true, force: true });
}
