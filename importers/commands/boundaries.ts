import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { boundariesImporter } from "#importers/boundaries/importer.ts";
import { importEnvironment, withSession } from "#importers/session.ts";
import { describeRun } from "#importers/summary.ts";
import { UsageError } from "./usage.ts";

export const BOUNDARIES_HELP = `npm run import -- boundaries [options]
  Fetches the municipalities' boundaries from Statistics Finland's WFS, simplifies them and stores them by year.

  --url URL             the whole WFS question (BOUNDARIES_URL)
  --file FILE           a saved WFS answer (GeoJSON) instead
  --db FILE             the database (SAUKKO_DB)
  --accept-emptied      take boundaries that lack municipalities of today
  --dry-run             write nothing
  --help`;

export async function boundariesCommand(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      url: { type: "string" },
      file: { type: "string" },
      db: { type: "string" },
      "accept-emptied": { type: "boolean", default: false },
      "dry-run": { type: "boolean", default: false },
    },
  });
  if (values.url !== undefined && values.file !== undefined)
    throw new UsageError("either --url or --file, not both");
  if (values.url !== undefined && !/^https?:\/\//.test(values.url))
    throw new UsageError(`--url "${values.url}" is no address that begins with http:// or https://`);
  const environment = importEnvironment();
  const dryRun = values["dry-run"];
  const from =
    values.file === undefined
      ? { url: values.url ?? environment.boundariesUrl }
      : { name: basename(values.file), bytes: await readFile(values.file) };
  const session = { file: values.db ?? environment.database, dryRun, contact: environment.contact };
  return withSession(session, async ({ run }) => {
    const summary = await run(
      boundariesImporter({ from, schematic: false, acceptEmptied: values["accept-emptied"] }),
    );
    console.log(describeRun(summary, dryRun));
    if (summary.status === "finished") console.log("  The municipalities' boundaries are stored.");
    return summary.status === "failed" ? 1 : 0;
  });
}
