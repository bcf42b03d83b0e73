import { fork } from "node:child_process";
import { createRequire } from "node:module";
import { type Backup, BackupTrouble, type BackupTroubleKind } from "#app/domain/backup.ts";

/** By its name, since this module runs from the sources and from the build alike. */
const COMMAND = "#app/backup/run.ts";
/** More than a copy of any file of ours takes. */
const LIMIT_MS = 600_000;

type Told = { made: Backup[] } | { trouble: BackupTroubleKind };

/**
 * `npm run backup` in a process of its own, with this one's settings: copying and checking hold up nobody who
 * is served here. Throws a BackupTrouble.
 */
export function backupInChild(limitMs = LIMIT_MS): Promise<Backup[]> {
  return new Promise((done, fail) => {
    const child = fork(createRequire(import.meta.url).resolve(COMMAND), ["backup"], {
      execArgv: ["--max-old-space-size=256"],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    const limit = setTimeout(() => child.kill("SIGKILL"), limitMs);
    let told: Told | null = null;
    let words = "";
    child.stderr?.on("data", (chunk: Buffer) => {
      words += chunk.toString();
    });
    child.once("message", (message: Told) => {
      told = message;
    });
    child.once("error", (cause) => fail(new BackupTrouble("failed", "no backup could be begun", { cause })));
    child.once("close", (code, signal) => {
      clearTimeout(limit);
      if (told && "made" in told) done(told.made);
      else fail(new BackupTrouble(told?.trouble ?? "failed", words.trim() || `ended with ${code ?? signal}`));
    });
  });
}
