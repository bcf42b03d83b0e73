import { basename, extname } from "node:path";
import { finnishClock } from "#app/domain/finnish-clock.ts";

const MOMENT = String.raw`\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d[+-]\d\d`;

/**
 * Name of a database's copy by the clocks of Finland: data/saukko-work.db →
 * saukko-work-2026-11-29T15-33-12+02.db. The hours ahead of UTC stand behind, since an hour comes twice in
 * autumn.
 */
export function backupName(database: string, moment: Date): string {
  const { day, time, offset } = finnishClock(moment);
  return `${stemOf(database)}-${day}T${time.replaceAll(":", "-")}${offset}${extname(database)}`;
}

/** Where a database is kept that a backup takes the place of: beside it, never among the backups. */
export function asideName(database: string, moment: Date): string {
  return backupName(database, moment).replace(stemOf(database), `${stemOf(database)}-before-restore`);
}

/** The moment in such a name, ISO in UTC; null where the file is no backup of that database. */
export function momentOfBackup(database: string, name: string): string | null {
  const [stem, end] = [stemOf(database), extname(database)];
  if (!name.startsWith(`${stem}-`) || !name.endsWith(end)) return null;
  const told = name.slice(stem.length + 1, name.length - end.length);
  if (!new RegExp(`^${MOMENT}$`).test(told)) return null;
  const [day = "", clock = ""] = told.split("T");
  const moment = new Date(`${day}T${clock.slice(0, 8).replaceAll("-", ":")}${clock.slice(8)}:00`);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}

function stemOf(database: string): string {
  return basename(database, extname(database));
}
