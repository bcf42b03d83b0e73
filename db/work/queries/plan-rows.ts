import { and, asc, eq } from "drizzle-orm";
import { type AreaKey, parseAreaKey } from "#app/domain/area.ts";
import { may, type Reader } from "#app/domain/person.ts";
import { isPlanKind, type PlanItem } from "#app/domain/plan.ts";
import type { Engine } from "../../open-file.server.ts";
import { planItems } from "../schema/plan.ts";

/** Something in a plan with what only the file knows of it. */
export type StoredPlanItem = PlanItem & { position: number; removedAt: string | null };

/** What the reader may read of all plans, removed things too, in order. */
export function planItemsIn(engine: Engine, reader: Reader, id?: string): StoredPlanItem[] {
  if (reader.kind === "visitor") return [];
  return engine.orm
    .select()
    .from(planItems)
    .where(and(id === undefined ? undefined : eq(planItems.id, id)))
    .orderBy(asc(planItems.position), asc(planItems.id))
    .all()
    .map(asItem)
    .filter(({ area, part }) => may(reader, "read", { kind: "plan", area, part }));
}

/** Whether anything of anybody's plan has the id. */
export function planIdIsTaken(engine: Engine, id: string): boolean {
  const row = engine.orm.select({ id: planItems.id }).from(planItems).where(eq(planItems.id, id)).get();
  return row !== undefined;
}

function asItem({ kind, area, part, content, ...row }: typeof planItems.$inferSelect): StoredPlanItem {
  if (!isPlanKind(kind)) throw new Error(`unreadable part of a plan "${row.id}": "${kind}"`);
  const whose = { area: areaOf(area), part: part === null ? null : areaOf(part) };
  // By its kind, as it was written.
  return { ...row, ...whose, kind, content: JSON.parse(content) } as StoredPlanItem;
}

function areaOf(key: string): AreaKey {
  const area = parseAreaKey(key);
  if (!area) throw new Error(`not the key of an area: "${key}"`);
  return area;
}
