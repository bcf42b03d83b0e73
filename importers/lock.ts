import { readFileSync, rmSync, writeFileSync } from "node:fs";

/**
 * One import at a time in one database: a file beside it holds the number of the process that imports. A lock whose process
 * is gone (it was killed) is taken over. Returns the function that gives the lock back; throws while another import runs.
 */
export function takeImportLock(databaseFile: string): () => void {
  const file = `${databaseFile}.import-lock`;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (!(error instanceof Error) || !("code" in error) || error.code !== "EEXIST") throw error;
      const holder = Number(readFileSync(file, "utf8"));
      if (isAlive(holder))
        throw new Error(
          `another import (process ${holder}) is writing to "${databaseFile}". Wait until it has ended. ` +
            `If there is none, remove "${file}".`,
        );
      rmSync(file, { force: true });
    }
  }
  throw new Error(`the import lock "${file}" could not be taken`);
}

function isAlive(process_: number): boolean {
  if (!Number.isInteger(process_) || process_ <= 0 || process_ === process.pid) return false;
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
