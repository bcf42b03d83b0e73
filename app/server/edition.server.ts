import { finnishDay } from "#app/domain/finnish-day.ts";
import type { Database } from "#db/client.server.ts";
import { readDataVersion } from "#db/queries/data-state.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";
import { publishedEdition } from "#db/work/queries/published.ts";

/**
 * Telling which day it is costs more than asking the database; this often is often enough, in milliseconds.
 */
const DAY_HOLDS_MS = 1_000;

/**
 * What every page depends on: the data's version, what is published, today in Finland, which citations name.
 */
export function editionOf(database: Database, work: WorkDatabase): () => Promise<string> {
  let day = finnishDay(new Date());
  let told = Date.now();
  return async () => {
    const now = Date.now();
    if (now - told > DAY_HOLDS_MS || now < told) [day, told] = [finnishDay(new Date(now)), now];
    return `${await readDataVersion(database)} ${await publishedEdition(work)} ${day}`;
  };
}
