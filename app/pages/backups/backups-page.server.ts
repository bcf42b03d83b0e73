import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { backupInChild } from "#app/backup/backup-child.server.ts";
import { isBackupOverdue } from "#app/backup/backup-times.ts";
import { checkBackup } from "#app/backup/check-backup.server.ts";
import { filesOf, listBackups } from "#app/backup/list-backups.server.ts";
import { folderTrouble } from "#app/backup/open-folder.server.ts";
import { type Backup, BackupTrouble, type BackupTroubleKind } from "#app/domain/backup.ts";
import { may, type Person } from "#app/domain/person.ts";
import type { Environment } from "#app/settings/environment.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";
import { noteBackup } from "#db/work/commands/backup-note.ts";

export interface BackupsPage {
  backups: Backup[];
  folder: string;
  keep: number;
  /** Time of day at which one is made by itself; null: never. */
  at: string | null;
  overdue: boolean;
  /** Why the service can make none by itself, as it is now; null where it can. */
  trouble: BackupTroubleKind | null;
  /** Moment of the page, from which ages are told. */
  now: string;
}

/** What a form of the page did. */
export type BackupActed =
  | { outcome: "made" }
  | { outcome: "whole"; name: string; versions: number | null }
  | { outcome: "trouble"; trouble: BackupTroubleKind }
  | { outcome: "not-found" };

/** An answer is held in memory whole; what is larger is fetched from the folder itself. */
export const LARGEST_DOWNLOAD = 64_000_000;

export interface BackupGround {
  work: WorkDatabase;
  settings: Environment;
  /** Since when this program runs. */
  started: Date;
}

/** The backups in the folder of the settings; null for who may not see them. */
export async function backupsPage(
  { settings, started }: BackupGround,
  person: Person,
  now: Date,
): Promise<BackupsPage | null> {
  if (!may(person, "administer", { kind: "service" })) return null;
  const { folder, keep, at } = settings.backup;
  const backups = await listBackups(folder, filesOf(settings));
  const latest = backups.find(({ content }) => content === "work")?.at ?? null;
  const overdue = isBackupOverdue({ at, latest, now, started });
  const trouble = (await folderTrouble(settings.backup))?.kind ?? null;
  return { backups, folder, keep, at, overdue, trouble, now: now.toISOString() };
}

export async function actOnBackups(
  ground: BackupGround,
  person: Person,
  form: FormData,
  now: Date,
): Promise<BackupActed> {
  const page = await backupsPage(ground, person, now);
  if (!page) return { outcome: "not-found" };
  try {
    if (form.get("intent") === "make") {
      const made = await backupInChild();
      for (const { name } of made) await noteBackup(ground.work, person, { act: "backup.made", name }, now);
      return { outcome: "made" };
    }
    const found = page.backups.find(({ name }) => name === form.get("name"));
    if (form.get("intent") !== "check" || !found) return { outcome: "not-found" };
    const { versions } = await checkBackup(join(page.folder, found.name));
    return { outcome: "whole", name: found.name, versions: found.content === "work" ? versions : null };
  } catch (error) {
    if (error instanceof BackupTrouble) return { outcome: "trouble", trouble: error.kind };
    throw error;
  }
}

/** A backup's bytes, for who may take them home; null where there is none such, or it is too large. */
export async function backupFile(
  ground: BackupGround,
  person: Person,
  name: string,
  now: Date,
): Promise<Buffer | null> {
  const page = await backupsPage(ground, person, now);
  const found = page?.backups.find((backup) => backup.name === name);
  if (!page || !found || found.bytes > LARGEST_DOWNLOAD) return null;
  const bytes = await readFile(join(page.folder, found.name)).catch(() => null);
  if (bytes === null) return null;
  return (await noteBackup(ground.work, person, { act: "backup.downloaded", name }, now)) ? bytes : null;
}
