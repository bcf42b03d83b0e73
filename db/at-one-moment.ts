import { closeDatabase, type Database, engineOf, openDatabase } from "./client.server.ts";

/**
 * Asks several questions of the figures as they are at one moment, whatever an import writes meanwhile: on a
 * connection of its own, in one read transaction. A database in memory has no other connection and is asked
 * as it is.
 */
export async function atOneMoment<T>(database: Database, ask: (moment: Database) => Promise<T>): Promise<T> {
  if (database.file === ":memory:") return ask(database);
  const moment = openDatabase(database.file, { readonly: true });
  const { connection } = engineOf(moment);
  try {
    connection.exec("BEGIN");
    // A transaction begins with its first question.
    connection.prepare("SELECT 1 FROM data_state").get();
    return await ask(moment);
  } finally {
    if (connection.inTransaction) connection.exec("COMMIT");
    closeDatabase(moment);
  }
}
