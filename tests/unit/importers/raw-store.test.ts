import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { folderRawStore, noRawStore, readKept } from "#importers/raw-store.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "saukko-raw-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = Buffer.from('[{"value":11.6}]'.repeat(50));
const hash = createHash("sha256").update(bytes).digest("hex");

describe("kept payloads", () => {
  it("lie compressed under their hash and come back byte for byte", async () => {
    const store = folderRawStore(folder);
    const payload = await store.keep(bytes, "http://127.0.0.1/json");
    expect(payload).toEqual({ hash, bytes, origin: "http://127.0.0.1/json" });
    expect(store.placeOf(hash)).toBe(join(folder, hash.slice(0, 2), `${hash}.gz`));
    const file = readFileSync(store.placeOf(hash) ?? "");
    expect(file.length).toBeLessThan(bytes.length / 2);
    expect(gunzipSync(file)).toEqual(bytes);
    expect(await readKept(folder, hash)).toEqual(bytes);
  });

  it("are kept once, also when they come twice at the same moment, and leave no crumbs", async () => {
    const store = folderRawStore(folder);
    await Promise.all([store.keep(bytes, "a"), store.keep(bytes, "b"), store.keep(bytes, "c")]);
    expect(readdirSync(join(folder, hash.slice(0, 2)))).toEqual([`${hash}.gz`]);
  });

  it("that have been changed on disk are not given out", async () => {
    const store = folderRawStore(folder);
    await store.keep(bytes, "a");
    writeFileSync(store.placeOf(hash) ?? "", gzipSync("something else"));
    await expect(readKept(folder, hash)).rejects.toThrow(`the kept payload ${hash} is damaged`);
  });
});

describe("a store that keeps nothing", () => {
  it("has a hash for everything and a place for nothing", async () => {
    const store = noRawStore();
    expect((await store.keep(bytes, "a")).hash).toBe(hash);
    expect(store.placeOf(hash)).toBeNull();
  });
});
