import { readdir, rename, rm, stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import {
  type Backup,
  type BackupContent,
  BackupTrouble,
  type BackupTroubleKind,
} from "#app/domain/backup.ts";
import { copyDatabase } from "#db/backup/copy-database.server.ts";
import { LockTaken, takeSystemLock } from "#db/system-lock.ts";
import { backupName } from "./backup-name.ts";
import { checkBackup } from "./check-backup.server.ts";
import { flush } from "./flush.server.ts";
import { type DatabaseFiles, listBackups } from "./list-backups.server.ts";
import { openFolder } from "./open-folder.server.ts";

/** What is being written; a killed backup leaves one, which the next one takes away. */
const UNFINISHED = ".unfinished";
/** What else may be written to the disk meanwhile, in bytes. */
const ROOM_TO_SPARE = 16_000_000;

export interface BackupWish {
  files: DatabaseFiles;
  contents: readonly BackupContent[];
  folder: string;
  /** The folder that Saukko makes by itself; one that a person names may be a disk that is not there. */
  ownFolder: boolean;
  /** How many copies of a database stay; the older ones go once there is a new one. */
  keep: number;
  now: Date;
}

/**
 * Copies databases into a folder while others write to them, checks each copy, and only then gives it its
 * name. Throws a BackupTrouble; what went before stays as it was.
 */
export async function makeBackup(wish: BackupWish): Promise<Backup[]> {
  const { files, contents, folder, keep } = wish;
  await openFolder(wish);
  const release = lockIn(folder);
  try {
    await sweep(folder);
    const made: Backup[] = [];
    for (const content of contents) {
      made.push(await copyOne(files[content], content, wish));
      await letOldGo(folder, files, content, keep);
    }
    return made;
  } finally {
    release();
  }
}

function lockIn(folder: string): () => void {
  try {
    return takeSystemLock(join(folder, ".saukko-backup-lock"));
  } catch (error) {
    if (error instanceof LockTaken)
      throw new BackupTrouble("other-running", `another backup is writing to "${folder}"`, { cause: error });
    throw asTrouble(error, folder);
  }
}

async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    if (name.includes(UNFINISHED)) await rm(join(folder, name), { force: true });
}

async function copyOne(from: string, content: BackupContent, { folder, now }: BackupWish): Promise<Backup> {
  const name = backupName(from, now);
  const [file, unfinished] = [join(folder, name), join(folder, `${name}${UNFINISHED}`)];
  if ((await stat(file).catch(() => null)) !== null)
    throw new BackupTrouble("other-running", `"${file}" was made this very second`);
  await seeRoom(from, folder);
  try {
    await copyDatabase(from, unfinished);
    const found = await checkBackup(unfinished);
    if (found.content !== content)
      throw new BackupTrouble("not-ours", `"${from}" holds ${found.content}, not ${content}`);
    flush(unfinished);
    await rename(unfinished, file);
    flush(folder);
    return { name, content, at: now.toISOString(), bytes: (await stat(file)).size };
  } catch (error) {
    await sweep(folder);
    throw error instanceof BackupTrouble ? error : asTrouble(error, file);
  }
}

async function seeRoom(from: string, folder: string): Promise<void> {
  const source = await stat(from).catch((cause) => {
    throw new BackupTrouble("no-source", `there is no database "${from}"`, { cause });
  });
  const { bavail, bsize } = await statfs(folder);
  const needed = source.size + ROOM_TO_SPARE;
  if (bavail * bsize >= needed) return;
  const [room, wanted] = [bavail * bsize, needed].map((bytes) => `${Math.round(bytes / 1_000_000)} MB`);
  throw new BackupTrouble("disk-full", `"${folder}" has room for ${room}, and the copy needs ${wanted}`);
}

async function letOldGo(
  folder: string,
  files: DatabaseFiles,
  content: BackupContent,
  keep: number,
): Promise<void> {
  const ofOne = (await listBackups(folder, files)).filter((backup) => backup.content === content);
  for (const { name } of ofOne.slice(keep)) await rm(join(folder, name), { force: true });
}

/** What Node and SQLite call it, and what it is to whoever wants a backup. */
const KINDS: readonly [RegExp, BackupTroubleKind][] = [
  [/ENOSPC|EFBIG|EDQUOT|SQLITE_FULL|SQLITE_IOERR_WRITE/, "disk-full"],
  [/EACCES|EPERM|EROFS|SQLITE_READONLY|SQLITE_CANTOPEN/, "not-writable"],
  [/SQLITE_NOTADB/, "not-ours"],
  [/SQLITE_CORRUPT/, "damaged"],
];

function asTrouble(cause: unknown, file: string): BackupTrouble {
  const { message, code = "" } = cause as Error & { code?: string };
  const kind = KINDS.find(([pattern]) => pattern.test(code))?.[1] ?? "failed";
  return new BackupTrouble(kind, `no backup was made at "${file}": ${message}`, { cause });
}
