import { isDeepStrictEqual } from "node:util";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { AreaKey } from "#app/domain/area.ts";
import { may, type Person, type Reader } from "#app/domain/person.ts";
import type { PlanAct, PlanContent, PlanItem, PlanKind } from "#app/domain/plan.ts";
import type { Engine } from "../../open-file.server.ts";
import type { WorkDatabase } from "../client.server.ts";
import { newId } from "../new-id.ts";
import { planItemsIn, type StoredPlanItem } from "../queries/plan-rows.ts";
import { planHistory, planItems } from "../schema/plan.ts";
import { workTransaction } from "../transaction.ts";
import { placed } from "./report-rows.ts";

/** How a change of a plan went: "not-found" also for who may not make it. */
export type PlanOutcome = "done" | "not-found";

/** What a change of a plan works with. */
export interface PlanDesk {
  engine: Engine;
  person: Person;
  now: Date;
}

/** Runs a change of plans in one transaction; whether the person may make it, each change asks itself. */
export async function changePlan<T>(
  work: WorkDatabase,
  reader: Reader,
  now: Date,
  make: (desk: PlanDesk) => T,
): Promise<T | "not-found"> {
  if (reader.kind === "visitor") return "not-found";
  return workTransaction(work, (engine): T | "not-found" => make({ engine, person: reader, now }));
}

export function mayWritePlan({ person }: Pick<PlanDesk, "person">, { area, part }: Whose): boolean {
  return may(person, "write", { kind: "plan", area, part });
}

/** Whose plan, and whose part of it. */
export interface Whose {
  area: AreaKey;
  part: AreaKey | null;
}

/** One that the person may write; `removed`: one that was taken out. */
export function planItemIn(desk: PlanDesk, id: string, removed = false): StoredPlanItem | null {
  const [item] = planItemsIn(desk.engine, desk.person, id);
  if (!item || (item.removedAt !== null) !== removed) return null;
  return mayWritePlan(desk, item) ? item : null;
}

/** Puts a new one at the end of those of its kind and area; its id. */
export function insertPlanItem(
  desk: PlanDesk,
  { kind, content }: PlanContent,
  { area, part }: Whose,
  id = newId(desk.now),
): string {
  const position = planOrder(desk, { kind, area }).length;
  const row = { id, kind, area, part, position, content: JSON.stringify(content), version: 1 };
  desk.engine.orm.insert(planItems).values(row).run();
  rememberPlan(desk, id, { act: "made", version: 1, content });
  return id;
}

/** Writes what one holds from now on; its version. */
export function writePlanItem(desk: PlanDesk, item: PlanItem, { content }: PlanContent): number {
  if (isDeepStrictEqual(content, item.content)) return item.version;
  const version = item.version + 1;
  desk.engine.orm
    .update(planItems)
    .set({ content: JSON.stringify(content), version })
    .where(eq(planItems.id, item.id))
    .run();
  rememberPlan(desk, item.id, { act: "saved", version, content });
  return version;
}

/** Writes down what was done. */
export function rememberPlan(
  { engine, person, now }: PlanDesk,
  itemId: string,
  { act, version = null, content = null }: { act: PlanAct; version?: number | null; content?: unknown },
): void {
  engine.orm
    .insert(planHistory)
    .values({
      ...{ itemId, act, version, content: JSON.stringify(content) },
      ...{ personId: person.id, at: now.toISOString() },
    })
    .run();
}

/** Ids of those of a kind and area that are there, in order. */
export function planOrder({ engine }: PlanDesk, { kind, area }: { kind: PlanKind; area: AreaKey }): string[] {
  return engine.orm
    .select({ id: planItems.id })
    .from(planItems)
    .where(and(eq(planItems.kind, kind), eq(planItems.area, area), isNull(planItems.removedAt)))
    .orderBy(asc(planItems.position), asc(planItems.id))
    .all()
    .map(({ id }) => id);
}

/** Puts one at this place of its order, and numbers them all anew. */
export function placePlanItem(desk: PlanDesk, item: StoredPlanItem, at: number): void {
  placed(planOrder(desk, item), item.id, at).forEach((id, position) => {
    desk.engine.orm.update(planItems).set({ position }).where(eq(planItems.id, id)).run();
  });
}
