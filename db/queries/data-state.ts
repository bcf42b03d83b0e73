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
    // Columns named in the statement.
    .get() as { version: number; changedAt: string | null; example: number } | undefined;
  return row ? { ...row, example: row.example === 1 } : { version: 0, changedAt: null, example: false };
}

/** The version alone: asked again and again to tell whether a drawn page still holds. */
export async function readDataVersion(database: Database): Promise<number> {
  const row = engineOf(database).prepared("SELECT version FROM data_state WHERE id = 1").get();
  return (row as { version: number } | undefined)?.version ?? 0; // column named in the statement
}
