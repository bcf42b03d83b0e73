import { readFileSync, writeFileSync } from "node:fs";
import { closeWork, openWork, workEngineOf } from "#db/work/client.server.ts";

/** Changes one letter of a text in a file of work itself, past SQLite and its triggers. */
export function flipByteOf(file: string, text: string): void {
  const opened = openWork(file);
  workEngineOf(opened).connection.pragma("wal_checkpoint(TRUNCATE)");
  closeWork(opened);
  const bytes = readFileSync(file);
  const at = bytes.indexOf(text);
  if (at < 0) throw new Error(`"${text}" is not in ${file}`);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}
