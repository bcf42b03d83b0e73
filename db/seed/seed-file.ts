import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Where a table of seed data lies: beside this file in the sources; the server's build finds it from where it
 * was started.
 */
export function seedFile(name: string): string {
  const here = dirname(fileURLToPath(import.meta.url));
  return here.endsWith("seed") ? join(here, name) : join(process.cwd(), "db", "seed", name);
}
