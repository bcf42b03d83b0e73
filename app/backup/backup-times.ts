import { finnishClock } from "#app/domain/finnish-clock.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A day with a little more: the longest day of the year has 25 hours, and a copy takes its time. */
const OVERDUE_MS = 26 * HOUR_MS;
/** A service that has just started makes one first. */
const STARTING_MS = HOUR_MS;

export interface BackupState {
  /** Time of day in Finland, "03:30"; null: nothing is made by itself. */
  at: string | null;
  /** Moment of the latest good one, ISO; null where there is none. */
  latest: string | null;
  now: Date;
}

/**
 * Whether the latest backup is from before the time of day that has come last: whatever the machine slept
 * through is made up for. Clocks are compared, so that an hour that is left out or comes twice does no harm.
 */
export function isBackupDue({ at, latest, now }: BackupState): boolean {
  if (at === null) return false;
  const { day, time } = finnishClock(now);
  const due = `${time >= at ? day : dayBefore(day)} ${at}`;
  return latest === null || shownAt(new Date(latest)) < due;
}

/** Whether a person must look why there is no new one. */
export function isBackupOverdue({ at, latest, now, started }: BackupState & { started: Date }): boolean {
  if (at === null || now.getTime() - started.getTime() < STARTING_MS) return false;
  return latest === null || now.getTime() - Date.parse(latest) > OVERDUE_MS;
}

function shownAt(moment: Date): string {
  const { day, time } = finnishClock(moment);
  return `${day} ${time}`;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) - DAY_MS).toISOString().slice(0, 10);
}
