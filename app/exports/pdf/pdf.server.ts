import { type ChildProcess, fork } from "node:child_process";
import { createRequire } from "node:module";
import { boundedQueue } from "../bounded-queue.ts";
import { CHILD_OPTIONS } from "./child-options.ts";
import type { PdfAsked, PdfMade } from "./pdf-child.ts";
import { PdfFailed } from "./pdf-failed.ts";
import type { PressOrder } from "./pdf-press.ts";

/** One report is set at a time: it takes a processor and up to four hundred megabytes. */
const queue = boundedQueue({ atOnce: 1, waiting: 8 });
const LIMIT_MS = 120_000;
/** By its name, since this module runs from the sources and from the build alike. */
const PRESS = "#app/exports/pdf/pdf-press.ts";
let press: ChildProcess | null = null;

/**
 * Writes the report as PDF files, one of each standard asked for. Set in a child program that is killed after
 * two minutes. The same asking gives the same bytes.
 * Throws PdfFailed, and QueueFull where too many wait.
 */
export function makePdfs(asked: PdfAsked, limitMs = LIMIT_MS): Promise<void> {
  return queue.add(() => inPress({ asked, limitMs }));
}

function inPress(order: PressOrder): Promise<void> {
  return new Promise((done, fail) => {
    press ??= startedPress();
    const running = press;
    const end = (failed: PdfFailed | null): void => {
      running.off("message", answered).off("exit", ended);
      running.channel?.unref();
      if (failed === null) done();
      else fail(failed);
    };
    const answered = (made: PdfMade): void => end("failed" in made ? new PdfFailed(made.failed, made) : null);
    const ended = (): void => end(new PdfFailed("the program that sets PDFs ended"));
    running.on("message", answered).on("exit", ended);
    running.channel?.ref();
    running.send(order);
  });
}

/** It holds up the end of nobody who waits for no PDF. */
function startedPress(): ChildProcess {
  const started = fork(createRequire(import.meta.url).resolve(PRESS), [], {
    ...CHILD_OPTIONS,
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const forget = (): void => {
    if (press === started) press = null;
  };
  started.once("exit", forget);
  started.once("error", () => {
    forget();
    started.emit("exit");
  });
  started.unref();
  return started;
}
