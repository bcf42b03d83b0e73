import type { BackupGround } from "#app/pages/backups/backups-page.server.ts";
import { environment } from "./environment.server.ts";
import { workDatabase } from "./work-database.server.ts";

const started = new Date();

/** What the page of backups is made from. */
export function backupGround(): BackupGround {
  return { work: workDatabase(), settings: environment(), started };
}
