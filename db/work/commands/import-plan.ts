import type { AreaKey } from "#app/domain/area.ts";
import type { Reader } from "#app/domain/person.ts";
import type { PlanContent } from "#app/domain/plan.ts";
import type { WorkDatabase } from "../client.server.ts";
import { planIdIsTaken, planItemsIn, type StoredPlanItem } from "../queries/plan-rows.ts";
import { changePlan, insertPlanItem, mayWritePlan, type PlanDesk, writePlanItem } from "./plan-rows.ts";

/** A row of a file: something that is there by its id, or new; a new one keeps the id that it has. */
export interface ImportedItem {
  id: string | null;
  part: AreaKey | null;
  item: PlanContent;
}

export interface ImportedCounts {
  added: number;
  changed: number;
  unchanged: number;
}

/**
 * Writes all rows of a file into an area's plan, or none: `refused` is the place of the first row that the
 * reader may not write, or whose id is something else's.
 */
export async function importPlan(
  work: WorkDatabase,
  reader: Reader,
  { area, now }: { area: AreaKey; now: Date },
  items: readonly ImportedItem[],
): Promise<ImportedCounts | { refused: number } | "not-found"> {
  return changePlan(work, reader, now, (desk) => {
    const found = items.map(({ id }) => (id === null ? null : there(desk, id)));
    const refused = items.findIndex((one, at) => !isWritable(desk, area, one, found[at] ?? null));
    if (refused >= 0) return { refused };
    const counts = { added: 0, changed: 0, unchanged: 0 };
    items.forEach(({ id, part, item }, at) => {
      const before = found[at] ?? null;
      if (before === "foreign") return; // refused above
      if (!before) {
        insertPlanItem(desk, item, { area, part }, id ?? undefined);
        counts.added += 1;
      } else counts[writePlanItem(desk, before, item) === before.version ? "unchanged" : "changed"] += 1;
    });
    return counts;
  });
}

/** What has the id, whoever may read it: an id is given once. */
function there({ engine, person }: PlanDesk, id: string): StoredPlanItem | "foreign" | null {
  const [own] = planItemsIn(engine, person, id);
  if (own) return own;
  return planIdIsTaken(engine, id) ? "foreign" : null;
}

function isWritable(
  desk: PlanDesk,
  area: AreaKey,
  { part, item }: ImportedItem,
  before: StoredPlanItem | "foreign" | null,
): boolean {
  if (before === "foreign") return false;
  if (before)
    return (
      before.kind === item.kind && before.area === area && !before.removedAt && mayWritePlan(desk, before)
    );
  return mayWritePlan(desk, { area, part }) && (part === null || item.kind === "measure");
}
