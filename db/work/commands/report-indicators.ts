import { and, desc, eq, isNull } from "drizzle-orm";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { Reader } from "#app/domain/person.ts";
import type { Texts } from "#app/domain/report.ts";
import type { WorkDatabase } from "../client.server.ts";
import { reportHistory, reportIndicators } from "../schema/reports.ts";
import {
  changeDraft,
  type Desk,
  type DraftChange,
  type DraftOutcome,
  mayTo,
  remember,
} from "./report-rows.ts";

/** Why an indicator is left out of a report; null: no reason is given. */
export interface LeftOut {
  indicator: IndicatorKey;
  leftOut: Texts | null;
}

/** Writes down why indicators are left out; one that was not on the report's list comes onto it. */
export function giveReasons(
  work: WorkDatabase,
  reader: Reader,
  change: DraftChange,
  reasons: readonly LeftOut[],
): Promise<DraftOutcome> {
  return changeDraft(work, reader, change, (desk) => {
    if (!mayTo("write", desk)) return "not-found";
    const { engine, report } = desk;
    for (const { indicator, leftOut: texts } of reasons) {
      const leftOut = texts && JSON.stringify(texts);
      engine.orm
        .insert(reportIndicators)
        .values({ reportId: report.id, indicator, leftOut })
        .onConflictDoUpdate({
          target: [reportIndicators.reportId, reportIndicators.indicator],
          set: { leftOut },
        })
        .run();
    }
    remember(desk, { act: "changed", content: { reasons } });
    return "done";
  });
}

/** Puts an indicator on the report's list; one that was taken off it comes back with its reason. */
export function listIndicator(
  work: WorkDatabase,
  reader: Reader,
  change: DraftChange,
  indicator: IndicatorKey,
): Promise<DraftOutcome> {
  return changeDraft(work, reader, change, (desk) => {
    if (!mayTo("write", desk)) return "not-found";
    const { engine, report } = desk;
    const leftOut = reasonTakenOff(desk, indicator);
    const { changes } = engine.orm
      .insert(reportIndicators)
      .values({ reportId: report.id, indicator, leftOut })
      .onConflictDoNothing()
      .run();
    if (changes > 0) remember(desk, { act: "changed", content: { listed: indicator } });
    return "done";
  });
}

/** Takes an indicator off the report's list. */
export function unlistIndicator(
  work: WorkDatabase,
  reader: Reader,
  change: DraftChange,
  indicator: IndicatorKey,
): Promise<DraftOutcome> {
  return changeDraft(work, reader, change, (desk) => {
    if (!mayTo("write", desk)) return "not-found";
    const { engine, report } = desk;
    const row = and(eq(reportIndicators.reportId, report.id), eq(reportIndicators.indicator, indicator));
    const found = engine.orm.select().from(reportIndicators).where(row).get();
    if (!found) return "not-found";
    engine.orm.delete(reportIndicators).where(row).run();
    remember(desk, { act: "removed", content: { unlisted: indicator, leftOut: found.leftOut } });
    return "done";
  });
}

/** The reason that the indicator had, as stored, when it was last taken off the list; null: none. */
function reasonTakenOff({ engine, report }: Desk, indicator: IndicatorKey): string | null {
  const ofReport = and(
    eq(reportHistory.reportId, report.id),
    eq(reportHistory.act, "removed"),
    isNull(reportHistory.sectionId),
    isNull(reportHistory.blockId),
  );
  const rows = engine.orm
    .select({ content: reportHistory.content })
    .from(reportHistory)
    .where(ofReport)
    .orderBy(desc(reportHistory.id))
    .all();
  for (const { content } of rows) {
    const said: unknown = JSON.parse(content);
    if (!said || typeof said !== "object" || !("unlisted" in said) || said.unlisted !== indicator) continue;
    return "leftOut" in said && typeof said.leftOut === "string" ? said.leftOut : null;
  }
  return null;
}
