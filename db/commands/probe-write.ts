import { type Database, engineOf } from "#db/client.server.ts";

/** How long the probe may wait for somebody else's write, in milliseconds; it holds up the whole process. */
const PATIENCE_MS = 20;

/**
 * Writes to the database for real, and changes nothing: the first page once more, with the number that it
 * holds already. Only a write that goes through finds a full disk or a file system that has become read-only;
 * taking the lock does not.
 *
 * Returns null where it went well, or where somebody else is just writing; otherwise SQLite's own words.
 */
export async function probeWrite(database: Database): Promise<string | null> {
  const { connection } = engineOf(database);
  const usual = Number(connection.pragma("busy_timeout", { simple: true }));
  try {
    connection.pragma(`busy_timeout = ${PATIENCE_MS}`);
    connection.exec("BEGIN IMMEDIATE");
    try {
      connection.pragma(`user_version = ${Number(connection.pragma("user_version", { simple: true }))}`);
      connection.exec("COMMIT");
    } finally {
      if (connection.inTransaction) connection.exec("ROLLBACK");
    }
    return null;
  } catch (error) {
    const { code, message } = error as Error & { code?: string }; // SQLite's own error
    return code === "SQLITE_BUSY" ? null : message;
  } finally {
    connection.pragma(`busy_timeout = ${usual}`);
  }
}
