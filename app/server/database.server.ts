import type { AreaKey } from "#app/domain/area.ts";
import { closeDatabase, type Database, openDatabase } from "#db/client.server.ts";
import { environment } from "./environment.server.ts";

/**
 * Pages are drawn once a data version: what they read need not stay in memory. The system keeps the file's
 * pages anyway.
 */
const CACHE_KB = 4_096;

let opened: Database | undefined;

/** The database of this process, opened at the first question and closed when the process ends. */
export function database(): Database {
  if (opened) return opened;
  const fresh = openDatabase(environment().database, { cacheKb: CACHE_KB });
  process.once("exit", () => closeDatabase(fresh));
  opened = fresh;
  return fresh;
}

/** The county or region that this installation is about. */
export function homeKey(): AreaKey {
  return environment().home;
}
