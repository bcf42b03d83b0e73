import { eq } from "drizzle-orm";
import type { AreaKey } from "#app/domain/area.ts";
import type { Reader } from "#app/domain/person.ts";
import type { PlanContent } from "#app/domain/plan.ts";
import type { WorkDatabase } from "../client.server.ts";
import type { StoredPlanItem } from "../queries/plan-rows.ts";
import { planItems } from "../schema/plan.ts";
import {
  changePlan,
  insertPlanItem,
  mayWritePlan,
  type PlanDesk,
  type PlanOutcome,
  placePlanItem,
  planItemIn,
  planOrder,
  rememberPlan,
  type Whose,
} from "./plan-rows.ts";

/** Which of a plan's things is changed, when. */
export interface PlanChange {
  id: string;
  now: Date;
}

/** Adds something to a plan; its id. Measures alone are a municipality's own within the region's. */
export function addPlanItem(
  work: WorkDatabase,
  reader: Reader,
  { now, ...whose }: Whose & { now: Date },
  content: PlanContent,
): Promise<{ id: string } | "not-found"> {
  if (content.kind !== "measure" && whose.part !== null) return Promise.resolve("not-found");
  return changePlan(work, reader, now, (desk) =>
    mayWritePlan(desk, whose) ? { id: insertPlanItem(desk, content, whose) } : "not-found",
  );
}

/** Adds several at once, or none of them. */
export function addPlanItems(
  work: WorkDatabase,
  reader: Reader,
  { now, area }: { area: AreaKey; now: Date },
  contents: readonly PlanContent[],
): Promise<{ ids: string[] } | "not-found"> {
  const whose = { area, part: null };
  return changePlan(work, reader, now, (desk) =>
    mayWritePlan(desk, whose)
      ? { ids: contents.map((content) => insertPlanItem(desk, content, whose)) }
      : "not-found",
  );
}

/** Moves it to the place of another one of its kind and area: the one above it on a page, or below. */
export function movePlanItem(
  work: WorkDatabase,
  reader: Reader,
  { id, now }: PlanChange,
  past: string,
): Promise<PlanOutcome> {
  return changePlan(work, reader, now, (desk): PlanOutcome => {
    const item = planItemIn(desk, id);
    const order = item ? planOrder(desk, item) : [];
    const [from, to] = [order.indexOf(id), order.indexOf(past)];
    if (!item || to < 0) return "not-found";
    placePlanItem(desk, item, to);
    rememberPlan(desk, id, { act: "moved", content: { from, to } });
    return "done";
  });
}

/** Takes it out of the plan. It can be put back where it was. */
export function removePlanItem(work: WorkDatabase, reader: Reader, change: PlanChange): Promise<PlanOutcome> {
  return changeOne(work, reader, change, false, (desk, item) => {
    set(desk, item, { removedAt: desk.now.toISOString() });
    rememberPlan(desk, item.id, { act: "removed" });
  });
}

export function restorePlanItem(
  work: WorkDatabase,
  reader: Reader,
  change: PlanChange,
): Promise<PlanOutcome> {
  return changeOne(work, reader, change, true, (desk, item) => {
    set(desk, item, { removedAt: null });
    placePlanItem(desk, item, item.position);
    rememberPlan(desk, item.id, { act: "restored" });
  });
}

/** Says that it goes on no more, or (`ended` false) that it does. */
export function endPlanItem(
  work: WorkDatabase,
  reader: Reader,
  change: PlanChange,
  ended: boolean,
): Promise<PlanOutcome> {
  return changeOne(work, reader, change, false, (desk, item) => {
    if ((item.endedAt !== null) === ended) return;
    set(desk, item, { endedAt: ended ? desk.now.toISOString() : null });
    rememberPlan(desk, item.id, { act: ended ? "ended" : "resumed" });
  });
}

function set({ engine }: PlanDesk, { id }: StoredPlanItem, fields: Partial<typeof planItems.$inferInsert>) {
  engine.orm.update(planItems).set(fields).where(eq(planItems.id, id)).run();
}

function changeOne(
  work: WorkDatabase,
  reader: Reader,
  { id, now }: PlanChange,
  removed: boolean,
  make: (desk: PlanDesk, item: StoredPlanItem) => void,
): Promise<PlanOutcome> {
  return changePlan(work, reader, now, (desk): PlanOutcome => {
    const item = planItemIn(desk, id, removed);
    if (!item) return "not-found";
    make(desk, item);
    return "done";
  });
}
