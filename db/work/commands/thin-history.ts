import { sql } from "drizzle-orm";
import { reportHistory } from "../schema/reports.ts";
import type { Desk } from "./report-rows.ts";

/** How long every save of a piece is kept, in milliseconds; afterwards the last of each ten minutes. */
const ALL_KEPT_MS = 24 * 60 * 60 * 1000;

/**
 * Takes out of a piece's history what was saved while somebody went on writing: of a person's saves within
 * the same ten minutes the last one stays. Whatever else was done to the piece stays as well, and everything
 * of the last day, so that a page that is open since this morning can be saved from.
 */
export function thinHistory({ engine, now }: Desk, block: string): void {
  const before = new Date(now.getTime() - ALL_KEPT_MS).toISOString();
  const { blockId, act, at, id, personId } = reportHistory;
  // "2026-11-29T13:3" names ten minutes.
  engine.orm
    .delete(reportHistory)
    .where(
      sql`${blockId} = ${block} and ${act} = 'saved' and ${at} < ${before} and exists (
        select 1 from report_history as later
        where later.block_id = ${block} and later.act = 'saved' and later.person_id = ${personId}
          and later.id > ${id} and substr(later.at, 1, 15) = substr(${at}, 1, 15))`,
    )
    .run();
}
