import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tests/support/longest-first.ts";

/**
 * unit: pure rooms · integration: database, importers, server on loopback · e2e: a real browser on the built
 * app.
 */
export default defineConfig({
  test: {
    // By itself vitest leaves one core to nobody: on a small machine that is half of it. More than two services
    // with a browser each would wait for each other.
    maxWorkers: 2,
    // A worker reads each module once, not once a file. What a file changes in its process (environment, mocks,
    // modules that know what they read once) it puts back.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    execArgv: ["--import", "./db/quick-drizzle.mjs"],
    // Minutes here mean a busy machine, not a slow test: only what hangs is to be found by them.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // What is waited for comes within a second where nothing else runs.
    expect: { poll: { timeout: 60_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}", "tests/*.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/{integration,soak}/**/*.test.{ts,tsx}"],
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: ["tests/support/example-database.ts"],
        },
      },
    ],
  },
});
