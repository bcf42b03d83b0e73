import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { isNoRoom, PdfFailed } from "./pdf-failed.ts";
import { unfinished } from "./pdf-folder.server.ts";

/** The file takes its name when all of it is on the disk. Throws PdfFailed; nothing half-written is left. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const partly = unfinished(path, process.pid);
  try {
    const file = openSync(partly, "w", 0o600);
    try {
      writeFileSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(partly, path);
  } catch (error) {
    rmSync(partly, { force: true });
    const { code = "" } = error as NodeJS.ErrnoException;
    throw new PdfFailed(`the file cannot be written (${code})`, { isDiskFull: isNoRoom(error) });
  }
}
