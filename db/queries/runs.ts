import { desc, eq, sql } from "drizzle-orm";
import { isRejectionCode } from "#app/domain/importing/rejection-code.ts";
import { parseRunNotes, type RunNote } from "#app/domain/importing/run-note.ts";
import { type ImportId, isImportId } from "#app/domain/source.ts";
import { type Database, engineOf } from "#db/client.server.ts";
import type { UnitRejection } from "#db/commands/rejections.ts";
import { importRejections, importRuns } from "#db/schema/runs.ts";

/** What became of a run. `running` may also be one that was killed and waits to be resumed. */
const RUN_STATUSES = ["running", "finished", "partial", "failed"] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];

export interface ImportRun {
  id: number;
  source: ImportId;
  status: RunStatus;
  example: boolean;
  /** Moments, ISO. */
  startedAt: string;
  endedAt: string | null;
  asked: number;
  rowsNew: number;
  rowsChanged: number;
  rowsUnchanged: number;
  rowsVanished: number;
  rowsRejected: number;
  /** What it reported. */
  notes: RunNote[];
}

/** A rejection with the unit of work it was in. */
export interface StoredRejection extends UnitRejection {
  unit: string;
}

/** Whether an import or a computation of verdicts is under way, or was cut off and waits to be resumed. */
export async function isImporting(database: Database): Promise<boolean> {
  const row = engineOf(database)
    .prepared(
      `SELECT EXISTS (SELECT 1 FROM import_runs WHERE status = 'running')
           OR EXISTS (SELECT 1 FROM result_runs WHERE ended_at IS NULL) AS underWay`,
    )
    .get();
  return (row as { underWay: number }).underWay === 1; // one row, column named in the statement
}

/** The latest run of every source that has had one, newest first. */
export async function latestRuns(database: Database): Promise<ImportRun[]> {
  const rows = engineOf(database)
    .orm.select()
    .from(importRuns)
    .where(sql`${importRuns.id} IN (SELECT max(id) FROM import_runs GROUP BY source_id)`)
    .orderBy(desc(importRuns.id))
    .all();
  return rows.map(asRun);
}

/** Runs of one source or of all, newest first. */
export async function listRuns(
  database: Database,
  source: ImportId | null,
  limit = 20,
): Promise<ImportRun[]> {
  const rows = engineOf(database)
    .orm.select()
    .from(importRuns)
    .where(source ? eq(importRuns.sourceId, source) : undefined)
    .orderBy(desc(importRuns.id))
    .limit(limit)
    .all();
  return rows.map(asRun);
}

export async function listRejections(database: Database, runId: number): Promise<StoredRejection[]> {
  const rows = engineOf(database)
    .orm.select({
      unit: importRejections.unit,
      code: importRejections.code,
      row: importRejections.row,
      column: importRejections.column,
      value: importRejections.value,
      expected: importRejections.expected,
      count: importRejections.count,
    })
    .from(importRejections)
    .where(eq(importRejections.runId, runId))
    .all();
  return rows.map(({ code, ...row }) => ({ ...row, code: isRejectionCode(code) ? code : null }));
}

function asRun(row: typeof importRuns.$inferSelect): ImportRun {
  const status = RUN_STATUSES.find((one) => one === row.status);
  if (!status || !isImportId(row.sourceId))
    throw new Error(`unreadable import run ${row.id}: "${row.status}"`);
  const { sourceId: _source, request: _request, ...rest } = row;
  return {
    ...rest,
    source: row.sourceId,
    status,
    example: row.example === 1,
    notes: parseRunNotes(row.notes),
  };
}
