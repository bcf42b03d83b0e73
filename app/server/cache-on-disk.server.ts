import { createHash } from "node:crypto";
import { open, readFile, rename, rm } from "node:fs/promises";
import { z } from "zod";
import type { CachedAnswer } from "./cached-answer.ts";

/** The answers of one edition, drawn by one build. */
export interface CachedEdition {
  build: string;
  edition: string;
  answers: [address: string, answer: CachedAnswer][];
}

const length = z.number().int().nonnegative().nullable();
const headSchema = z.object({
  build: z.string(),
  edition: z.string(),
  answers: z.array(
    z.object({
      address: z.string(),
      hash: z.string(),
      headers: z.array(z.tuple([z.string(), z.string()])),
      gzip: length,
      brotli: length,
      plain: length,
    }),
  ),
});

const DIGEST_BYTES = 32;
const LENGTH_BYTES = 4;

/**
 * Writes the answers to one file beside the database, so that the next start need not draw them all again:
 * the digest of all that follows, the head's length, the head as JSON, the bytes in its order. It takes its
 * place whole or not at all.
 */
export async function saveCache(file: string, { build, edition, answers }: CachedEdition): Promise<void> {
  const head = Buffer.from(
    JSON.stringify({
      build,
      edition,
      answers: answers.map(([address, { hash, headers, gzip, brotli, plain }]) => ({
        address,
        hash,
        headers,
        gzip: gzip?.length ?? null,
        brotli: brotli?.length ?? null,
        plain: plain?.length ?? null,
      })),
    }),
  );
  const size = Buffer.alloc(LENGTH_BYTES);
  size.writeUInt32BE(head.length);
  const parts = [size, head, ...answers.flatMap(([, one]) => [one.gzip, one.brotli, one.plain])].filter(
    (part) => part !== null,
  );
  const digest = createHash("sha256");
  for (const part of parts) digest.update(part);
  const unfinished = `${file}.new`;
  const target = await open(unfinished, "w", 0o600);
  try {
    await target.writeFile([digest.digest(), ...parts]);
  } finally {
    await target.close();
  }
  await rename(unfinished, file);
}

/**
 * What was kept of this very build and edition; null where there is none, or it is not whole. A file that is
 * no good is removed.
 */
export async function loadCache(
  file: string,
  wanted: { build: string; edition: string },
): Promise<CachedEdition["answers"] | null> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return null;
  const cached = readCache(bytes);
  if (cached?.build === wanted.build && cached.edition === wanted.edition) return cached.answers;
  await rm(file, { force: true });
  return null;
}

function readCache(bytes: Buffer): CachedEdition | null {
  const content = bytes.subarray(DIGEST_BYTES);
  const digest = createHash("sha256").update(content).digest();
  if (content.length < LENGTH_BYTES || !digest.equals(bytes.subarray(0, DIGEST_BYTES))) return null;
  let at = LENGTH_BYTES + content.readUInt32BE(0);
  const { build, edition, answers } = headSchema.parse(
    JSON.parse(content.toString("utf8", LENGTH_BYTES, at)),
  );
  const take = (count: number | null): Buffer | null => {
    if (count === null) return null;
    at += count;
    // A copy of its own: the file's bytes as a whole need not stay in memory.
    return Buffer.from(content.subarray(at - count, at));
  };
  return {
    build,
    edition,
    answers: answers.map(({ address, hash, headers, gzip, brotli, plain }) => [
      address,
      { hash, headers, gzip: take(gzip), brotli: take(brotli), plain: take(plain) },
    ]),
  };
}
