import { desc, eq } from "drizzle-orm";
import type { Reader } from "#app/domain/person.ts";
import { PLAN_ACTS, type Plan, type PlanContent, type PlanEvent, type PlanItem } from "#app/domain/plan.ts";
import { type WorkDatabase, workEngineOf } from "../client.server.ts";
import { people } from "../schema/people.ts";
import { planHistory } from "../schema/plan.ts";
import { planItemsIn, type StoredPlanItem } from "./plan-rows.ts";

/** The plans of all areas that the reader may read; what was removed is not among them. */
export async function readPlan(work: WorkDatabase, reader: Reader): Promise<Plan> {
  const items = planItemsIn(workEngineOf(work), reader).flatMap((one) =>
    one.removedAt === null ? [asPlanItem(one)] : [],
  );
  return {
    goals: items.filter((one) => one.kind === "goal"),
    measures: items.filter((one) => one.kind === "measure"),
    bodies: items.filter((one) => one.kind === "body"),
  };
}

/** What has been removed from plans and can be put back, the latest first. */
export async function readRemovedPlan(
  work: WorkDatabase,
  reader: Reader,
): Promise<(PlanItem & { removedAt: string })[]> {
  return planItemsIn(workEngineOf(work), reader)
    .flatMap((one) => (one.removedAt === null ? [] : [{ ...asPlanItem(one), removedAt: one.removedAt }]))
    .sort((a, b) => (a.removedAt < b.removedAt ? 1 : -1));
}

/** One of them, removed or not; null where there is none for the reader. */
export async function readPlanItem(
  work: WorkDatabase,
  reader: Reader,
  id: string,
): Promise<(PlanItem & { removed: boolean }) | null> {
  const [found] = planItemsIn(workEngineOf(work), reader, id);
  return found ? { ...asPlanItem(found), removed: found.removedAt !== null } : null;
}

/** All that was done to one of them, the latest first; nothing where the reader may not read it. */
export async function readPlanHistory(work: WorkDatabase, reader: Reader, id: string): Promise<PlanEvent[]> {
  const engine = workEngineOf(work);
  const [item] = planItemsIn(engine, reader, id);
  if (!item) return [];
  const rows = engine.orm
    .select({ event: planHistory, name: people.name })
    .from(planHistory)
    .innerJoin(people, eq(people.id, planHistory.personId))
    .where(eq(planHistory.itemId, id))
    .orderBy(desc(planHistory.id))
    .all();
  return rows.flatMap(({ event: { id: number, act, version, content, personId, at }, name }) => {
    const known = PLAN_ACTS.find((one) => one === act);
    const written = version === null ? null : { kind: item.kind, content: JSON.parse(content) };
    // A thing keeps its kind for life.
    const own = written as PlanContent | null;
    return known ? [{ id: number, act: known, version, content: own, who: { id: personId, name }, at }] : [];
  });
}

function asPlanItem({ position: _, removedAt: __, ...item }: StoredPlanItem): PlanItem {
  return item;
}
