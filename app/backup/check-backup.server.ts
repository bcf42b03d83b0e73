import { BackupTrouble } from "#app/domain/backup.ts";
import { type ExaminedDatabase, examineDatabase } from "#db/backup/examine-database.server.ts";
import { verifyVersions } from "./verify-versions.server.ts";

/** What a database holds that is whole: with it, how many frozen versions of it kept their hashes. */
export interface CheckedDatabase extends ExaminedDatabase {
  versions: number;
}

/**
 * Whether a file could be put back: its pages are whole, this version of Saukko knows its tables, and every
 * frozen version in it is the one that was frozen. Throws a BackupTrouble.
 */
export async function checkBackup(file: string): Promise<CheckedDatabase> {
  const examined = examineDatabase(file);
  if (examined.content === "figures") return { ...examined, versions: 0 };
  const versions = await verifyVersions(file);
  const broken = versions.filter(({ trouble }) => trouble !== null);
  if (broken[0] === undefined) return { ...examined, versions: versions.length };
  const named = broken.map(({ version, trouble }) => `${version} (${trouble})`).join("; ");
  throw new BackupTrouble("damaged", `"${file}" is damaged: of its frozen versions, ${named}`);
}
