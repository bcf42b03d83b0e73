import { parseArgs } from "node:util";
import { type FileKind, fileImporter } from "#importers/files/file-importer.ts";
import { readOwnFile } from "#importers/own/own-file.ts";
import { importEnvironment, withSession } from "#importers/session.ts";
import { describeRun } from "#importers/summary.ts";
import { readTeaFile } from "#importers/tea/tea-file.ts";
import { FILE_HELP, FILE_OPTION, namedFile } from "./usage.ts";

const TEA: FileKind = { source: "tea", read: readTeaFile, whole: false };
const OWN: FileKind = { source: "own", read: readOwnFile, whole: true };

const OPTIONS_HELP = `
  ${FILE_HELP}
  --db FILE             the database (SAUKKO_DB)
  --allow-partial       take the good rows of a file that has bad ones, and list the bad ones
  --accept-unusual      take what looks wrong but is right: figures and counts that do not agree, days to come …
  --accept-emptied      take a file in which every figure of an indicator is gone
  --dry-run             print what would change, write nothing
  --help

  A file with errors is refused whole: every error is listed with row, column, bad value and what was expected; of
  more than 50, every kind with how many there are.
  docs/file-formats.md tells what files look like.`;

export const TEA_HELP = `npm run import -- tea FILE [options]
  Imports TEAviisari scores from a text file (CSV) or an Excel workbook: kunta;sektori;ulottuvuus;osoitin;vuosi;pisteet, or one column a year.
${OPTIONS_HELP}`;

export const OWN_HELP = `npm run import -- own FILE [options]
  Imports an indicator of the region's own from a text file (CSV) or an Excel workbook that begins with its metadata. The file is the whole
  indicator: a figure that is no longer in it has vanished.
${OPTIONS_HELP}`;

export function teaCommand(args: string[]): Promise<number> {
  return fileCommand(TEA, args);
}

export function ownCommand(args: string[]): Promise<number> {
  return fileCommand(OWN, args);
}

/** TEA scores as a source; the example data goes through the same door. */
export function teaImporter(options: Parameters<typeof fileImporter>[1]): ReturnType<typeof fileImporter> {
  return fileImporter(TEA, options);
}

async function fileCommand(kind: FileKind, args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...FILE_OPTION,
      db: { type: "string" },
      "allow-partial": { type: "boolean", default: false },
      "accept-unusual": { type: "boolean", default: false },
      "accept-emptied": { type: "boolean", default: false },
      "dry-run": { type: "boolean", default: false },
    },
  });
  const file = namedFile(values.file, positionals);
  const environment = importEnvironment();
  const dryRun = values["dry-run"];
  const session = { file: values.db ?? environment.database, dryRun, contact: environment.contact };
  return withSession(session, async ({ run }) => {
    const summary = await run(
      fileImporter(kind, {
        file,
        allowPartial: values["allow-partial"],
        acceptEmptied: values["accept-emptied"],
        acceptUnusual: values["accept-unusual"],
        example: false,
      }),
    );
    console.log(describeRun(summary, dryRun));
    return summary.status === "failed" ? 1 : 0;
  });
}
