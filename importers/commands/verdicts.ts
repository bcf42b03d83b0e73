import { parseArgs } from "node:util";
import { recompute } from "#app/verdicts/recompute.ts";
import { NO_COUNTS } from "#db/commands/figures.ts";
import { importEnvironment, withSession } from "#importers/session.ts";
import { describeRecomputed } from "#importers/summary.ts";

export const VERDICTS_HELP = `npm run verdicts [-- options]
  Computes every result anew: intervals, comparisons, trends, places. Each import does this by itself (also npm run import -- methods),
  and so does npm start when the methods have changed; ask for it after editing the database by hand.

  --db FILE             the database (SAUKKO_DB)
  --help`;

/** Computes all results, whether or not anything has changed. */
export async function verdictsCommand(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { db: { type: "string" } } });
  const { database: file, contact } = importEnvironment();
  return withSession({ file: values.db ?? file, dryRun: false, contact }, async ({ database, progress }) => {
    const done = await recompute(database, {
      now: () => new Date(),
      onIndicator: (at, total, key) => {
        if (at === 1) progress.begin(total, 0);
        progress.step(key, NO_COUNTS);
      },
    });
    progress.end();
    console.log(describeRecomputed(done));
    return 0;
  });
}
