/**
 * What is written into the audit (lokikirja): who did it, to what, when. Words for each are in
 * `messages/<locale>/audit.ts`.
 */
export const AUDIT_ACTS = [
  "person.invited",
  "person.joined",
  "person.created",
  "person.changed",
  "person.closed",
  "person.reopened",
  "person.erased",
  "password.link",
  "password.changed",
  "second-factor.set",
  "second-factor.removed",
  "recovery-code.used",
  "session.opened",
  "session.closed",
  "sessions.closed",
  "report.created",
  "report.removed",
  "report.restored",
  "report.guests",
  "version.proposed",
  "version.taken-back",
  "version.decided",
  "version.published",
  "version.correction-begun",
  "backup.made",
  "backup.downloaded",
  "backup.restored",
] as const;
export type AuditAct = (typeof AUDIT_ACTS)[number];

/** A kind and its key: "person:12", "report:kymenlaakso-2025", "backup:saukko-work-2026-….db". */
export type AuditSubject = `${"person" | "report" | "backup"}:${string}`;

export function isAuditAct(value: unknown): value is AuditAct {
  return AUDIT_ACTS.some((act) => act === value);
}
