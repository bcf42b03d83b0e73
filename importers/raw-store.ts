import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { howMany } from "./how-many.ts";

const UNFINISHED = ".unfinished";
/** Room for all payloads together, compressed: decades of nightly imports. */
const ROOM_BYTES = 5e9;
const ROOM_LEFT = 0.9;

const compress = promisify(gzip);
const decompress = promisify(gunzip);

/** A payload as it came: a service's answer or a file. */
export interface Payload {
  /** SHA-256 of the bytes, hex. */
  hash: string;
  bytes: Buffer;
  /** The address or file name it came from. */
  origin: string;
}

/**
 * Keeps payloads compressed, named by their hash, so that every figure can be traced to the bytes it came
 * from.
 */
export interface RawStore {
  keep(bytes: Buffer, origin: string): Promise<Payload>;
  /** Where a payload lies, to name it to a person; null where nothing is kept. */
  placeOf(hash: string): string | null;
}

/** A store in a folder: `ab/abcdef….gz`. A file appears whole or not at all. */
export function folderRawStore(folder: string): RawStore {
  const placeOf = (hash: string): string => join(folder, hash.slice(0, 2), `${hash}.gz`);
  return {
    placeOf,
    async keep(bytes, origin) {
      const hash = hashOf(bytes);
      const place = placeOf(hash);
      if (!existsSync(place)) {
        await mkdir(join(folder, hash.slice(0, 2)), { recursive: true, mode: 0o700 });
        // Two units may bring the same bytes at the same moment: each writes its own, the last rename wins.
        const unfinished = `${place}.${randomUUID()}${UNFINISHED}`;
        await writeFile(unfinished, await compress(bytes), { mode: 0o600 });
        await rename(unfinished, place);
      }
      return { hash, bytes, origin };
    },
  };
}

/**
 * Clears away what a killed import left half-written, and the oldest payloads where all together outgrow
 * their room: proofs of old figures go before the disk is full. Only for whoever holds the import lock.
 */
export async function tidyRawFolder(
  folder: string,
  say: (text: string) => void,
  room: number = ROOM_BYTES,
): Promise<void> {
  if (!existsSync(folder)) return;
  const kept: { file: string; bytes: number; at: number }[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    if (entry.name.endsWith(UNFINISHED)) await rm(file, { force: true });
    else if (entry.name.endsWith(".gz")) {
      const { size, mtimeMs } = await stat(file);
      kept.push({ file, bytes: size, at: mtimeMs });
    }
  }
  let bytes = kept.reduce((sum, one) => sum + one.bytes, 0);
  if (bytes <= room) return;
  let gone = 0;
  for (const one of kept.sort((a, b) => a.at - b.at)) {
    if (bytes <= room * ROOM_LEFT) break;
    await rm(one.file, { force: true });
    bytes -= one.bytes;
    gone += 1;
  }
  say(
    `${folder} had outgrown its ${Math.round(room / 1e9)} GB: its ${howMany(gone, "oldest payload")} ${gone === 1 ? "was" : "were"} removed`,
  );
}

/** A store that keeps nothing: for dry runs and example data. */
export function noRawStore(): RawStore {
  return {
    placeOf: () => null,
    keep: async (bytes, origin) => ({ hash: hashOf(bytes), bytes, origin }),
  };
}

/** Reads a kept payload back. Throws where it is missing or no longer has its hash. */
export async function readPayload(folder: string, hash: string): Promise<Buffer> {
  const bytes = await decompress(await readFile(join(folder, hash.slice(0, 2), `${hash}.gz`)));
  if (hashOf(bytes) !== hash) throw new Error(`the kept payload ${hash} is damaged`);
  return bytes;
}

function hashOf(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
