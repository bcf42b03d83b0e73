import { and, desc, eq, ne } from "drizzle-orm";
import { isRejectionCode } from "#app/domain/importing/rejection-code.ts";
import { parseRunNotes, type RunNote } from "#app/domain/importing/run-note.ts";
import type { ImportId } from "#app/domain/source.ts";
import { type Database, type Engine, engineOf } from "#db/client.server.ts";
import type { RunStatus } from "#db/queries/runs.ts";
import { importCheckpoints, importRejections, importRuns } from "#db/schema/runs.ts";
import { NO_COUNTS, type StoreCounts } from "./figures.ts";
import type { UnitRejection } from "./rejections.ts";
import { notesAsStored } from "./stored-notes.ts";

export interface RunRequest {
  source: ImportId;
  /** What is asked, as plain data; the same request resumes an unfinished run. */
  request: Record<string, unknown>;
  example: boolean;
  /** Now, ISO. */
  now: string;
}

export interface OpenRun {
  id: number;
  /** True when an unfinished run goes on. */
  resumed: boolean;
  /** What it had stored before it was cut off: units of work, figures, rejections, and what it reported. */
  done: Set<string>;
  counts: StoreCounts;
  rejections: { unit: string; rejection: UnitRejection }[];
  notes: RunNote[];
}

/**
 * An unfinished run older than this is not resumed: the source may have moved on under it. Less than a day,
 * so that a nightly import of which one indicator stays out does not spend the next night on that one alone.
 */
const RESUME_WITHIN_HOURS = 12;

/**
 * Goes on with the source's latest run if it was cut off or failed and asked the same, or opens a new one.
 * Other unfinished runs are closed as failed.
 */
export async function openRun(database: Database, wanted: RunRequest): Promise<OpenRun> {
  const { orm, connection } = engineOf(database);
  const request = JSON.stringify(wanted.request);
  return connection
    .transaction((): OpenRun => {
      const latest = orm
        .select()
        .from(importRuns)
        .where(eq(importRuns.sourceId, wanted.source))
        .orderBy(desc(importRuns.id))
        .get();
      const same = latest && isResumable(latest, request, wanted.now) ? latest : null;
      orm
        .update(importRuns)
        .set({
          status: "failed",
          endedAt: wanted.now,
          notes: notesAsStored([{ code: "cut-off" }]),
        })
        .where(
          and(
            eq(importRuns.sourceId, wanted.source),
            eq(importRuns.status, "running"),
            ne(importRuns.id, same?.id ?? -1),
          ),
        )
        .run();
      if (same)
        orm
          .update(importRuns)
          .set({ status: "running", endedAt: null })
          .where(eq(importRuns.id, same.id))
          .run();
      if (same) return resumedRun(database, same);
      const made = orm
        .insert(importRuns)
        .values({
          sourceId: wanted.source,
          request,
          status: "running",
          example: wanted.example ? 1 : 0,
          startedAt: wanted.now,
        })
        .returning({ id: importRuns.id })
        .get();
      return {
        id: made.id,
        resumed: false,
        done: new Set(),
        counts: NO_COUNTS,
        rejections: [],
        notes: [],
      };
    })
    .immediate();
}

/** Cut off or failed, the same question, and not long ago: what it stored is still good. */
function isResumable(run: typeof importRuns.$inferSelect, request: string, now: string): boolean {
  const oldest = new Date(Date.parse(now) - RESUME_WITHIN_HOURS * 3_600_000).toISOString();
  return (
    (run.status === "running" || run.status === "failed") &&
    run.request === request &&
    run.startedAt >= oldest
  );
}

function resumedRun(database: Database, run: typeof importRuns.$inferSelect): OpenRun {
  const rejections = engineOf(database)
    .orm.select()
    .from(importRejections)
    .where(eq(importRejections.runId, run.id))
    .orderBy(importRejections.id)
    .all();
  return {
    id: run.id,
    resumed: true,
    done: unitsDone(database, run.id),
    counts: {
      new: run.rowsNew,
      changed: run.rowsChanged,
      unchanged: run.rowsUnchanged,
      vanished: run.rowsVanished,
    },
    rejections: rejections.map(({ id: _id, runId: _runId, unit, code, ...rejection }) => ({
      unit,
      rejection: { ...rejection, code: isRejectionCode(code) ? code : null },
    })),
    // What kept the run from its end is dropped when it goes on.
    notes: parseRunNotes(run.notes).filter((note) => note.code !== "not-imported"),
  };
}

function unitsDone(database: Database, runId: number): Set<string> {
  const rows = engineOf(database)
    .orm.select({ unit: importCheckpoints.unit })
    .from(importCheckpoints)
    .where(eq(importCheckpoints.runId, runId))
    .all();
  return new Set(rows.map((row) => row.unit));
}

/**
 * Closes a run with its end, what it reported, and what kept it from a better end (of which unit; null: of
 * the whole).
 */
export async function closeRun(
  database: Database,
  runId: number,
  status: RunStatus,
  notes: readonly RunNote[],
  trouble: readonly { unit: string | null; why: string }[],
  now: string,
): Promise<void> {
  const kept = trouble.map(({ unit, why }): RunNote => ({ code: "not-imported", unit, why }));
  engineOf(database)
    .orm.update(importRuns)
    .set({ status, endedAt: now, notes: notesAsStored([...notes, ...kept]) })
    .where(eq(importRuns.id, runId))
    .run();
}

/**
 * For db/ only: keeps what a run has reported so far, so that it is not lost with a killed one. Belongs
 * inside a transaction.
 */
export function keepNotes(engine: Engine, runId: number, notes: readonly RunNote[]): void {
  engine.prepared("UPDATE import_runs SET notes = ? WHERE id = ?").run(notesAsStored(notes), runId);
}

/** For db/ only: adds to a run's figures. Belongs inside a transaction. */
export function countIntoRun(
  engine: Engine,
  runId: number,
  counts: {
    asked: number;
    new: number;
    changed: number;
    unchanged: number;
    vanished: number;
    rejected: number;
  },
): void {
  engine
    .prepared(
      `UPDATE import_runs SET asked = asked + ?, rows_new = rows_new + ?, rows_changed = rows_changed + ?,
         rows_unchanged = rows_unchanged + ?, rows_vanished = rows_vanished + ?, rows_rejected = rows_rejected + ?
       WHERE id = ?`,
    )
    .run(counts.asked, counts.new, counts.changed, counts.unchanged, counts.vanished, counts.rejected, runId);
}
