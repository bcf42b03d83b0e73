import { eq } from "drizzle-orm";
import { type Database, type Engine, engineOf } from "#db/client.server.ts";
import type { MergedArea } from "#db/queries/method-data.ts";
import { mergedAreaMembers, mergedAreas } from "#db/schema/methods.ts";
import { mergedResults } from "#db/schema/results.ts";
import { editMethods, type MethodsEdit, NOTHING_EDITED } from "./edit-methods.ts";
import { regionIdsByKey } from "./regions.ts";
import type { WholeRun } from "./whole-run.ts";

export type WantedMergedArea = Omit<MergedArea, "id">;

/**
 * Makes the merged areas what the list says: one that is not in it goes, and its results with it. An area
 * keeps its number as long as it keeps its key. `known`: the merged areas as they are now.
 */
export async function editMergedAreas(
  database: Database,
  wanted: readonly WantedMergedArea[],
  known: readonly MergedArea[],
  run: WholeRun,
): Promise<MethodsEdit> {
  const engine = engineOf(database);
  const { orm } = engine;
  return editMethods(engine, run, () => {
    const done = { ...NOTHING_EDITED };
    for (const { id } of known.filter(({ key }) => !wanted.some((one) => one.key === key))) {
      forget(engine, id);
      orm.delete(mergedAreas).where(eq(mergedAreas.id, id)).run();
      done.removed += 1;
    }
    for (const area of wanted) {
      const before = known.find(({ key }) => key === area.key);
      const sameMembers = before !== undefined && membersOf(before) === membersOf(area);
      if (sameMembers && namesOf(before) === namesOf(area)) {
        done.unchanged += 1;
        continue;
      }
      const id = storeNames(engine, area);
      if (!sameMembers) {
        forget(engine, id);
        storeMembers(engine, id, area);
      }
      done[before ? "changed" : "added"] += 1;
    }
    return done;
  });
}

/** Results of other members are no results of these: they go at once, not with the next computation. */
function forget(engine: Engine, id: number): void {
  const { orm } = engine;
  orm.delete(mergedResults).where(eq(mergedResults.mergedAreaId, id)).run();
  orm.delete(mergedAreaMembers).where(eq(mergedAreaMembers.mergedAreaId, id)).run();
}

function storeNames(engine: Engine, { key, name }: WantedMergedArea): number {
  const names = { nameFi: name.fi, nameSv: name.sv, nameEn: name.en };
  return engine.orm
    .insert(mergedAreas)
    .values({ key, ...names })
    .onConflictDoUpdate({ target: mergedAreas.key, set: names })
    .returning({ id: mergedAreas.id })
    .get().id;
}

function storeMembers(engine: Engine, mergedAreaId: number, { members }: WantedMergedArea): void {
  const ids = regionIdsByKey(engine);
  for (const member of members) {
    const regionId = ids.get(member);
    if (regionId === undefined) throw new Error(`unknown municipality "${member}"`);
    engine.orm.insert(mergedAreaMembers).values({ mergedAreaId, regionId }).run();
  }
}

function membersOf({ members }: WantedMergedArea): string {
  return [...members].sort().join(" ");
}

function namesOf({ name }: WantedMergedArea): string {
  return [name.fi, name.sv, name.en].join("\n");
}
