import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** Given to Node before a command of ours, as package.json's scripts do. */
export const NODE_FLAGS = [
  "--import",
  pathToFileURL(resolve(import.meta.dirname, "../../db/quick-drizzle.mjs")).href,
];
