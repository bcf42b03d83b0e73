import { TRAITS, type TraitWeights } from "#app/domain/trait.ts";
import { type Database, engineOf } from "#db/client.server.ts";
import { similarityWeights } from "#db/schema/methods.ts";
import { editMethods, type MethodsEdit, NOTHING_EDITED } from "./edit-methods.ts";
import type { WholeRun } from "./whole-run.ts";

/** Makes the weights of similarity what is said. `known`: the weights as they are now. */
export async function editSimilarityWeights(
  database: Database,
  wanted: TraitWeights,
  known: TraitWeights,
  run: WholeRun,
): Promise<MethodsEdit> {
  const engine = engineOf(database);
  return editMethods(engine, run, () => {
    const done = { ...NOTHING_EDITED };
    for (const trait of TRAITS) {
      const weight = wanted[trait];
      if (weight === known[trait]) {
        done.unchanged += 1;
        continue;
      }
      engine.orm
        .insert(similarityWeights)
        .values({ trait, weight })
        .onConflictDoUpdate({ target: similarityWeights.trait, set: { weight } })
        .run();
      done.changed += 1;
    }
    return done;
  });
}
