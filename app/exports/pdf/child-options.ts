import type { ForkOptions } from "node:child_process";

/** Typst would ask the network for a package that a text names; this way leads nowhere. */
const NOWHERE = "http://127.0.0.1:9";

/** How the programs that set PDFs are started: nothing of the service's settings and secrets goes along. */
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
    // One of two processors stays for readers: by itself it sets pages on all of them at once.
    RAYON_NUM_THREADS: "1",
  },
  // Typst's memory is its own. A small room for new objects keeps Node's beside it small.
  execArgv: ["--max-old-space-size=256", "--max-semi-space-size=1"],
} as const satisfies ForkOptions;

/**
 * Readers come before paper; as `nice` counts. Not further behind: beside two programs that never rest it
 * gets a tenth of the machine, and must come to its end before it is killed.
 */
export const PRESS_PRIORITY = 10;
