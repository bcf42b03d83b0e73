import { rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { BackupTrouble } from "#app/domain/backup.ts";
import { copyDatabase } from "#db/backup/copy-database.server.ts";
import { type ExaminedDatabase, examineDatabase } from "#db/backup/examine-database.server.ts";
import { replaceDatabase } from "#db/backup/replace-database.server.ts";
import { closeWork, openWork } from "#db/work/client.server.ts";
import { afterRestore } from "#db/work/commands/after-restore.ts";
import { asideName } from "./backup-name.ts";
import { type CheckedDatabase, checkBackup } from "./check-backup.server.ts";
import { flush } from "./flush.server.ts";
import type { DatabaseFiles } from "./list-backups.server.ts";

export interface RestoreWish {
  /** The backup's file. */
  backup: string;
  /** Its name for the audit. */
  name: string;
  files: DatabaseFiles;
  /** The person knows that the backup is another installation's. */
  fromElsewhere: boolean;
  /** The person knows that what is there now cannot be read, and that nothing runs on it. */
  damaged: boolean;
  now: Date;
}

export interface Restored extends CheckedDatabase {
  /** Whose place it took. */
  live: string;
  /** Where the database until now is; null where there was none. */
  aside: string | null;
  /** Logins of people who had been erased since the backup was made. */
  toErase: string[];
}

/**
 * Puts a backup in the place of the database that it is of, after checking it, and keeps what was there.
 * Throws a BackupTrouble; then nothing has been changed.
 */
export async function restoreBackup(wish: RestoreWish): Promise<Restored> {
  const { backup, files, now } = wish;
  const checked = await checkBackup(backup);
  const live = files[checked.content];
  const isThere = (await stat(live).catch(() => null)) !== null;
  const erased = isThere && !wish.damaged ? refuseForeign(live, checked, wish) : [];
  const fresh = `${live}.unfinished-restore`;
  const aside = join(dirname(live), asideName(live, now));
  await rm(fresh, { force: true });
  let toErase: string[] = [];
  try {
    await copyDatabase(backup, fresh);
    await checkBackup(fresh);
    if (checked.content === "work") toErase = await settle(fresh, wish, erased);
    flush(fresh);
    replaceDatabase({ live, fresh, aside, damaged: wish.damaged });
  } finally {
    for (const end of ["", "-wal", "-shm"]) await rm(`${fresh}${end}`, { force: true });
  }
  // Drawn from what was there: its editions may come again with another content.
  await rm(`${files.figures}.pages`, { force: true });
  return { ...checked, live, aside: isThere ? aside : null, toErase };
}

/** Gives the numbers of the people whose names have been erased from what is there now. */
function refuseForeign(
  live: string,
  { content, installation }: CheckedDatabase,
  { fromElsewhere }: RestoreWish,
): number[] {
  const now = examineLive(live);
  if (now.content !== content)
    throw new BackupTrouble("not-ours", `"${live}" holds ${now.content}, and the backup ${content}`);
  if (now.installation === installation) return now.erased;
  if (fromElsewhere) return [];
  const advice = "If that is what you want, say --from-elsewhere.";
  throw new BackupTrouble(
    "other-installation",
    `the backup is of another installation than "${live}". ${advice}`,
  );
}

/** What is there may be newer than this program: going back to an older one is what backups are for too. */
function examineLive(live: string): ExaminedDatabase {
  try {
    return examineDatabase(live, { anyVersion: true });
  } catch (error) {
    if (!(error instanceof BackupTrouble)) throw error;
    const advice = "Make sure that no Saukko runs on it, then say --damaged: it is kept as it is.";
    throw new BackupTrouble(error.kind, `${error.message}. ${advice}`, { cause: error });
  }
}

async function settle(
  file: string,
  { name, now }: RestoreWish,
  erased: readonly number[],
): Promise<string[]> {
  const work = openWork(file);
  try {
    return await afterRestore(work, { backup: name, erased }, now);
  } finally {
    closeWork(work);
  }
}
