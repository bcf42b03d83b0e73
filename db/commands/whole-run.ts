import type { RunNote } from "#app/domain/importing/run-note.ts";
import type { ImportId } from "#app/domain/source.ts";
import type { Engine } from "#db/client.server.ts";
import type { StoreCounts } from "./figures.ts";
import { notesAsStored } from "./stored-notes.ts";

/** A file that is taken in one piece with its run: there is nothing to resume. */
export interface WholeRun {
  source: ImportId;
  /** Name of the file. */
  file: string;
  /** What was asked beside it, as plain data. */
  options: Readonly<Record<string, boolean>>;
  payload: { hash: string; bytes: Buffer };
  example: boolean;
  notes: readonly RunNote[];
  /** Now, ISO. */
  now: string;
}

/**
 * Writes a run that has ended well, and the file it was of. Belongs inside the transaction of what it
 * brought.
 */
export function writeWholeRun(engine: Engine, run: WholeRun, counts: StoreCounts): void {
  const { prepared } = engine;
  const { source, file, options, payload, example, notes, now } = run;
  const { lastInsertRowid: id } = prepared(
    `INSERT INTO import_runs (source_id, request, status, example, started_at, ended_at, asked,
       rows_new, rows_changed, rows_unchanged, rows_vanished, notes)
     VALUES (?, ?, 'finished', ?, ?, ?, 1, ?, ?, ?, ?, ?)`,
  ).run(
    source,
    JSON.stringify({ file, ...options }),
    example ? 1 : 0,
    now,
    now,
    counts.new,
    counts.changed,
    counts.unchanged,
    counts.vanished,
    notesAsStored(notes),
  );
  prepared(
    "INSERT INTO raw_payloads (hash, bytes, first_seen_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
  ).run(payload.hash, payload.bytes.length, now);
  prepared("INSERT INTO run_payloads (run_id, unit, hash, origin) VALUES (?, ?, ?, ?)").run(
    id,
    file,
    payload.hash,
    file,
  );
}
