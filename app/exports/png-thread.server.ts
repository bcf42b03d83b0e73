import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import type { PictureAsked, PictureDrawn } from "./png-worker.ts";

/** The thread goes, and all its memory with it, when nobody has asked for a picture for so long. */
const IDLE_MS = 20_000;
const HEAP = { maxOldGenerationSizeMb: 48, maxYoungGenerationSizeMb: 4 };
/** By its name, since this module runs from the sources and from the build alike. */
const WORKER = "#app/exports/png-worker.ts";

let thread: Worker | null = null;
let idle: NodeJS.Timeout | undefined;

/**
 * Has one picture drawn; the next may be asked for when it has come. Rejects where it is no SVG, and where
 * the thread ends; the next asking then starts another.
 */
export function drawnAside(asked: PictureAsked): Promise<Buffer> {
  clearTimeout(idle);
  thread ??= start();
  const worker = thread;
  worker.ref();
  return new Promise<Buffer>((done, fail) => {
    const hear = (news: PictureDrawn): void => {
      end();
      if ("failed" in news) return fail(new Error(news.failed));
      // Bytes come out of another thread without their Buffer.
      const { buffer, byteOffset, byteLength } = news.png;
      done(Buffer.from(buffer, byteOffset, byteLength));
    };
    const died = (error?: unknown): void => {
      end();
      if (thread === worker) thread = null;
      fail(error instanceof Error ? error : new Error("the thread that draws pictures ended"));
    };
    const end = (): void => {
      worker.off("message", hear).off("error", died).off("exit", died);
      worker.unref();
      idle = setTimeout(rest, IDLE_MS).unref();
    };
    worker.on("message", hear).on("error", died).on("exit", died);
    worker.postMessage(asked);
  });
}

function start(): Worker {
  return new Worker(createRequire(import.meta.url).resolve(WORKER), { resourceLimits: HEAP });
}

function rest(): void {
  void thread?.terminate();
  thread = null;
}
