import { writeSync } from "node:fs";
import { parseArgs } from "node:util";
import { soakChanges } from "./changes.ts";
import { soakFiles } from "./files.ts";
import { soakKills } from "./kills.ts";
import { soakPublishing } from "./publishing.ts";

const HELP = `npm run soak [-- options]
  Kills publishing and imports at random moments, and gives imports changed answers and damaged files. The same seed makes the same moments and changes;
  npm test runs a short part of each.

  --publishing N  publishing killed (200)
  --kills N       imports killed (300)
  --changes N     answers changed (3000)
  --files N       files damaged (3000)
  --seed N        (8)
  --help`;

const { values } = parseArgs({
  options: {
    publishing: { type: "string", default: "200" },
    kills: { type: "string", default: "300" },
    changes: { type: "string", default: "3000" },
    files: { type: "string", default: "3000" },
    seed: { type: "string", default: "8" },
    help: { type: "boolean", default: false },
  },
});
process.exitCode = values.help ? help() : await soak();

function help(): number {
  console.log(HELP);
  return 0;
}

async function soak(): Promise<number> {
  // Thousands of imports would tell of themselves between our own lines.
  console.log = () => {};
  process.stderr.write = () => true;
  const seed = Number(values.seed);
  const parts = [
    () => soakPublishing({ kills: Number(values.publishing), seed }),
    () => soakKills({ kills: Number(values.kills), seed }),
    () => soakChanges({ changes: Number(values.changes), seed }),
    () => soakFiles({ files: Number(values.files), seed }),
  ];
  let failed = 0;
  for (const part of parts) {
    const began = Date.now();
    try {
      say(`${await part()} (${Math.round((Date.now() - began) / 1000)} s)`);
    } catch (error) {
      failed += 1;
      say(
        `FAILED with seed ${seed}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
      if (error instanceof Error && error.cause instanceof Error) say(`  because of ${error.cause.stack}`);
    }
  }
  return failed > 0 ? 1 : 0;
}

function say(line: string): void {
  writeSync(1, `${line}\n`);
}
