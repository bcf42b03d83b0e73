import { once } from "node:events";
import { createWriteStream, existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { parseArgs } from "node:util";
import { isMethodsKind, METHODS_KINDS } from "#app/domain/importing/methods-file.ts";
import { environmentTrouble, parseEnvironment } from "#app/settings/environment.ts";
import { closeDatabase, type Database, openDatabase, refuseOlderDatabase } from "#db/client.server.ts";
import { EXPORTS, isExportName } from "./lines.ts";
import { methodsFile } from "./methods-files.ts";

const HELP = `npm run export -- observations|revisions|methods [options]
  Writes figures as CSV: semicolons, decimal points, numbers as the source gave them. What the region decides of the methods is
  written as npm run import -- methods takes it, with decimal commas, so that it can be edited in Excel and taken in again.

  observations          source;indicator;region_kind;region_code;year;sex;value;abs_value;missing;vanished
                        (current figures and vanished ones both)
  revisions             source;indicator;region_kind;region_code;year;sex;old_value;new_value

  methods               one of: ${METHODS_KINDS.join(", ")}

  --db FILE             the database (SAUKKO_DB)
  --kind KIND           which of the methods' files
  --indicators 181,…    only these of the sources' own identifiers
  --out FILE            write there instead of to the screen
  --help`;

const OPTIONS = {
  db: { type: "string" },
  indicators: { type: "string" },
  kind: { type: "string" },
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
    const blocks = others.length === 0 ? blocksOf(name, values) : null;
    if (blocks === null) {
      console.error(`unknown export "${positionals.join(" ")}"\n\n${HELP}`);
      return 2;
    }
    await exportTo(blocks, databaseFile(values.db), values.out ?? null);
    return 0;
  } catch (error) {
    console.error(`The export stopped: ${error instanceof Error ? error.message : String(error)}`);
    return error instanceof TypeError ? 2 : 1;
  }
}

type Blocks = (database: Database) => AsyncIterable<string>;

/** What an export writes; null where there is none of that name. */
function blocksOf(name: string, asked: { indicators?: string; kind?: string }): Blocks | null {
  if (name === "methods") {
    const { kind = "" } = asked;
    if (!isMethodsKind(kind)) throw new TypeError(`--kind "${kind}" is none of ${METHODS_KINDS.join(", ")}`);
    if (asked.indicators !== undefined)
      throw new TypeError("methods are written whole, without --indicators");
    return (database) => methodsFile(database, kind);
  }
  if (!isExportName(name)) return null;
  if (asked.kind !== undefined) throw new TypeError(`${name} have no --kind`);
  const keys = asked.indicators === undefined ? null : indicatorKeys(asked.indicators);
  return (database) => EXPORTS[name](database, keys);
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
async function exportTo(blocks: Blocks, file: string, out: string | null): Promise<void> {
  const database = openDatabase(file, { readonly: true });
  const unfinished = out && `${out}.${process.pid}.unfinished`;
  const stream = unfinished ? createWriteStream(unfinished) : process.stdout;
  try {
    refuseOlderDatabase(database);
    for await (const block of blocks(database)) if (!stream.write(block)) await once(stream, "drain");
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
