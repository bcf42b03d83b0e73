import { basename } from "node:path";
import { parseArgs } from "node:util";
import { isEdited } from "#db/commands/edit-methods.ts";
import { readFileOfFigures } from "#importers/files/read-file.ts";
import { describeMethods, importMethods } from "#importers/methods/import-methods.ts";
import { importEnvironment, withSession } from "#importers/session.ts";
import { FILE_HELP, FILE_OPTION, namedFile } from "./usage.ts";

export const METHODS_HELP = `npm run import -- methods FILE [options]
  Takes in what the region decides of the methods, from a text file (CSV) or an Excel workbook, and computes the results anew.
  The header tells which of four files it is; npm run export -- methods --kind KIND writes each as it stands now.

  indicators            indikaattori;väestö;laskee;vuosia;katkokset;uudelleen;raja_suhteellinen;raja_yksikössä
                        (a row replaces what is known of its indicator; others stay)
  merged                alue;nimi_fi;nimi_sv;nimi_en;kunnat
                        (the whole list: an area that is not in it goes, with its results)
  peers                 kunta;verrokki;järjestys
                        (the whole list of the municipalities it names; others stay)
  weights               tekijä;paino
                        (a trait that is not in it weighs 1)

  ${FILE_HELP}
  --db FILE             the database (SAUKKO_DB)
  --accept-emptied      take a list of merged areas without a single one
  --accept-unusual      take texts whose letters look garbled but are right
  --dry-run             print what would change, write nothing
  --help

  A file with errors is refused whole: every error is listed with row, column, bad value and what was expected; of
  more than 50, every kind with how many there are.
  docs/file-formats.md tells what the files look like.`;

export async function methodsCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...FILE_OPTION,
      db: { type: "string" },
      "accept-emptied": { type: "boolean", default: false },
      "accept-unusual": { type: "boolean", default: false },
      "dry-run": { type: "boolean", default: false },
    },
  });
  const file = namedFile(values.file, positionals);
  const environment = importEnvironment();
  const dryRun = values["dry-run"];
  const session = { file: values.db ?? environment.database, dryRun, contact: environment.contact };
  const bytes = await readFileOfFigures(file);
  return withSession(session, async ({ database, raw, settle }) => {
    const done = await importMethods(database, {
      file: { name: basename(file), bytes },
      acceptEmptied: values["accept-emptied"],
      acceptUnusual: values["accept-unusual"],
      now: () => new Date(),
      raw,
    });
    console.log(describeMethods(done, dryRun));
    if (dryRun || !isEdited(done)) return 0;
    const computed = await settle();
    if (computed?.written === 0) console.log("verdicts: computed anew; every result is as it was");
    return 0;
  });
}
