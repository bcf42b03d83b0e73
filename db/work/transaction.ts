import type { Engine } from "../open-file.server.ts";
import { type WorkDatabase, workEngineOf } from "./client.server.ts";

/**
 * All of it or nothing, alone in the file from the first question on: what was read is still so when it is
 * written. An error takes everything back and goes on to the caller.
 */
export function workTransaction<T>(work: WorkDatabase, change: (engine: Engine) => T): T {
  const engine = workEngineOf(work);
  return engine.connection.transaction(() => change(engine)).immediate();
}
