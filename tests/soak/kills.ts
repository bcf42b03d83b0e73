import { setTimeout as pause } from "node:timers/promises";
import { expectedLines, type SmallSotkanet, smallSotkanet } from "#tests/fixtures/sotkanet/small.ts";
import { startImport } from "#tests/support/import-process.ts";
import { startReplayServer } from "#tests/support/replay-server.ts";
import { currentFigures, temporaryDatabase } from "#tests/support/small-import.ts";
import { type Chance, chance } from "./random.ts";
import { assertSame, checkWhole, figuresOf, halfWritten } from "./state.ts";

const INDICATORS = [714, 181, 127, 3076, 4405, 9901];
/** An import is killed this often before it is left to end. */
const KILLS_BEFORE_AN_END = 10;

/**
 * Kills imports at random moments. After each kill every indicator is as it was or as the source has it,
 * whole; an import that is let through ends as one that nobody disturbed.
 */
export async function soakKills({ kills, seed }: { kills: number; seed: number }): Promise<string> {
  const source = smallSotkanet();
  const server = await startReplayServer(source);
  server.latencyMs = 15;
  const place = temporaryDatabase();
  const random = chance(seed);
  const args = ["sotkanet", "--base-url", server.baseUrl, "--indicators", INDICATORS.join(","), "--full"];
  const start = (file: string) => startImport([...args, "--db", file]);
  let [killed, ended] = [0, 0];
  try {
    const began = Date.now();
    const calm = temporaryDatabase();
    const { code, words } = await start(calm.file).ended;
    calm.remove();
    if (code !== 0) throw new Error(`the undisturbed import ended with ${code}: ${words}`);
    const longest = Date.now() - began;
    let held = new Map<number, string[]>();
    while (killed < kills) {
      revise(source, random);
      for (let i = 0; i < KILLS_BEFORE_AN_END && killed < kills; i += 1, killed += 1) {
        const process = start(place.file);
        await pause(random.next() * longest);
        process.kill();
        await process.ended;
        await checkWhole(place.file);
        await checkIndicators(place.file, held, source);
      }
      const last = await start(place.file).ended;
      if (last.code !== 0)
        throw new Error(`after ${killed} kills an import ended with ${last.code}: ${last.words}`);
      assertSame(
        `after ${killed} kills`,
        await currentFigures(place.file),
        expectedLines(source, INDICATORS),
      );
      assertSame("half-written payloads", halfWritten(place.folder), []);
      held = await heldNow(place.file);
      ended += 1;
    }
    return `kills: ${killed} at random moments, ${ended} imports left to end: every end state as the source's`;
  } finally {
    place.remove();
    await server.close();
  }
}

/** Each indicator's figures are the ones before or the source's, never some of each. */
async function checkIndicators(
  file: string,
  held: ReadonlyMap<number, string[]>,
  source: SmallSotkanet,
): Promise<void> {
  const now = await heldNow(file);
  for (const indicator of INDICATORS) {
    const found = JSON.stringify(now.get(indicator) ?? []);
    const either = [held.get(indicator) ?? [], expectedLines(source, [indicator])];
    if (!either.some((one) => JSON.stringify(one) === found))
      throw new Error(`indicator ${indicator} is half-written: ${found.slice(0, 300)}`);
  }
}

async function heldNow(file: string): Promise<Map<number, string[]>> {
  const held = new Map<number, string[]>();
  for (const indicator of INDICATORS) held.set(indicator, await figuresOf(file, indicator).catch(() => []));
  return held;
}

/** A few figures become others, as a source revises them. */
function revise(source: SmallSotkanet, random: Chance): void {
  for (let i = 0; i < 12; i += 1) {
    const row = random.pick(source.rows);
    if (row.value !== undefined) row.value = Math.round(row.value * (0.9 + random.next() * 0.2) * 100) / 100;
  }
}
