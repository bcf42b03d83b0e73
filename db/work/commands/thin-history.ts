import { sql } from "drizzle-orm";
import { reportHistory } from "../schema/reports.ts";
import type { Desk } from "./report-rows.ts";

/** How long every save of a piece is kept, in milliseconds; afterwards the last of each ten minutes. */
const ALL_KEPT_MS = 24 * 60 * 60 * 1000;

/**
 * A save after which so many signs of the stored JSON were gone is kept: who deletes a sentence or more by
 * mistake looks for the text from just before.
 */
const MUCH_GONE = 100;

/**
 * Takes out of a piece's history what was saved while somebody went on writing: of a person's saves within
 * the same ten minutes the last one stays, so that of each sitting the last does, and so does every save that
 * the next one took much out of. Whatever else was done to the piece stays as well, and everything
 * of the last day, so that a page that is open since this morning can be saved from.
 */
export function thinHistory({ engine, now }: Desk, block: string): void {
  const before = new Date(now.getTime() - ALL_KEPT_MS).toISOString();
  const { blockId, act, at, id, personId, version, content } = reportHistory;
  // "2026-11-29T13:3" names ten minutes. Where the next version has gone already, this one was kept then.
  engine.orm
    .delete(reportHistory)
    .where(
      sql`${blockId} = ${block} and ${act} = 'saved' and ${at} < ${before} and exists (
        select 1 from report_history as later
        where later.block_id = ${block} and later.act = 'saved' and later.person_id = ${personId}
          and later.id > ${id} and substr(later.at, 1, 15) = substr(${at}, 1, 15))
      and exists (
        select 1 from report_history as next
        where next.block_id = ${block} and next.act = 'saved' and next.version = ${version} + 1
          and length(next.content) > length(${content}) - ${MUCH_GONE})`,
    )
    .run();
}
