import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type CachedEdition, loadCache, saveCache } from "#app/server/cache-on-disk.server.ts";

const folder = mkdtempSync(join(tmpdir(), "saukko-kept-"));
const file = join(folder, "saukko.db.pages");
afterAll(() => rmSync(folder, { recursive: true }));

const kept: CachedEdition = {
  build: "b1",
  edition: "7 2026-11-22",
  answers: [
    [
      "/fi",
      {
        hash: "x",
        headers: [["content-type", "text/html"]],
        gzip: Buffer.from("zip"),
        brotli: null,
        plain: null,
      },
    ],
    [
      "/fi/export/chart.png?kind=line",
      { hash: "y", headers: [], gzip: null, brotli: null, plain: Buffer.from([0, 255, 10]) },
    ],
  ],
};

beforeEach(() => saveCache(file, kept));

describe("kept answers on disk", () => {
  it("are the same after a restart, and for nobody else on the machine", async () => {
    expect(await loadCache(file, kept)).toEqual(kept.answers);
    if (process.platform !== "win32") expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it.each([
    ["of another build", { ...kept, build: "b2" }],
    ["of another edition", { ...kept, edition: "8 2026-11-22" }],
  ])("are thrown away where they are %s", async (_words, wanted) => {
    expect(await loadCache(file, wanted)).toBeNull();
    expect(existsSync(file)).toBe(false);
    expect(await loadCache(file, kept)).toBeNull();
  });

  it("are thrown away where the file is not whole, wherever it was cut or changed", async () => {
    const whole = readFileSync(file);
    for (const length of [0, 5, 33, 36, 60, whole.length - 1]) {
      writeFileSync(file, whole.subarray(0, length));
      expect(await loadCache(file, kept), `cut at ${length}`).toBeNull();
    }
    for (const at of [3, 34, 50, whole.length - 2]) {
      const changed = Buffer.from(whole);
      changed[at] = 255 - (changed[at] ?? 0);
      writeFileSync(file, changed);
      expect(await loadCache(file, kept), `changed at ${at}`).toBeNull();
    }
  });
});
