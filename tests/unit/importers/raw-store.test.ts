import { createHash, randomBytes } from "node:crypto";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { folderRawStore, noRawStore, readPayload, tidyRawFolder } from "#importers/raw-store.ts";

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
    expect(await readPayload(folder, hash)).toEqual(bytes);
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
    await expect(readPayload(folder, hash)).rejects.toThrow(`the kept payload ${hash} is damaged`);
  });
});

describe("a store that keeps nothing", () => {
  it("has a hash for everything and a place for nothing", async () => {
    const store = noRawStore();
    expect((await store.keep(bytes, "a")).hash).toBe(hash);
    expect(store.placeOf(hash)).toBeNull();
  });
});

describe("the folder of payloads", () => {
  const quiet = (): void => {};

  it("is its owner's alone, and so is what lies in it", async () => {
    const place = folderRawStore(folder).placeOf((await folderRawStore(folder).keep(bytes, "a")).hash) ?? "";
    expect(statSync(place).mode & 0o077).toBe(0);
    expect(statSync(dirname(place)).mode & 0o077).toBe(0);
  });

  it("is cleared of what a killed import left half-written", async () => {
    const { hash: kept } = await folderRawStore(folder).keep(bytes, "a");
    const half = join(folder, kept.slice(0, 2), `${kept}.gz.0000.unfinished`);
    writeFileSync(half, "half");
    await tidyRawFolder(folder, quiet);
    expect(existsSync(half)).toBe(false);
    expect(await readPayload(folder, kept)).toEqual(bytes);
  });

  it("that has outgrown its room loses the oldest payloads, and says so", async () => {
    const store = folderRawStore(folder);
    const kept: string[] = [];
    for (const [at, text] of ["one", "two", "three", "four"].entries()) {
      const payload = await store.keep(randomBytes(1_000), text);
      kept.push(payload.hash);
      utimesSync(store.placeOf(payload.hash) ?? "", at, at);
    }
    const said: string[] = [];
    await tidyRawFolder(folder, (text) => said.push(text), 2_500);
    expect(kept.map((one) => existsSync(store.placeOf(one) ?? ""))).toEqual([false, false, true, true]);
    expect(said).toEqual([expect.stringContaining("its 2 oldest payloads were removed")]);
  });
});
