import { parentPort, workerData } from "node:worker_threads";
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

parentPort?.on("message", async ({ id, asked }: ToWorker) => {
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

/** Bytes that have a buffer of their own go over; small ones, which share theirs with others, are copied. */
function tell(news: FromWorker, body?: Buffer): void {
  const own = body && body.byteLength === body.buffer.byteLength && body.buffer instanceof ArrayBuffer;
  parentPort?.postMessage(news, own ? [body.buffer as ArrayBuffer] : []);
}
