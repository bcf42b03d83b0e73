import { type Database, type Engine, engineOf } from "#db/client.server.ts";

/**
 * All of a computation or nothing of it: one that is cut off leaves the results of the one before, and so
 * what flips is always told against the latest that came to its end. The work may wait for nothing but the
 * database: the connection is the import's own, and whoever reads meanwhile sees what was there before.
 */
export async function inOneComputation<T>(database: Database, work: () => Promise<T>): Promise<T> {
  const { connection } = engineOf(database);
  connection.exec("BEGIN IMMEDIATE");
  try {
    const done = await work();
    connection.exec("COMMIT");
    return done;
  } catch (error) {
    if (connection.inTransaction) connection.exec("ROLLBACK");
    throw error;
  }
}

/**
 * What one indicator's results are written in: where it fails, nothing of it is there, and the others are.
 */
export async function asOnePiece<T>(database: Database, work: () => Promise<T>): Promise<T> {
  const { connection } = engineOf(database);
  connection.exec("SAVEPOINT piece");
  try {
    const done = await work();
    connection.exec("RELEASE piece");
    return done;
  } catch (error) {
    // A full disk has taken the whole transaction back already.
    if (connection.inTransaction) connection.exec("ROLLBACK TO piece; RELEASE piece");
    throw error;
  }
}

/**
 * Opens a computation of results, or takes up the one that an edit asked for. Runs without an end, of an
 * earlier version, are closed into it.
 */
export async function openResultRun(database: Database, methodVersion: string, now: string): Promise<number> {
  const { prepared } = engineOf(database);
  const { lastInsertRowid } = prepared(
    `INSERT INTO result_runs (started_at, method_version, data_version)
     SELECT ?, ?, version FROM data_state WHERE id = 1`,
  ).run(now, methodVersion);
  const runId = Number(lastInsertRowid);
  for (const table of ["results", "merged_results", "similar_areas", "goal_results", "result_flips"])
    prepared(
      `UPDATE ${table} SET run_id = @runId
       WHERE run_id IN (SELECT id FROM result_runs WHERE ended_at IS NULL AND id < @runId)`,
    ).run({ runId });
  prepared("DELETE FROM result_runs WHERE ended_at IS NULL AND id < ?").run(runId);
  return runId;
}

/** Closes it, and moves the data version where it changed anything: pages are drawn anew. */
export async function closeResultRun(
  database: Database,
  runId: number,
  { written, flips }: { written: number; flips: number },
  now: string,
): Promise<void> {
  engineOf(database)
    .connection.transaction(() => {
      const { prepared } = engineOf(database);
      if (written > 0)
        prepared("UPDATE data_state SET version = version + 1, changed_at = ? WHERE id = 1").run(now);
      prepared(
        `UPDATE result_runs SET ended_at = ?, written = ?, flips = ?, results = (SELECT count(*) FROM results),
           data_version = (SELECT version FROM data_state WHERE id = 1) WHERE id = ?`,
      ).run(now, written, flips, runId);
    })
    .immediate();
}

/**
 * The methods' data have been edited: pages are drawn anew, and the next computation is opened, so that the
 * results count as cut off until it has ended. The figures are as they were: a computation that was of them
 * is of the new version too, or the next flips would be told as coming from new figures. A database without
 * figures has nothing to compute. Belongs inside a transaction.
 */
export function outdateResults(engine: Engine, now: string): void {
  const { prepared } = engine;
  prepared(
    `UPDATE result_runs SET data_version = data_version + 1
     WHERE id = (SELECT max(id) FROM result_runs WHERE ended_at IS NOT NULL)
       AND data_version = (SELECT version FROM data_state WHERE id = 1)`,
  ).run();
  prepared("UPDATE data_state SET version = version + 1, changed_at = ? WHERE id = 1 AND version > 0").run(
    now,
  );
  prepared(
    `INSERT INTO result_runs (started_at, method_version, data_version)
     SELECT ?, method_version, data_version FROM result_runs WHERE id = (SELECT max(id) FROM result_runs)`,
  ).run(now);
}

/**
 * Whether the stored results are of the figures as they are now and by these methods, and goals were judged
 * this year: their years pass.
 */
export async function resultsAreCurrent(
  database: Database,
  methodVersion: string,
  thisYear: number,
): Promise<boolean> {
  const row = engineOf(database)
    .prepared(
      `SELECT 1 FROM result_runs AS r JOIN data_state AS d ON d.id = 1
       WHERE r.id = (SELECT max(id) FROM result_runs) AND r.ended_at IS NOT NULL
         AND r.method_version = ? AND r.data_version = d.version
         AND NOT EXISTS (SELECT 1 FROM goal_results WHERE judged_in <> ?)`,
    )
    .get(methodVersion, thisYear);
  return row !== undefined;
}
