import { access, constants, mkdir, stat } from "node:fs/promises";
import { BackupTrouble } from "#app/domain/backup.ts";
import type { BackupSettings } from "#app/settings/environment.ts";

/**
 * Makes the folder of backups where it is Saukko's own. Throws a BackupTrouble where it cannot be written to.
 */
export async function openFolder({
  folder,
  ownFolder,
}: Pick<BackupSettings, "folder" | "ownFolder">): Promise<void> {
  try {
    if (ownFolder) await mkdir(folder, { recursive: true, mode: 0o700 });
    if (!(await stat(folder)).isDirectory()) throw new BackupTrouble("no-folder", `"${folder}" is no folder`);
  } catch (error) {
    if (error instanceof BackupTrouble) throw error;
    const advice = "Make it, or see whether its disk is there.";
    throw new BackupTrouble("no-folder", `there is no folder "${folder}". ${advice}`, { cause: error });
  }
  await access(folder, constants.W_OK | constants.X_OK).catch((cause) => {
    throw new BackupTrouble("not-writable", `"${folder}" may not be written to by this user`, { cause });
  });
}

/**
 * Why the service could make no backup by itself, at this moment already; null where it could, or makes none.
 */
export async function folderTrouble(settings: BackupSettings): Promise<BackupTrouble | null> {
  if (settings.at === null) return null;
  try {
    await openFolder(settings);
    return null;
  } catch (error) {
    if (error instanceof BackupTrouble) return error;
    throw error;
  }
}
