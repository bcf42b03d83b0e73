import { type ChildProcess, fork } from "node:child_process";
import { createRequire } from "node:module";
import { setPriority } from "node:os";
import { CHILD_OPTIONS, PRESS_PRIORITY } from "./child-options.ts";
import type { PdfAsked, PdfMade } from "./pdf-child.ts";

export interface PressOrder {
  asked: PdfAsked;
  /** Milliseconds after which it is given up. */
  limitMs: number;
}

setPriority(PRESS_PRIORITY);
let child: ChildProcess | null = null;

/**
 * A small program that stays: it starts the one that sets a report, for each anew. To start a program the
 * system copies what the starting one knows of its memory; the service, with its hundreds of megabytes,
 * stands still for that while readers wait, this one has next to nothing. One report at a time; with whoever
 * started it, it ends.
 */
process.on("message", async ({ asked, limitMs }: PressOrder) => {
  process.send?.(await inChild(asked, limitMs));
});
process.on("disconnect", () => {
  child?.kill("SIGKILL");
  process.exit(0);
});

function inChild(asked: PdfAsked, limitMs: number): Promise<PdfMade> {
  return new Promise((done) => {
    const setting = fork(createRequire(import.meta.url).resolve("./pdf-child.ts"), [], {
      ...CHILD_OPTIONS,
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    child = setting;
    const limit = setTimeout(() => setting.kill("SIGKILL"), limitMs);
    setting.once("message", (made: PdfMade) => done(made));
    setting.once("error", () => done({ failed: "the program that sets PDFs did not start" }));
    setting.once("exit", (code, signal) => {
      clearTimeout(limit);
      const late = signal === "SIGKILL" ? `it took longer than ${limitMs / 1000} s, or memory ran out` : "";
      done({ failed: late || `the program that sets PDFs ended with ${code ?? signal}` });
    });
    setting.send(asked);
  });
}
