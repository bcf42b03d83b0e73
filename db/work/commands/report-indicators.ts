import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { Reader } from "#app/domain/person.ts";
import type { Texts } from "#app/domain/report.ts";
import type { WorkDatabase } from "../client.server.ts";
import { reportIndicators } from "../schema/reports.ts";
import { changeDraft, type DraftChange, type DraftOutcome, mayTo, remember } from "./report-rows.ts";

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
