import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import manifest from "../../package.json" with { type: "json" };

/** Given to Node before a command of ours, as package.json's scripts do. */
export const NODE_FLAGS = [
  "--import",
  pathToFileURL(resolve(import.meta.dirname, "../../db/quick-drizzle.mjs")).href,
];

/**
 * Of a command of ours that a test starts. Compiled sources are kept as the service keeps them, which saves
 * a third of the start.
 */
export const COMMAND_ENVIRONMENT = {
  PATH: process.env.PATH,
  NODE_ENV: "test",
  NODE_COMPILE_CACHE: resolve(
    import.meta.dirname,
    "../..",
    manifest.config.serverEnvironment.NODE_COMPILE_CACHE,
  ),
} as const;
