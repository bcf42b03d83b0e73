import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { engineOf } from "#db/client.server.ts";
import { currentFigures, inDatabase } from "#tests/support/small-import.ts";

/** Throws where the database is broken, points at nothing, or holds results of two computations. */
export async function checkWhole(file: string): Promise<void> {
  if (!existsSync(file)) return;
  await inDatabase(file, (database) => {
    const { connection } = engineOf(database);
    const integrity = connection.pragma("integrity_check", { simple: true });
    if (integrity !== "ok") throw new Error(`integrity: ${String(integrity)}`);
    const loose = connection.pragma("foreign_key_check");
    if (Array.isArray(loose) && loose.length > 0) throw new Error(`${loose.length} rows point at nothing`);
    const open = connection
      .prepare(
        "SELECT count(*) FROM results WHERE run_id IN (SELECT id FROM result_runs WHERE ended_at IS NULL)",
      )
      .pluck()
      .get();
    if (open !== 0) throw new Error(`${String(open)} results are of a computation without an end`);
  });
}

/** Current figures of one indicator, as lines. */
export async function figuresOf(file: string, indicator: string | number): Promise<string[]> {
  return (await currentFigures(file)).filter((line) => line.startsWith(`${indicator};`));
}

/** Files in raw/ that were begun and never finished. */
export function halfWritten(folder: string): string[] {
  const raw = join(folder, "raw");
  if (!existsSync(raw)) return [];
  return readdirSync(raw, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(".unfinished"));
}

export function assertSame(what: string, found: unknown, wanted: unknown): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (a !== b) throw new Error(`${what}: ${a?.slice(0, 300)} instead of ${b?.slice(0, 300)}`);
}
