import { type ForkOptions, fork } from "node:child_process";
import { createRequire } from "node:module";
import { boundedQueue } from "../bounded-queue.ts";
import type { PdfAsked, PdfMade } from "./pdf-child.ts";

/** One report is set at a time: it takes a processor and up to four hundred megabytes. */
const queue = boundedQueue({ atOnce: 1, waiting: 8 });
const LIMIT_MS = 60_000;
/** By its name, since this module runs from the sources and from the build alike. */
const CHILD = "#app/exports/pdf/pdf-child.ts";
/** Typst would ask the network for a package that a text names; this way leads nowhere. */
const NOWHERE = "http://127.0.0.1:9";

/** How the program that sets PDFs is started: nothing of the service's settings and secrets goes along. */
export const CHILD_OPTIONS = {
  serialization: "advanced",
  env: {
    PATH: process.env.PATH,
    NODE_ENV: "production",
    HTTP_PROXY: NOWHERE,
    HTTPS_PROXY: NOWHERE,
    ALL_PROXY: NOWHERE,
    // What Typst's threads give back is there for the next step, not each thread's own (glibc).
    MALLOC_ARENA_MAX: "1",
  },
  // Typst's memory is its own. A small room for new objects keeps Node's beside it small.
  execArgv: ["--max-old-space-size=256", "--max-semi-space-size=1"],
} as const satisfies ForkOptions;

/** Thrown where a report cannot be set; says why in the words of the program that sets. */
export class PdfFailed extends Error {}

/**
 * Writes the report as PDF files, one of each standard asked for. Set in a child program that is killed after
 * a minute. The same asking gives the same bytes.
 * Throws PdfFailed, and QueueFull where too many wait.
 */
export function makePdfs(asked: PdfAsked, limitMs = LIMIT_MS): Promise<void> {
  return queue.add(() => inChild(asked, limitMs));
}

function inChild(asked: PdfAsked, limitMs: number): Promise<void> {
  return new Promise((done, fail) => {
    const child = fork(createRequire(import.meta.url).resolve(CHILD), [], {
      ...CHILD_OPTIONS,
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    const limit = setTimeout(() => child.kill("SIGKILL"), limitMs);
    child.once("message", (made: PdfMade) => {
      if ("failed" in made) fail(new PdfFailed(made.failed));
      else done();
    });
    child.once("error", (cause) =>
      fail(new PdfFailed("the program that sets PDFs did not start", { cause })),
    );
    child.once("exit", (code, signal) => {
      clearTimeout(limit);
      const late = signal === "SIGKILL" ? `it took longer than ${limitMs / 1000} s, or memory ran out` : "";
      fail(new PdfFailed(late || `the program that sets PDFs ended with ${code ?? signal}`));
    });
    child.send(asked);
  });
}
