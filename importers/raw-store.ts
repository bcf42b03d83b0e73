import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";

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

/** Keeps payloads compressed, named by their hash, so that every figure can be traced to the bytes it came from. */
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
        await mkdir(join(folder, hash.slice(0, 2)), { recursive: true });
        // Two units may bring the same bytes at the same moment: each writes its own, the last rename wins.
        const unfinished = `${place}.${randomUUID()}.unfinished`;
        await writeFile(unfinished, await compress(bytes));
        await rename(unfinished, place);
      }
      return { hash, bytes, origin };
    },
  };
}

/** A store that keeps nothing: for dry runs and example data. */
export function noRawStore(): RawStore {
  return {
    placeOf: () => null,
    keep: async (bytes, origin) => ({ hash: hashOf(bytes), bytes, origin }),
  };
}

/** Reads a kept payload back. Throws where it is missing or no longer has its hash. */
export async function readKept(folder: string, hash: string): Promise<Buffer> {
  const bytes = await decompress(await readFile(join(folder, hash.slice(0, 2), `${hash}.gz`)));
  if (hashOf(bytes) !== hash) throw new Error(`the kept payload ${hash} is damaged`);
  return bytes;
}

function hashOf(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
