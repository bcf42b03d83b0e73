import { createHash } from "node:crypto";
import { mkdir, readdir, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { isNoRoom, PdfFailed } from "./pdf-failed.ts";
import { printRelease } from "./print-release.server.ts";

/** A file that lies ready to be sent. */
export interface KeptFile {
  path: string;
  /** What its bytes follow from; two equal names have equal bytes. */
  name: string;
  bytes: number;
}

export interface PdfFolder {
  /**
   * The file of what its bytes follow from; where it is not there, `make` writes it, whole, under the path
   * that it is given. Who asks for the same meanwhile gets the same.
   */
  fileOf(identity: string, make: (path: string) => Promise<void>): Promise<KeptFile>;
  /** Removes what another release made, what was never finished, and the oldest beyond the bound. */
  tidy(): Promise<void>;
}

/** Both PDFs of some fifteen reports of eighty pictures, of hundreds of short ones. */
const MOST_BYTES = 200_000_000;
/** Whoever writes a file is killed after two minutes: what is older than this has no writer. Milliseconds. */
const GIVEN_UP_MS = 240_000;
const HASH_LETTERS = 22;
/** "release-identity.pdf"; while it is written, followed by the writing program's number. */
const OURS = /^([\w-]{22})-[\w-]{22}\.pdf(\.\d+\.unfinished)?$/;

/** The name that a file has while a program writes it. */
export function unfinished(path: string, writer: number): string {
  return `${path}.${writer}.unfinished`;
}

/**
 * Made PDFs in a folder of their own, so that none is set twice and its bytes pass through no thread that
 * serves readers. Everything in it can be made again; what is not a PDF of ours is left alone.
 */
export function pdfFolder(folder: string, most = MOST_BYTES): PdfFolder {
  const release = printRelease();
  const under = new Map<string, Promise<KeptFile>>();

  const made = async (name: string, make: (path: string) => Promise<void>): Promise<KeptFile> => {
    const path = join(folder, `${name}.pdf`);
    const before = await found(path, name);
    if (before) return before;
    await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
      const why = `the folder of PDFs cannot be made (${error.code})`;
      throw new PdfFailed(why, { isDiskFull: isNoRoom(error) });
    });
    await make(path);
    await tidy();
    const file = await found(path, name);
    if (!file) throw new Error(`the PDF ${name} was made and is not there`);
    return file;
  };

  const tidy = async (): Promise<void> => {
    const names = await readdir(folder).catch(() => []);
    const files: { path: string; used: number; bytes: number }[] = [];
    for (const name of names) {
      const [ours, of, isUnfinished] = OURS.exec(name) ?? [];
      const facts = ours === undefined ? null : await stat(join(folder, name)).catch(() => null);
      if (facts === null) continue;
      const { mtimeMs, size } = facts;
      const useless = isUnfinished ? Date.now() - mtimeMs > GIVEN_UP_MS : of !== release;
      if (useless) await rm(join(folder, name), { force: true });
      else if (!isUnfinished) files.push({ path: join(folder, name), used: mtimeMs, bytes: size });
    }
    let all = files.reduce((sum, { bytes }) => sum + bytes, 0);
    const oldestFirst = files.sort((one, other) => one.used - other.used);
    // The latest stays, however large it is: somebody waits for it.
    for (const { path, bytes } of oldestFirst.slice(0, -1)) {
      if (all <= most) break;
      await rm(path, { force: true });
      all -= bytes;
    }
  };

  return {
    fileOf: (identity, make) => {
      const name = `${release}-${shortHash(identity)}`;
      const known = under.get(name) ?? made(name, make).finally(() => under.delete(name));
      under.set(name, known);
      return known;
    },
    tidy,
  };
}

/** Whoever asks for a file makes it the youngest. */
async function found(path: string, name: string): Promise<KeptFile | null> {
  const facts = await stat(path).catch(() => null);
  if (facts === null) return null;
  const now = new Date();
  await utimes(path, now, now).catch(() => {});
  return { path, name, bytes: facts.size };
}

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, HASH_LETTERS);
}
