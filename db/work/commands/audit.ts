import type { AuditAct, AuditSubject } from "#app/domain/audit.ts";
import type { Reader } from "#app/domain/person.ts";
import type { Engine } from "../../open-file.server.ts";
import { audit } from "../schema/audit.ts";

export interface AuditEntry {
  /** Who did it; null where it was done at the machine itself, by a command. */
  who: Reader | { id: number } | null;
  act: AuditAct;
  subject: AuditSubject | null;
  /** What was before and what is now. Never a password, a code or what somebody wrote. */
  detail?: Record<string, unknown>;
  now: Date;
}

/** For the transaction that does the act: neither is there without the other. */
export function addToAudit(engine: Engine, { who, act, subject, detail = {}, now }: AuditEntry): void {
  const personId = who !== null && "id" in who ? who.id : null;
  const row = { at: now.toISOString(), personId, act, subject, detail: JSON.stringify(detail) };
  engine.orm.insert(audit).values(row).run();
}
