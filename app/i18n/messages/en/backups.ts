import type { backups as fi } from "../fi/backups.ts";

export const backups: typeof fi = {
  title: "Backups",
  description: "Backups of the work, and checking them.",
  lead: "Reports, plans and users are in one file. A copy of it is kept only once it has been checked and found whole.",
  scheduled: (time: string, keep: number) =>
    `The service makes a backup every day at ${time}. The latest ${keep} are kept.`,
  unscheduled: "The service makes no backups by itself: the setting SAUKKO_BACKUP_AT is off.",
  folder: "Folder on the server",
  unable: "The service cannot make backups.",
  mend: "Whoever runs the server mends it so: let the service’s user write to the folder named below, or name another one with the setting SAUKKO_BACKUP_FOLDER and restart the service. Otherwise /health reports the fault from an hour after the start.",
  overdue: "The backup is overdue. The service's log says why no new one has been made.",
  none: "There are no backups yet.",
  make: "Make a backup now",
  made: "The backup has been made and checked.",
  caption: "Backups, the latest first",
  file: "File",
  at: "Made",
  what: "Content",
  size: "Size",
  acts: "Actions",
  content: { work: "the work", figures: "the figures" },
  check: "Check",
  checkOf: (name: string) => `Check ${name}`,
  whole: (name: string) => `${name} is whole.`,
  justNow: "just now",
  versions: (count: number) =>
    count === 0
      ? "It holds no locked versions yet."
      : count === 1
        ? "It holds one locked version, and its hash is right."
        : `It holds ${count} locked versions, and the hash of each is right.`,
  download: "Download",
  downloadOf: (name: string) => `Download ${name}`,
  downloadText:
    "The copy holds drafts and what is needed for signing in. Keep it as carefully as the server. Each download is noted in the audit.",
  tooLarge: "To be fetched from the server",
  failed: "This did not succeed:",
  restore: "Restoring",
  restoreText:
    "A backup is restored on the server, since that takes back the work of others too. Stop the service, give the command below and start the service. The present file is kept, and can be restored as well.",
  trouble: {
    "no-source": "The file to be copied is not there.",
    "no-folder": "There is no folder for backups. See whether its disk is connected.",
    "not-writable": "The service may not write to the folder for backups.",
    "disk-full": "The disk has no room for the backup.",
    "other-running": "Another backup is being made. Wait a moment and open the page again.",
    damaged: "The file is damaged. On the server, npm run verify tells what is missing from it.",
    "not-ours": "The file is no database of Saukko's.",
    newer: "The file was made by a newer version of Saukko.",
    "other-installation": "The backup is of another installation.",
    "in-use": "The file is in use.",
    failed: "The backup did not succeed. The reason is in the service's log.",
  },
};
