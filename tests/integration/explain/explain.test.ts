import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recompute } from "#app/verdicts/recompute.ts";
import { closeDatabase } from "#db/client.server.ts";
import { NODE_FLAGS } from "#tests/support/node-flags.ts";
import { smallDatabase } from "#tests/support/small-database.ts";

const command = resolve(import.meta.dirname, "../../../app/explain/run.ts");
const folder = mkdtempSync(join(tmpdir(), "saukko-explain-"));
const file = join(folder, "small.db");

beforeAll(async () => {
  const database = await smallDatabase({ file });
  await recompute(database, { now: () => new Date("2026-11-25T08:00:00Z") });
  closeDatabase(database);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the command prints and how it ends. */
async function explain(...parameters: string[]): Promise<{ code: number; out: string; err: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [
      ...NODE_FLAGS,
      command,
      "--db",
      file,
      ...parameters,
    ]);
    return { code: 0, out: stdout.replaceAll("\u00a0", " "), err: stderr };
  } catch (error) {
    // As execFile rejects.
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

describe("npm run explain", () => {
  it("prints the inputs of each method and the sentences in three languages, also of municipalities together", async () => {
    const { code, out } = await explain("--indicator", "181", "--area", "285,merged:rajaseutu");
    expect(code).toBe(0);
    expect(out).toMatch(
      /== sotkanet-181 · kunta:285 Kotka · total · 2023: [\d.]+ \(percent, polarity lower\)/,
    );
    expect(out).toMatch(/ {3}interval {2}\{"limits":\{"lower":[\d.]+/);
    expect(out).toMatch(/ {3}fi {2}Kotkassa työttömiä oli \d+,\d % työvoimasta vuonna 2023\./);
    expect(out).toMatch(/ {3}sv {2}I Kotka /);
    expect(out).toMatch(/ {3}en {2}In Kotka, /);
    expect(out).toMatch(/== sotkanet-181 · merged:rajaseutu Miehikkälä, Pyhtää ja Virolahti/);
    expect(out).toMatch(/2 results\n$/);
  });

  it("takes the home region's municipalities where no area is named", async () => {
    const { out } = await explain("--indicator", "181");
    expect(out).toMatch(/6 results\n$/);
  });

  it("names the county of a municipality elsewhere, not the home county", async () => {
    const { out } = await explain("--indicator", "181", "--area", "049");
    expect(out).toMatch(/[Mm]uualla Länsi-Uudenmaan hyvinvointialueella/);
    expect(out).not.toMatch(/Kymenlaaksossa/);
  });

  it("names what it does not know, and ends with 2", async () => {
    expect(await explain("--indicator", "181", "--area", "atlantis")).toMatchObject({
      code: 2,
      err: '--area "atlantis" is no code or key of an area\n',
    });
    expect(await explain("--indicator", "181", "--sex", "both")).toMatchObject({ code: 2 });
    expect(await explain("--indicator", "999999")).toMatchObject({
      code: 2,
      err: "there are no results of these; run an import, or npm run verdicts\n",
    });
  });
});
