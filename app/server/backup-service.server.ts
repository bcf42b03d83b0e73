import type { Logger } from "pino";
import { backupInChild } from "#app/backup/backup-child.server.ts";
import { isBackupDue, isBackupOverdue } from "#app/backup/backup-times.ts";
import { filesOf, listBackups } from "#app/backup/list-backups.server.ts";
import type { Environment } from "#app/settings/environment.ts";

/** How the backups of people's work are, for monitoring. */
export interface BackupHealth {
  /** Moment of the latest good one in the folder of the settings, ISO; null where there is none. */
  latest: string | null;
  /** Its age in whole hours. */
  ageHours: number | null;
  /** Whether one should have been made by itself and was not. */
  overdue: boolean;
}

const LOOK_EVERY_MS = 60_000;
const HOUR_MS = 3_600_000;
/** After one that failed: the reason rarely goes within a minute, and each try tells of itself in the log. */
const AGAIN_AFTER_MS = HOUR_MS;

/** Makes backups at the time of day of the settings, each in a process of its own. */
export function backupService(
  settings: Environment,
  log: Logger,
): { health: () => Promise<BackupHealth>; stop: () => void } {
  const started = new Date();
  const { at } = settings.backup;
  let failedAt = 0;
  let running = false;
  const latest = async (): Promise<string | null> => {
    const all = await listBackups(settings.backup.folder, filesOf(settings));
    return all.find(({ content }) => content === "work")?.at ?? null;
  };
  const look = async (): Promise<void> => {
    if (running || Date.now() - failedAt < AGAIN_AFTER_MS) return;
    if (!isBackupDue({ at, latest: await latest(), now: new Date() })) return;
    running = true;
    try {
      for (const { name, bytes } of await backupInChild()) log.info({ name, bytes }, "backed up");
    } catch (error) {
      failedAt = Date.now();
      log.error({ err: error }, "no backup was made");
    } finally {
      running = false;
    }
  };
  const timer = setInterval(() => void look(), LOOK_EVERY_MS).unref();
  return {
    health: async () => {
      const [found, now] = [await latest(), new Date()];
      const age = found === null ? null : now.getTime() - Date.parse(found);
      const overdue = isBackupOverdue({ at, latest: found, now, started });
      return { latest: found, ageHours: age === null ? null : Math.floor(age / HOUR_MS), overdue };
    },
    stop: () => clearInterval(timer),
  };
}
