import { type Database, engineOf, takeSpare } from "./client.server.ts";

/**
 * Asks several questions of the figures as they are at one moment, whatever an import writes meanwhile: on a
 * connection of its own, in one read transaction. The connection waits for the next moment, so that what is
 * kept by it and the data version is not read anew; while it is taken, another one is opened. A database in
 * memory has no other connection and is asked as it is.
 */
export async function atOneMoment<T>(database: Database, ask: (moment: Database) => Promise<T>): Promise<T> {
  if (database.file === ":memory:") return ask(database);
  const { spare: moment, giveBack } = takeSpare(database);
  const { connection } = engineOf(moment);
  try {
    connection.exec("BEGIN");
    // A transaction begins with its first question.
    connection.prepare("SELECT 1 FROM data_state").get();
    return await ask(moment);
  } finally {
    if (connection.inTransaction) connection.exec("COMMIT");
    giveBack();
  }
}
