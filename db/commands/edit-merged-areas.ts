import { eq } from "drizzle-orm";
import { type Database, engineOf } from "#db/client.server.ts";
import type { MergedArea } from "#db/queries/method-data.ts";
import { mergedAreaMembers, mergedAreas } from "#db/schema/methods.ts";
import { mergedResults } from "#db/schema/results.ts";
import { editMethods, type MethodsEdit, NOTHING_EDITED } from "./edit-methods.ts";
import { regionIdsByKey } from "./regions.ts";

export type WantedMergedArea = Omit<MergedArea, "id">;

/**
 * Makes the merged areas what the list says: one that is not in it goes, and its results with it. An area keeps its number as long as it
 * keeps its key. `known`: the merged areas as they are now.
 */
export function editMergedAreas(
  database: Database,
  wanted: readonly WantedMergedArea[],
  known: readonly MergedArea[],
  now: string,
): MethodsEdit {
  const { orm } = engineOf(database);
  return editMethods(database, now, () => {
    const done = { ...NOTHING_EDITED };
    for (const { id } of known.filter(({ key }) => !wanted.some((one) => one.key === key))) {
      forget(database, id);
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
      const id = storeNames(database, area);
      if (!sameMembers) {
        forget(database, id);
        storeMembers(database, id, area);
      }
      done[before ? "changed" : "added"] += 1;
    }
    return done;
  });
}

/** Results of other members are no results of these: they go at once, not with the next computation. */
function forget(database: Database, id: number): void {
  const { orm } = engineOf(database);
  orm.delete(mergedResults).where(eq(mergedResults.mergedAreaId, id)).run();
  orm.delete(mergedAreaMembers).where(eq(mergedAreaMembers.mergedAreaId, id)).run();
}

function storeNames(database: Database, { key, name }: WantedMergedArea): number {
  const names = { nameFi: name.fi, nameSv: name.sv, nameEn: name.en };
  return engineOf(database)
    .orm.insert(mergedAreas)
    .values({ key, ...names })
    .onConflictDoUpdate({ target: mergedAreas.key, set: names })
    .returning({ id: mergedAreas.id })
    .get().id;
}

function storeMembers(database: Database, mergedAreaId: number, { members }: WantedMergedArea): void {
  const ids = regionIdsByKey(database);
  for (const member of members) {
    const regionId = ids.get(member);
    if (regionId === undefined) throw new Error(`unknown municipality "${member}"`);
    engineOf(database).orm.insert(mergedAreaMembers).values({ mergedAreaId, regionId }).run();
  }
}

function membersOf({ members }: WantedMergedArea): string {
  return [...members].sort().join(" ");
}

function namesOf({ name }: WantedMergedArea): string {
  return [name.fi, name.sv, name.en].join("\n");
}
