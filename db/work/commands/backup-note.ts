import { may, type Reader } from "#app/domain/person.ts";
import type { WorkDatabase } from "../client.server.ts";
import { workTransaction } from "../transaction.ts";
import { addToAudit } from "./audit.ts";

/** Notes who has made or taken home a backup; false, and nothing noted, where they may not. */
export async function noteBackup(
  work: WorkDatabase,
  reader: Reader,
  { act, name }: { act: "backup.made" | "backup.downloaded"; name: string },
  now: Date,
): Promise<boolean> {
  if (!may(reader, "administer", { kind: "service" })) return false;
  workTransaction(work, (engine) => addToAudit(engine, { who: reader, act, subject: `backup:${name}`, now }));
  return true;
}
