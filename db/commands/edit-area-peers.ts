import { eq } from "drizzle-orm";
import type { AreaKey } from "#app/domain/area.ts";
import { type Database, engineOf } from "#db/client.server.ts";
import type { AreaPeers } from "#db/queries/method-data.ts";
import { areaPeers } from "#db/schema/methods.ts";
import { editMethods, type MethodsEdit, NOTHING_EDITED } from "./edit-methods.ts";
import { regionIdsByKey } from "./regions.ts";
import type { WholeRun } from "./whole-run.ts";

/**
 * Makes the peers of each municipality named what the list says, in its order; those of others stay. `known`:
 * the peers as they are now.
 */
export async function editAreaPeers(
  database: Database,
  wanted: readonly AreaPeers[],
  known: readonly AreaPeers[],
  run: WholeRun,
): Promise<MethodsEdit> {
  const engine = engineOf(database);
  const { orm } = engine;
  const ids = regionIdsByKey(engine);
  const idOf = (key: AreaKey): number => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`unknown municipality "${key}"`);
    return id;
  };
  return editMethods(engine, run, () => {
    const done = { ...NOTHING_EDITED };
    for (const { region, peers } of wanted) {
      const before = known.find((one) => one.region === region)?.peers ?? [];
      if (before.join(" ") === peers.join(" ")) {
        done.unchanged += 1;
        continue;
      }
      const regionId = idOf(region);
      orm.delete(areaPeers).where(eq(areaPeers.regionId, regionId)).run();
      for (const [at, peer] of peers.entries())
        orm
          .insert(areaPeers)
          .values({ regionId, peerId: idOf(peer), position: at + 1 })
          .run();
      done[before.length === 0 ? "added" : peers.length === 0 ? "removed" : "changed"] += 1;
    }
    return done;
  });
}
