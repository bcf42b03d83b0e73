import { defineConfig } from "vitest/config";

/**
 * unit: pure rooms · integration: database, importers, server on loopback · e2e: a real browser on the built
 * app.
 */
export default defineConfig({
  test: {
    // By itself vitest leaves one core to nobody: on a small machine that is half of it. More than two services
    // with a browser each would wait for each other.
    maxWorkers: 2,
    execArgv: ["--import", "./db/quick-drizzle.mjs"],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          // Pure rooms leave nothing behind: a worker reads each module once, not once a file.
          isolate: false,
          include: ["tests/unit/**/*.test.{ts,tsx}", "tests/*.test.ts"],
          // Seconds here mean a busy machine, not a slow test.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/{integration,soak}/**/*.test.{ts,tsx}"],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: ["tests/support/example-database.ts"],
          testTimeout: 90_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
