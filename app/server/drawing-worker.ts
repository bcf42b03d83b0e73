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
/** and so much of the heap, in bytes, is in use that was not after the one before. */
const GROWN = 6_000_000;

const idle = setTimeout(sweepAll, IDLE_MS).unref();
let usedAfterSweep = 0;

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
 * What one page took is given back before the next one grows around it: swept while nearly nothing of it
 * lives, it costs less than a millisecond, and nothing of it gets into the old part of the heap, whose
 * sweeping a reader would wait for.
 */
function sweep(): void {
  globalThis.gc?.({ type: "minor" });
}

/**
 * A great sweep takes as long as drawing a page or two: between readers nobody waits for it, and the heap
 * stays
 * as small as what lives in it. Without one, V8 makes it while a page is drawn.
 */
function sweepAll(): void {
  if (getHeapStatistics().used_heap_size - usedAfterSweep < GROWN) return;
  globalThis.gc?.({ type: "major" });
  usedAfterSweep = getHeapStatistics().used_heap_size;
}

/** Bytes that have memory of their own go over; small ones, which share theirs with others, are copied. */
function tell(news: FromWorker, body?: Buffer): void {
  parentPort?.postMessage(news, body ? ownMemory(body) : []);
}
