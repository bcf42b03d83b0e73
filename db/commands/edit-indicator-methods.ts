import type { IndicatorKey } from "#app/domain/indicator.ts";
import { type Database, engineOf } from "#db/client.server.ts";
import { type JudgedIndicator, type MethodData, methodRow } from "#db/queries/method-data.ts";
import { indicatorMethods } from "#db/schema/methods.ts";
import { editMethods, type MethodsEdit, NOTHING_EDITED } from "./edit-methods.ts";
import type { WholeRun } from "./whole-run.ts";

/** What a region says of one indicator: replaces all that was known of it. */
export interface IndicatorMethodLine {
  indicator: IndicatorKey;
  method: MethodData;
}

/**
 * Replaces what is known of the indicators named; others stay. `known`: the indicators as they are now.
 * Throws on one that is not there.
 */
export async function editIndicatorMethods(
  database: Database,
  lines: readonly IndicatorMethodLine[],
  known: readonly JudgedIndicator[],
  run: WholeRun,
): Promise<MethodsEdit> {
  const engine = engineOf(database);
  const byKey = new Map(known.map((one) => [one.key, one]));
  const idOf = (key: IndicatorKey): number => {
    const found = byKey.get(key);
    if (!found) throw new Error(`unknown indicator "${key}"`);
    return found.id;
  };
  return editMethods(engine, run, () => {
    const done = { ...NOTHING_EDITED };
    for (const { indicator, method } of lines) {
      const indicatorId = idOf(indicator);
      if (isSame(byKey.get(indicator)?.method, method)) {
        done.unchanged += 1;
        continue;
      }
      const row = methodRow(method, method.population === null ? null : idOf(method.population));
      engine.orm
        .insert(indicatorMethods)
        .values({ indicatorId, ...row })
        .onConflictDoUpdate({ target: indicatorMethods.indicatorId, set: row })
        .run();
      done.changed += 1;
    }
    return done;
  });
}

function isSame(now: MethodData | undefined, wanted: MethodData): boolean {
  const rowOf = (data: MethodData): string => JSON.stringify(methodRow(data, null));
  return now !== undefined && now.population === wanted.population && rowOf(now) === rowOf(wanted);
}
