import { parentPort, workerData } from "node:worker_threads";
import { drawWith } from "./drawing.server.ts";
import type { FromWorker, ToWorker, WorkerSettings } from "./drawing-thread.server.ts";

/**
 * Draws what it is asked for, in a thread of its own: whatever takes long here holds up nobody who is
 * answered from what is kept.
 */
const { build, origin } = workerData as WorkerSettings; // given by drawing-thread.server.ts
const draw = drawWith(await import(build), origin);

parentPort?.on("message", async ({ id, asked }: ToWorker) => {
  try {
    tell({ id, drawn: await draw(asked) });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    tell({ id, failed: { name, message } });
  }
});

function tell(news: FromWorker): void {
  parentPort?.postMessage(news);
}
