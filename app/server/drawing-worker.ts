import { getHeapStatistics } from "node:v8";
import { parentPort, workerData } from "node:worker_threads";
import { ownMemory } from "#app/exports/let-go.ts";
import { drawWith } from "./drawing.server.ts";
import type { FromWorker, ToWorker, WorkerSettings } from "./drawing-thread.server.ts";
import { findReader } from "./find-reader.server.ts";

/**
 * Draws what it is asked for, in a thread of its own: whatever takes long here holds up nobody who is
 * answered from what is kept.
 */
const { build, origin, desk } = workerData as WorkerSettings; // given by drawing-thread.server.ts
const parts = { build: await import(build), origin };
const draw = drawWith(desk ? { ...parts, findReader } : parts);

/** A great sweep is made when nothing has been asked for so long, in milliseconds, */
const IDLE_MS = 300;
/** and so much of the heap, in bytes, is in use that was not after the one before; */
const GROWN = 6_000_000;
/** beyond this much it is made after the drawing, though somebody may wait for the next. */
const GROWN_MUCH = 14_000_000;
/** So much, in bytes, has come new before it is swept: a few pages, half of what there is room for. */
const NEW = 4_000_000;

const idle = setTimeout(sweepIdle, IDLE_MS).unref();
let usedAfterSweep = 0;
let usedAfterAny = 0;

parentPort?.on("message", async ({ id, asked }: ToWorker) => {
  idle.refresh();
  try {
    const drawn = await draw(asked);
    tell({ id, drawn }, drawn.body);
    setImmediate(sweep);
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    tell({ id, failed: { name, message } });
  }
});

/**
 * What a few pages took is given back between two of them: swept while nearly nothing of it lives, it takes
 * less than a millisecond. What lasts gets into the old part of the heap, which V8 itself would sweep when it
 * is half as large again, in the middle of a page.
 */
function sweep(): void {
  if (used() - usedAfterAny < NEW) return;
  globalThis.gc?.({ type: "minor" });
  usedAfterAny = used();
  if (grown() > GROWN_MUCH) sweepAll();
}

/** A great sweep takes as long as drawing a page or two: between readers nobody waits for it. */
function sweepIdle(): void {
  if (grown() > GROWN) sweepAll();
}

function sweepAll(): void {
  globalThis.gc?.({ type: "major" });
  usedAfterSweep = used();
  usedAfterAny = usedAfterSweep;
}

/** Bytes of the heap in use that were not after the latest great sweep. */
function grown(): number {
  return used() - usedAfterSweep;
}

function used(): number {
  return getHeapStatistics().used_heap_size;
}

/** Bytes that have memory of their own go over; small ones, which share theirs with others, are copied. */
function tell(news: FromWorker, body?: Buffer): void {
  parentPort?.postMessage(news, body ? ownMemory(body) : []);
}
