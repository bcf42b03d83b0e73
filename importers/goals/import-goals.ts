import { finnishYear } from "#app/domain/finnish-day.ts";
import type { Database } from "#db/client.server.ts";
import { type GoalCounts, replaceGoals } from "#db/commands/replace-goals.ts";
import { readFigureRanges } from "#db/queries/figure-ranges.ts";
import { listIndicators } from "#db/queries/indicators.ts";
import { listRegions } from "#db/queries/regions.ts";
import { asNote, settleQuestions } from "../csv/file-reading.ts";
import { howMany } from "../how-many.ts";
import { RefusedFileError } from "../importer.ts";
import { noRawStore, type RawStore } from "../raw-store.ts";
import { asFileError } from "../rejection.ts";
import { goalDoubts } from "./goal-doubts.ts";
import { readGoalsFile } from "./goals-file.ts";

export interface GoalsImport {
  /** Its name and its bytes: a text table or an Excel workbook. */
  file: { name: string; bytes: Buffer };
  /** The project's own example goals. */
  example: boolean;
  /** A person has looked at what is only unusual, and takes it. */
  acceptUnusual?: boolean;
  now: () => Date;
  /** Where the file is kept; nowhere if not said. */
  raw?: RawStore;
}

/** What came of a list of goals. */
export interface ImportedGoals extends GoalCounts {
  areas: number;
  /** What a person should know of how the file was read, in English. */
  warnings: string[];
}

/** Takes a list of goals whole, or refuses it whole: then nothing is written. */
export async function importGoals(
  database: Database,
  { file, example, acceptUnusual = false, now, raw = noRawStore() }: GoalsImport,
): Promise<ImportedGoals> {
  const indicators = await listIndicators(database);
  const reading = readGoalsFile(file.bytes, {
    regions: await listRegions(database),
    indicators,
    thisYear: finnishYear(now()),
    acceptUnusual,
  });
  const named = [...new Set(reading.goals.map(({ indicator }) => indicator))];
  const frame = { indicators, rangeOf: await readFigureRanges(database, named) };
  const asked = reading.placed.flatMap(({ goal, row, cells }) =>
    goalDoubts(goal, frame).map(({ role, ...doubt }) => ({ ...doubt, row, ...cells[role] })),
  );
  const found = settleQuestions([...reading.rejections, ...asked], { acceptUnusual });
  if (found.rejections.length > 0)
    throw new RefusedFileError(
      file.name,
      found.rejections.map(asFileError),
      "Mend the file and import it again.",
    );
  const { goals, areas } = reading;
  const warnings = [...reading.warnings, ...found.warnings];
  const run = {
    source: "goals" as const,
    file: file.name,
    options: { acceptUnusual },
    payload: await raw.keep(file.bytes, file.name),
    example,
    notes: warnings.map(asNote),
    now: now().toISOString(),
  };
  const counts = await replaceGoals(database, { goals, areas, run });
  return { ...counts, areas: areas.length, warnings: warnings.map(({ message }) => message) };
}

/** What came of it, in plain words. */
export function describeGoals({ areas, warnings, ...counts }: ImportedGoals, dryRun: boolean): string {
  return [
    `goals of ${howMany(areas, "area")}${dryRun ? " (dry run: nothing was written)" : ""}`,
    `  new        ${counts.new}`,
    `  changed    ${counts.changed}`,
    `  unchanged  ${counts.unchanged}`,
    `  removed    ${counts.removed}${counts.removedExample > 0 ? ` (example goals among them: ${counts.removedExample})` : ""}`,
    ...warnings.map((message) => `  note: ${message}`),
  ].join("\n");
}
