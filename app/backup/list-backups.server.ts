import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Backup, BackupContent } from "#app/domain/backup.ts";
import type { Environment } from "#app/settings/environment.ts";
import { momentOfBackup } from "./backup-name.ts";

/** Files of the two databases, as the settings name them. */
export type DatabaseFiles = Record<BackupContent, string>;

export function filesOf({ database, workDatabase }: Environment): DatabaseFiles {
  return { work: workDatabase, figures: database };
}

/** The backups of these databases that lie in a folder, the newest first; none where there is no folder. */
export async function listBackups(folder: string, files: DatabaseFiles): Promise<Backup[]> {
  const names = await readdir(folder).catch(() => []);
  const found: Backup[] = [];
  for (const name of names)
    for (const content of ["work", "figures"] as const) {
      const at = momentOfBackup(files[content], name);
      const size = at === null ? null : await stat(join(folder, name)).catch(() => null);
      if (at !== null && size !== null) found.push({ name, content, at, bytes: size.size });
    }
  return found.sort((a, b) => b.at.localeCompare(a.at) || a.name.localeCompare(b.name));
}
