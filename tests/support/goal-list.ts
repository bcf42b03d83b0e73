import type { Database } from "#db/client.server.ts";
import { type ImportedGoals, importGoals } from "#importers/goals/import-goals.ts";

/** The day on which the tests' lists of goals come in and goals are judged. */
export const GOALS_NOW = (): Date => new Date("2026-11-24T08:00:00Z");

const HEADER = "kunta;indikaattori;suunta;tavoite;tavoitevuosi;lähtövuosi;lähtötaso;päätös;päätös_sv";

/**
 * Takes rows of a list of goals in through the file door, as `npm run import -- goals --accept-unusual` does:
 * tests want every status.
 */
export function bringGoals(
  database: Database,
  rows: readonly string[],
  example = false,
): Promise<ImportedGoals> {
  const bytes = Buffer.from([HEADER, ...rows].join("\n"), "utf8");
  const file = { name: "tavoitteet.csv", bytes };
  return importGoals(database, { file, example, acceptUnusual: true, now: GOALS_NOW });
}
