import { basename } from "node:path";
import { parseArgs } from "node:util";
import { readFileOfFigures } from "#importers/files/read-file.ts";
import { describeGoals, importGoals } from "#importers/goals/import-goals.ts";
import { importEnvironment, withSession } from "#importers/session.ts";
import { FILE_HELP, FILE_OPTION, namedFile } from "./usage.ts";

export const GOALS_HELP = `npm run import -- goals FILE [options]
  Imports a list of goals from a text file (CSV) or an Excel workbook: kunta;indikaattori;suunta;tavoite;tavoitevuosi;lähtövuosi;lähtötaso;päätös.
  The file is the whole list of the areas it names: a goal of theirs that is no longer in it is removed. A row with the area
  alone removes all its goals. Goals of other areas stay.

  ${FILE_HELP}
  --db FILE             the database (SAUKKO_DB)
  --accept-unusual      take goals that look wrong (against the good direction, far from all figures) but are right
  --dry-run             print what would change, write nothing
  --help

  A file with errors is refused whole: every error is listed with row, column, bad value and what was expected; of
  more than 50, every kind with how many there are.
  docs/file-formats.md tells what the file looks like.`;

export async function goalsCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...FILE_OPTION,
      db: { type: "string" },
      "accept-unusual": { type: "boolean", default: false },
      "dry-run": { type: "boolean", default: false },
    },
  });
  const file = namedFile(values.file, positionals);
  const environment = importEnvironment();
  const dryRun = values["dry-run"];
  const session = { file: values.db ?? environment.database, dryRun, contact: environment.contact };
  const bytes = await readFileOfFigures(file);
  return withSession(session, async ({ database, raw }) => {
    const done = await importGoals(database, {
      file: { name: basename(file), bytes },
      example: false,
      acceptUnusual: values["accept-unusual"],
      now: () => new Date(),
      raw,
    });
    console.log(describeGoals(done, dryRun));
    return 0;
  });
}
