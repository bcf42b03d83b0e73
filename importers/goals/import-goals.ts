import { finnishYear } from "#app/domain/finnish-day.ts";
import type { Database } from "#db/client.server.ts";
import { type GoalCounts, replaceGoals } from "#db/commands/replace-goals.ts";
import { listIndicators } from "#db/queries/indicators.ts";
import { listRegions } from "#db/queries/regions.ts";
import { workbookAsTable } from "../csv/workbook.ts";
import { rejectionSentence } from "../rejection.ts";
import { RefusedFileError } from "../source.ts";
import { readGoalsFile } from "./goals-file.ts";

export interface GoalsImport {
  /** Its name and its bytes: a text table or an Excel workbook. */
  file: { name: string; bytes: Buffer };
  /** The project's own example goals. */
  example: boolean;
  now: () => Date;
}

/** What came of a list of goals. */
export interface ImportedGoals extends GoalCounts {
  areas: number;
}

/** Takes a list of goals whole, or refuses it whole: then nothing is written. */
export async function importGoals(
  database: Database,
  { file, example, now }: GoalsImport,
): Promise<ImportedGoals> {
  const reading = readGoalsFile(await workbookAsTable(file.bytes), {
    regions: await listRegions(database),
    indicators: await listIndicators(database),
    thisYear: finnishYear(now()),
  });
  if (reading.rejections.length > 0)
    throw new RefusedFileError(
      file.name,
      reading.rejections.map((rejection) => ({ ...rejection, count: 1 })),
      reading.rejections.map(rejectionSentence),
      "Mend the file and import it again.",
    );
  const { goals, areas } = reading;
  const counts = replaceGoals(database, {
    goals,
    areas,
    file: file.name,
    example,
    now: now().toISOString(),
  });
  return { ...counts, areas: areas.length };
}

/** What came of it, in plain words. */
export function describeGoals({ areas, ...counts }: ImportedGoals, dryRun: boolean): string {
  return [
    `goals of ${areas === 1 ? "1 area" : `${areas} areas`}${dryRun ? " (dry run: nothing was written)" : ""}`,
    `  new        ${counts.new}`,
    `  changed    ${counts.changed}`,
    `  unchanged  ${counts.unchanged}`,
    `  removed    ${counts.removed}`,
  ].join("\n");
}
