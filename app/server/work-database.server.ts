import { workerData } from "node:worker_threads";
import { closeWork, openWork, type WorkDatabase } from "#db/work/client.server.ts";
import { environment } from "./environment.server.ts";

let opened: WorkDatabase | undefined;
let published: WorkDatabase | undefined;

/**
 * The file of people's work, opened at the first question and closed when the process ends. Throws in the
 * thread that draws for visitors: it must have nothing that could slip into a page for everybody.
 */
export function workDatabase(): WorkDatabase {
  if (isForVisitors()) throw new Error("the work of people is not read where visitors' pages are drawn");
  opened ??= open({ readonly: false });
  return opened;
}

/** The same file to read alone, for questions about what is published. */
export function publishedWork(): WorkDatabase {
  published ??= open({ readonly: true });
  return published;
}

function open(options: { readonly: boolean }): WorkDatabase {
  const fresh = openWork(environment().workDatabase, options);
  process.once("exit", () => closeWork(fresh));
  return fresh;
}

/** What drawing-thread.server.ts says of the thread; elsewhere (development, tests) there is one for all. */
function isForVisitors(): boolean {
  const settings: unknown = workerData;
  return typeof settings === "object" && settings !== null && "desk" in settings && settings.desk === false;
}
