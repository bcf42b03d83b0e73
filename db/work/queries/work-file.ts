import { type WorkDatabase, workEngineOf } from "../client.server.ts";
import { workFile } from "../schema/work-file.ts";

/** The file's random name, by which its backups are known. Throws where a damaged file has lost it. */
export async function readWorkName(work: WorkDatabase): Promise<string> {
  const row = workEngineOf(work).orm.select({ name: workFile.name }).from(workFile).get();
  if (!row) throw new Error(`the file "${work.file}" has lost its name: restore a backup`);
  return row.name;
}
