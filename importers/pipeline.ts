import { isDeepStrictEqual } from "node:util";
import type { RunNote } from "#app/domain/importing/run-note.ts";
import type { ExampleGone } from "#db/commands/example-data.ts";
import { addCounts, type StoreCounts } from "#db/commands/figures.ts";
import type { UnitRejection } from "#db/commands/rejections.ts";
import { closeRun, type OpenRun, openRun } from "#db/commands/runs.ts";
import { type StoredUnit, storeUnit } from "#db/commands/store-unit.ts";
import { HttpError, TooLargeError } from "./http.ts";
import {
  type FetchedUnit,
  type ImportContext,
  type Importer,
  isAboutAnswer,
  RefusedFileError,
  ShapeError,
} from "./importer.ts";
import { namingPayloads } from "./naming-payloads.ts";
import type { Progress } from "./progress.ts";

/** What a run came to: the summary that is printed. */
export interface RunSummary {
  source: string;
  status: "finished" | "partial" | "failed";
  resumed: boolean;
  /** Units asked. Where a run went on, this and what follows are of the whole run, not of its last part. */
  asked: number;
  counts: StoreCounts;
  /** Indicators whose description is new or another one; of this part of the run. */
  described: number;
  /** The example data that the first real figures drove out; null where none were. */
  exampleGone: ExampleGone | null;
  rejections: { unit: string; rejection: UnitRejection }[];
  /** Units that could not be fetched or taken, and why. */
  unfetched: { unit: string; why: string }[];
  notes: RunNote[];
}

/** So many units are fetched ahead of the one being stored. */
const AHEAD = 2;
/** So many units in a row without an answer, and the source counts as down. */
const DOWN_AFTER = 3;

/**
 * The one loop of every import: plan → fetch → parse → normalise → one short transaction of rows and
 * checkpoint.
 * Throws where the run cannot go on; what was stored until then is whole, and the same request goes on from
 * there.
 */
export async function runImport<Fetched, Parsed>(
  source: Importer<Fetched, Parsed>,
  context: Omit<ImportContext, "note">,
  progress: Progress,
): Promise<RunSummary> {
  const notes: RunNote[] = [];
  const note = (said: RunNote): void => {
    if (!notes.some((before) => isDeepStrictEqual(before, said))) notes.push(said);
  };
  const noting: ImportContext = { ...context, note };
  const now = (): string => context.now().toISOString();
  let run: OpenRun | null = null;
  const open = async (): Promise<OpenRun> => {
    run ??= await openRun(context.database, { ...source, source: source.id, now: now() });
    return run;
  };
  try {
    const units = await source.plan(noting);
    const { id, resumed, done, counts, rejections, notes: saidBefore } = await open();
    for (const said of saidBefore) note(said);
    const left = units.filter((unit) => !done.has(unit));
    progress.begin(units.length, units.length - left.length);
    const outcome: UnitsImported = { counts, rejections, unfetched: [], described: 0, exampleGone: null };
    await importUnits(source, noting, progress, { id, notes, outcome }, left);
    const status =
      outcome.unfetched.length > 0 ? "failed" : outcome.rejections.length > 0 ? "partial" : "finished";
    await closeRun(context.database, id, status, notes, outcome.unfetched, now());
    return { source: source.id, status, resumed, asked: units.length, notes, ...outcome };
  } catch (error) {
    // A refused file leaves no trace in the database; any other end is noted in the run.
    if (!(error instanceof RefusedFileError)) {
      const { id } = await open();
      await closeRun(context.database, id, "failed", notes, [{ unit: null, why: errorText(error) }], now());
    }
    throw error;
  } finally {
    progress.end();
  }
}

type UnitsImported = Pick<RunSummary, "counts" | "described" | "exampleGone" | "rejections" | "unfetched">;

interface OpenUnits {
  id: number;
  notes: readonly RunNote[];
  outcome: UnitsImported;
}

async function importUnits<Fetched, Parsed>(
  source: Importer<Fetched, Parsed>,
  context: ImportContext,
  progress: Progress,
  { id: runId, notes, outcome }: OpenUnits,
  units: readonly string[],
): Promise<void> {
  let failedInARow = 0;
  let newShape: ShapeError | null = null;
  const { counts } = outcome;
  const figuresBefore = counts.new + counts.changed + counts.unchanged;
  let stored = 0;
  const leaveOut = (unit: string, error: Error): void => {
    outcome.unfetched.push({ unit, why: error.message });
    progress.say(`${unit}: ${error.message}`);
    if (error instanceof ShapeError) newShape ??= error;
  };
  for await (const { unit, result } of fetchAhead(units, (unit) => source.fetch(unit, context))) {
    if (!result.ok && result.error instanceof HttpError) {
      failedInARow = isAboutUnitOnly(result.error) ? 0 : failedInARow + 1;
      if (failedInARow >= DOWN_AFTER) throw result.error;
      leaveOut(unit, result.error);
      continue;
    }
    failedInARow = 0;
    try {
      if (!result.ok) throw result.error;
      const taken = await takeUnit(source, context, { runId, unit, notes }, result.value);
      outcome.counts = addCounts(outcome.counts, taken);
      outcome.described += taken.described;
      outcome.exampleGone ??= taken.exampleGone;
      outcome.rejections.push(...taken.rejections.map((rejection) => ({ unit, rejection })));
      for (const remark of taken.remarks) context.note(remark);
      if (taken.figures) stored += 1;
      progress.step(unit, taken);
    } catch (error) {
      // One bad answer is the source's trouble with that unit; the others are imported.
      if (!isAboutAnswer(error)) throw error;
      leaveOut(unit, error);
    }
  }
  // Nothing else was readable either: it is the source that has changed.
  if (newShape && stored + figuresBefore === 0) throw newShape;
}

async function takeUnit<Fetched, Parsed>(
  source: Importer<Fetched, Parsed>,
  context: ImportContext,
  { runId, unit, notes }: { runId: number; unit: string; notes: readonly RunNote[] },
  { fetched, payloads }: FetchedUnit<Fetched>,
): Promise<StoredUnit & { figures: boolean }> {
  return namingPayloads(payloads, context, async () => {
    const content = await source.normalise(unit, source.parse(unit, fetched), context);
    const stored = await storeUnit(context.database, {
      ...content,
      runId,
      unit,
      notes,
      payloads: payloads.map(({ hash, bytes, origin }) => ({ hash, bytes: bytes.length, origin })),
      acceptEmptied: source.acceptEmptied,
      acceptDoubtful: source.acceptDoubtful ?? false,
      weighed: (source.weighsAnswers ?? false) && !source.example,
      now: context.now().toISOString(),
    });
    return { ...stored, figures: content.sets.length > 0 };
  });
}

/** The source answers, but not about this: says nothing about whether it is down. */
function isAboutUnitOnly(error: HttpError): boolean {
  const { status } = error;
  return error instanceof TooLargeError || status === 400 || status === 404 || status === 410;
}

type Settled<T> = { ok: true; value: T } | { ok: false; error: unknown };

async function* fetchAhead<T>(
  units: readonly string[],
  fetchOne: (unit: string) => Promise<FetchedUnit<T>>,
): AsyncGenerator<{ unit: string; result: Settled<FetchedUnit<T>> }> {
  const settle = async (unit: string): Promise<Settled<FetchedUnit<T>>> => {
    try {
      return { ok: true, value: await fetchOne(unit) };
    } catch (error) {
      return { ok: false, error };
    }
  };
  const underway: { unit: string; result: Promise<Settled<FetchedUnit<T>>> }[] = [];
  let next = 0;
  while (next < units.length || underway.length > 0) {
    while (underway.length < AHEAD && next < units.length) {
      const unit = units[next];
      next += 1;
      if (unit !== undefined) underway.push({ unit, result: settle(unit) });
    }
    const first = underway.shift();
    if (first) yield { unit: first.unit, result: await first.result };
  }
}

function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
