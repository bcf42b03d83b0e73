import { Worker } from "node:worker_threads";
import type { Logger } from "pino";
import type { Asked, Draw } from "./drawing.server.ts";
import type { Drawn } from "./drawn.ts";

export interface WorkerSettings {
  /** Address of the build's server module. */
  build: string;
  origin: string;
  /** Whether it answers people who are signed in, or visitors, of whom it knows nothing. */
  desk: boolean;
}

export interface ToWorker {
  id: number;
  asked: Asked;
}

export type FromWorker =
  | { id: number; drawn: Drawn }
  | { id: number; failed: { name: string; message: string } };

export interface DrawingThread {
  draw: Draw;
  end(): Promise<void>;
}

interface Waiting {
  done: (drawn: Drawn) => void;
  fail: (error: Error) => void;
}

/**
 * The thread's heap in megabytes: its old part holds some forty, its young part is swept the sooner, the
 * smaller it is.
 */
const HEAP = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 24 };

/**
 * Drawing in a thread of its own. Where the thread ends (it may run out of memory), what was being drawn
 * fails, and the next asking starts another one: the serving thread and all that is kept live on.
 */
export function drawingThread(settings: WorkerSettings, log: Logger): DrawingThread {
  let worker: Worker | null = null;
  let latest = 0;
  const waiting = new Map<number, Waiting>();

  const hear = (news: FromWorker): void => {
    const who = waiting.get(news.id);
    waiting.delete(news.id);
    if ("drawn" in news) {
      const { body } = news.drawn;
      // Bytes come out of another thread without their Buffer.
      who?.done({ ...news.drawn, body: Buffer.from(body.buffer, body.byteOffset, body.byteLength) });
    } else who?.fail(errorOf(news.failed));
  };

  const start = (): Worker => {
    const made = new Worker(new URL("./drawing-worker.ts", import.meta.url), {
      workerData: settings,
      resourceLimits: HEAP,
    });
    made.on("message", hear);
    made.on("error", (err) => log.error({ err }, "the drawing thread failed"));
    made.once("exit", () => {
      if (worker === made) worker = null;
      for (const { fail } of waiting.values()) fail(new Error("the drawing thread ended"));
      waiting.clear();
    });
    return made;
  };

  return {
    draw: (asked) =>
      new Promise((done, fail) => {
        latest += 1;
        waiting.set(latest, { done, fail });
        worker ??= start();
        worker.postMessage({ id: latest, asked } satisfies ToWorker);
      }),
    end: async () => {
      await worker?.terminate();
    },
  };
}

/** An address that is none is the asker's mistake, in whichever thread it was found. */
function errorOf({ name, message }: { name: string; message: string }): Error {
  return name === "URIError" ? new URIError(message) : new Error(message);
}
