import { type ChildProcess, fork } from "node:child_process";
import { createRequire } from "node:module";
import { setPriority } from "node:os";
import { putBehindAll } from "./behind-all.ts";
import { CHILD_OPTIONS, PRESS_PRIORITY } from "./child-options.ts";
import type { PdfAsked, PdfMade } from "./pdf-child.ts";

export interface PressOrder {
  asked: PdfAsked;
  /** Milliseconds after which it is given up. */
  limitMs: number;
}

/** Of the time that it may take. What is not done by then is begun anew: it cannot be brought forward. */
const SHARE_BEHIND_ALL = 0.25;

setPriority(PRESS_PRIORITY);
let child: ChildProcess | null = null;

/**
 * A small program that stays: it starts the one that sets a report, for each anew. To start a program the
 * system copies what the starting one knows of its memory; the service, with its hundreds of megabytes,
 * stands still for that while readers wait, this one has next to nothing. One report at a time, first behind
 * everybody, and where the machine rests too little, anew at its priority. With whoever started it, it ends.
 */
process.on("message", async ({ asked, limitMs }: PressOrder) => {
  const behindAllMs = limitMs * SHARE_BEHIND_ALL;
  let made = await inChild(asked, { limitMs: behindAllMs, isBehindAll: true });
  if (made === "late") made = await inChild(asked, { limitMs: limitMs - behindAllMs, isBehindAll: false });
  process.send?.(made === "late" ? { failed: `it took longer than ${limitMs / 1000} s` } : made);
});
process.on("disconnect", () => {
  child?.kill("SIGKILL");
  process.exit(0);
});

interface Attempt {
  limitMs: number;
  /** Only while nobody else has anything to do; else at its own priority. */
  isBehindAll: boolean;
}

function inChild(asked: PdfAsked, { limitMs, isBehindAll }: Attempt): Promise<PdfMade | "late"> {
  return new Promise((done) => {
    const setting = fork(createRequire(import.meta.url).resolve("./pdf-child.ts"), [], {
      ...CHILD_OPTIONS,
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    child = setting;
    if (isBehindAll && setting.pid !== undefined) putBehindAll(setting.pid);
    let isLate = false;
    const limit = setTimeout(() => {
      isLate = true;
      setting.kill("SIGKILL");
    }, limitMs);
    setting.once("message", (made: PdfMade) => done(made));
    setting.once("error", () => done({ failed: "the program that sets PDFs did not start" }));
    setting.once("exit", (code, signal) => {
      clearTimeout(limit);
      if (isLate) return done("late");
      const killed = signal === "SIGKILL" ? "memory ran out, or somebody ended it" : "";
      done({ failed: killed || `the program that sets PDFs ended with ${code ?? signal}` });
    });
    setting.send(asked);
  });
}
