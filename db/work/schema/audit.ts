import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Who did what to what, and when. Rows are only ever added: triggers refuse to change or remove one. */
export const audit = sqliteTable(
  "audit",
  {
    /** Running number. */
    id: integer("id").primaryKey(),
    /** Moment, ISO. */
    at: text("at").notNull(),
    /** Number of the person who did it; empty: the command line, or nobody who has signed in. */
    personId: integer("person_id"),
    /** What was done, e.g. "person.roles" (AuditAct in app/domain/audit.ts). */
    act: text("act").notNull(),
    /** What it was done to: a kind and its key, e.g. "person:12"; empty: the service. */
    subject: text("subject"),
    /** What changed, as JSON: what was before and what is now. No passwords, codes or texts of reports. */
    detail: text("detail").notNull(),
  },
  (table) => [index("audit_person").on(table.personId), index("audit_subject").on(table.subject)],
);
