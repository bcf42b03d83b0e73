import { parseArgs } from "node:util";
import { exampleGoalsCsv } from "#db/example/goals-file.ts";
import { schematicMap } from "#db/example/schematic-map.ts";
import { startExampleSotkanet } from "#db/example/server.ts";
import { exampleTeaCsv } from "#db/example/tea-file.ts";
import { readDataState } from "#db/queries/data-state.ts";
import { latestRuns, listRuns } from "#db/queries/runs.ts";
import { boundariesImporter } from "#importers/boundaries/importer.ts";
import { describeGoals, importGoals } from "#importers/goals/import-goals.ts";
import { type ImportSession, importEnvironment, withSession } from "#importers/session.ts";
import { sotkanetImporter } from "#importers/sotkanet/importer.ts";
import { describeRun } from "#importers/summary.ts";
import { boundariesCommand } from "./boundaries.ts";
import { teaImporter } from "./files.ts";
import { sotkanetCommand } from "./sotkanet.ts";

export const ALL_HELP = `npm run import -- all [options]
  Fetches everything that comes from public services: Sotkanet, then the boundaries. Files are imported one by one (tea, own, goals).

  --db FILE             the database (SAUKKO_DB)
  --full                ask again also for what has not been updated since the last time
  --dry-run             print what would change, write nothing
  --help`;

export const START_HELP = `npm run import -- start [--db FILE]
  What npm start does before it serves: a database with figures stays as it is; an empty one is filled from Sotkanet where it
  can be reached, else with the project's own example data.`;

/**
 * How long the first knock at Sotkanet's door may take before the example data is taken instead, in
 * milliseconds.
 */
const KNOCK_MS = 4_000;

/** Every public source in turn; one that fails does not keep the next one from being asked. */
export async function allCommand(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      db: { type: "string" },
      full: { type: "boolean", default: false },
      "dry-run": { type: "boolean", default: false },
    },
  });
  const shared = [
    ...(values.db === undefined ? [] : ["--db", values.db]),
    ...(values["dry-run"] ? ["--dry-run"] : []),
  ];
  const results = [
    await reporting("Sotkanet", () => sotkanetCommand([...shared, ...(values.full ? ["--full"] : [])])),
    await reporting("Boundaries", () => boundariesCommand(shared)),
  ];
  return results.every((code) => code === 0) ? 0 : 1;
}

async function reporting(name: string, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

export async function startCommand(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { db: { type: "string" } } });
  const { database: file, contact, sotkanetBaseUrl, boundariesUrl } = importEnvironment();
  return withSession({ file: values.db ?? file, dryRun: false, contact }, async (session) => {
    const state = await readDataState(session.database);
    if (state.version > 0 && !state.example) {
      console.log(
        `The database has figures (data version ${state.version}). Newer ones: npm run import -- all`,
      );
      return 0;
    }
    if (await answers(`${sotkanetBaseUrl}/regions`)) {
      console.log(
        "Sotkanet can be reached: importing the catalogue's indicators. This takes some minutes, once.",
      );
      return importLive(session, sotkanetBaseUrl, boundariesUrl);
    }
    if (state.example && (await exampleIsWhole(session))) {
      console.log("Sotkanet cannot be reached; the example data in the database stays.");
      return 0;
    }
    console.log(
      "Sotkanet cannot be reached: loading the example data. Its figures are made up, and marked so everywhere.",
    );
    return importExample(session);
  });
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, {
      headers: { "user-agent": "Saukko (is the service there?)" },
      signal: AbortSignal.timeout(KNOCK_MS),
    });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

async function importLive({ run }: ImportSession, baseUrl: string, boundariesUrl: string): Promise<number> {
  const options = {
    indicators: null,
    from: null,
    to: null,
    full: false,
    acceptEmptied: false,
    example: false,
  };
  const figures = await run(sotkanetImporter({ baseUrl, ...options }));
  console.log(describeRun(figures, false));
  const code = await reporting("Boundaries", async () => {
    console.log(
      describeRun(await run(boundariesImporter({ from: { url: boundariesUrl }, schematic: false })), false),
    );
    return 0;
  });
  return figures.status === "failed" ? 1 : code;
}

/** Every kind of example data has come in to its end. */
async function exampleIsWhole({ database }: ImportSession): Promise<boolean> {
  const runs = await latestRuns(database);
  const whole = (source: string): boolean =>
    runs.some((run) => run.source === source && run.example && run.status === "finished");
  return whole("sotkanet") && whole("tea") && whole("boundaries");
}

/** Two loads, as a source makes them a year apart: so that new, revised and vanished figures can be seen. */
async function importExample({ database, run, settle }: ImportSession): Promise<number> {
  const runs = await listRuns(database, "sotkanet");
  const firstIsIn = runs.some((one) => one.example && one.status === "finished");
  const options = { indicators: null, from: null, to: null, full: true, acceptEmptied: false, example: true };
  for (const revision of firstIsIn ? ([2] as const) : ([1, 2] as const)) {
    const server = await startExampleSotkanet({ revision });
    try {
      console.log(
        describeRun(
          await run(
            sotkanetImporter({ baseUrl: server.baseUrl, addressName: `example ${revision}`, ...options }),
          ),
          false,
        ),
      );
    } finally {
      await server.close();
    }
    await settle();
  }
  const tea = { name: "esimerkki-tea.csv", bytes: Buffer.from(exampleTeaCsv(), "utf8") };
  console.log(
    describeRun(
      await run(teaImporter({ file: tea, allowPartial: false, acceptEmptied: false, example: true })),
      false,
    ),
  );
  const map = { name: "kaavakuva.json", bytes: Buffer.from(JSON.stringify(schematicMap()), "utf8") };
  console.log(describeRun(await run(boundariesImporter({ from: map, schematic: true })), false));
  const goals = { name: "esimerkki-tavoitteet.csv", bytes: Buffer.from(exampleGoalsCsv(), "utf8") };
  const taken = await importGoals(database, { file: goals, example: true, now: () => new Date() });
  console.log(describeGoals(taken, false));
  return 0;
}
