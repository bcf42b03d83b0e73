import { once } from "node:events";
import { createWriteStream, existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { parseArgs } from "node:util";
import { environmentTrouble, parseEnvironment } from "#app/domain/environment.ts";
import { closeDatabase, openDatabase } from "#db/client.server.ts";
import { EXPORTS, isExportName } from "./lines.ts";

const HELP = `npm run export -- observations|revisions [options]
  Writes figures as CSV: semicolons, decimal points, numbers as the source gave them.

  observations          source;indicator;region_kind;region_code;year;sex;value;abs_value;missing;vanished
                        (current figures and vanished ones both)
  revisions             source;indicator;region_kind;region_code;year;sex;old_value;new_value

  --db FILE             the database (SAUKKO_DB)
  --indicators 181,…    only these of the sources' own identifiers
  --out FILE            write there instead of to the screen
  --help`;

const OPTIONS = {
  db: { type: "string" },
  indicators: { type: "string" },
  out: { type: "string" },
  help: { type: "boolean", default: false },
} as const;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    const [name, ...others] = positionals;
    if (values.help || name === undefined) {
      console.log(HELP);
      return values.help ? 0 : 2;
    }
    if (!isExportName(name) || others.length > 0) {
      console.error(`unknown export "${positionals.join(" ")}"\n\n${HELP}`);
      return 2;
    }
    await exportTo(
      name,
      databaseFile(values.db),
      values.indicators === undefined ? null : indicatorKeys(values.indicators),
      values.out ?? null,
    );
    return 0;
  } catch (error) {
    console.error(`The export stopped: ${error instanceof Error ? error.message : String(error)}`);
    return error instanceof TypeError ? 2 : 1;
  }
}

function databaseFile(given: string | undefined): string {
  const parsed = parseEnvironment(process.env);
  if (!parsed.ok) throw new Error(environmentTrouble(parsed.problems));
  const file = given ?? parsed.environment.database;
  if (!existsSync(file))
    throw new Error(`there is no database "${file}"; import something first, or name another with --db`);
  return file;
}

function indicatorKeys(text: string): string[] {
  const keys = text.split(",").map((key) => key.trim());
  if (keys.includes(""))
    throw new TypeError(`--indicators "${text}" has an empty name; write for example 181,3219`);
  return keys;
}

/** A file appears whole or not at all. */
async function exportTo(
  name: keyof typeof EXPORTS,
  file: string,
  keys: string[] | null,
  out: string | null,
): Promise<void> {
  const database = openDatabase(file);
  const unfinished = out && `${out}.${process.pid}.unfinished`;
  const stream = unfinished ? createWriteStream(unfinished) : process.stdout;
  try {
    for await (const block of EXPORTS[name](database, keys))
      if (!stream.write(block)) await once(stream, "drain");
    if (unfinished) {
      stream.end();
      await finished(stream);
      await rename(unfinished, out);
    }
  } catch (error) {
    if (unfinished) await rm(unfinished, { force: true });
    throw error;
  } finally {
    closeDatabase(database);
  }
}
