import type { Engine } from "#db/client.server.ts";
import { outdateResults } from "./result-runs.ts";
import { type WholeRun, writeWholeRun } from "./whole-run.ts";

/** What an edit of the methods' data came to: rows of its table, or areas. */
export interface MethodsEdit {
  added: number;
  changed: number;
  removed: number;
  unchanged: number;
}

export const NOTHING_EDITED: MethodsEdit = { added: 0, changed: 0, removed: 0, unchanged: 0 };

export function isEdited({ added, changed, removed }: MethodsEdit): boolean {
  return added + changed + removed > 0;
}

/**
 * Edits the methods' data in one transaction, with the run of the file that says so. Where anything changed,
 * results are outdated in the same one: whatever cuts the work off afterwards, the next import or start
 * computes them.
 */
export function editMethods(engine: Engine, run: WholeRun, edit: () => MethodsEdit): MethodsEdit {
  return engine.connection
    .transaction(() => {
      const done = edit();
      const { added, changed, unchanged, removed } = done;
      writeWholeRun(engine, run, { new: added, changed, unchanged, vanished: removed });
      if (isEdited(done)) outdateResults(engine, run.now);
      return done;
    })
    .immediate();
}
