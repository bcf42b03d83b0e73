import { type Database, engineOf } from "#db/client.server.ts";

export interface DataState {
  /** Moves whenever an import changes anything that pages show. */
  version: number;
  /** Moment of the latest change, ISO; null before the first import. */
  changedAt: string | null;
  /** True while the figures are the project's own example data. */
  example: boolean;
}

export async function readDataState(database: Database): Promise<DataState> {
  const row = engineOf(database)
    .prepared("SELECT version, changed_at AS changedAt, example FROM data_state WHERE id = 1")
    .get() as { version: number; changedAt: string | null; example: number } | undefined; // columns named in the statement
  return row ? { ...row, example: row.example === 1 } : { version: 0, changedAt: null, example: false };
}

/** The version alone, at once: asked at every request to tell whether a drawn page still holds. */
export function dataVersionNow(database: Database): number {
  const row = engineOf(database).prepared("SELECT version FROM data_state WHERE id = 1").get();
  return (row as { version: number } | undefined)?.version ?? 0; // column named in the statement
}

/** How long the question below may wait for somebody else's write, in milliseconds; it holds up the whole process. */
const PATIENCE_MS = 50;

/** Whether the database can be written: it takes a write, or somebody else is just writing to it. */
export async function isWritable(database: Database): Promise<boolean> {
  const { connection } = engineOf(database);
  const usual = connection.pragma("busy_timeout", { simple: true });
  try {
    connection.pragma(`busy_timeout = ${PATIENCE_MS}`);
    connection.exec("BEGIN IMMEDIATE; ROLLBACK");
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "SQLITE_BUSY";
  } finally {
    connection.pragma(`busy_timeout = ${Number(usual)}`);
  }
}
