import { and, desc, eq, inArray } from "drizzle-orm";
import type { Reader } from "#app/domain/person.ts";
import type { PlanContent, PlanItem } from "#app/domain/plan.ts";
import { mergedPlan } from "#app/domain/plan-merge.ts";
import type { Writer } from "#app/domain/report.ts";
import type { WorkDatabase } from "../client.server.ts";
import { people } from "../schema/people.ts";
import { planHistory } from "../schema/plan.ts";
import type { PlanChange } from "./plan.ts";
import { changePlan, type PlanDesk, planItemIn, rememberPlan, writePlanItem } from "./plan-rows.ts";

/**
 * `stale`: somebody has saved since, and the two do not fit together. What was sent is in the history, and
 * both are shown.
 */
export type PlanSaved =
  | { how: "saved"; version: number }
  | { how: "stale"; mine: PlanContent; theirs: PlanItem; by: Writer; at: string }
  | "not-found";

/**
 * Saves a goal, a measure or a body. Fields and languages that somebody else has not touched since are put
 * beside what they saved.
 */
export function savePlanItem(
  work: WorkDatabase,
  reader: Reader,
  { id, now }: PlanChange,
  { base, item: mine }: { base: number; item: PlanContent },
): Promise<PlanSaved> {
  return changePlan(work, reader, now, (desk): PlanSaved => {
    const theirs = planItemIn(desk, id);
    if (!theirs || theirs.kind !== mine.kind) return "not-found";
    const before = base === theirs.version ? theirs : contentAt(desk, theirs, base);
    const fitting = before && mergedPlan(before, mine, theirs);
    if (fitting) return { how: "saved", version: writePlanItem(desk, theirs, fitting) };
    rememberPlan(desk, id, { act: "late", version: base, content: mine.content });
    return { how: "stale", mine, theirs, ...lastSaver(desk, theirs) };
  });
}

/** As it was in this version. */
function contentAt({ engine }: PlanDesk, { id, kind }: PlanItem, version: number): PlanContent | null {
  const row = engine.orm
    .select({ content: planHistory.content })
    .from(planHistory)
    .where(writtenAt(id, version))
    .get();
  return row ? ({ kind, content: JSON.parse(row.content) } as PlanContent) : null; // as it was written
}

function lastSaver({ engine }: PlanDesk, { id, version }: PlanItem): { by: Writer; at: string } {
  const row = engine.orm
    .select({ id: people.id, name: people.name, at: planHistory.at })
    .from(planHistory)
    .innerJoin(people, eq(people.id, planHistory.personId))
    .where(writtenAt(id, version))
    .orderBy(desc(planHistory.id))
    .get();
  if (!row) throw new Error(`"${id}" of the plan has no history of its version ${version}`);
  return { by: { id: row.id, name: row.name }, at: row.at };
}

/** The line that made a version; a late save names one as well. */
function writtenAt(id: string, version: number) {
  return and(
    eq(planHistory.itemId, id),
    eq(planHistory.version, version),
    inArray(planHistory.act, ["made", "saved"]),
  );
}
