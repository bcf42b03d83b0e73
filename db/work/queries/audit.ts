import { and, desc, eq, gte, lt, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { AuditAct } from "#app/domain/audit.ts";
import { may, type Reader } from "#app/domain/person.ts";
import { type WorkDatabase, workEngineOf } from "../client.server.ts";
import { audit } from "../schema/audit.ts";
import { people } from "../schema/people.ts";

/** A line of the audit. */
export interface AuditLine {
  id: number;
  at: string;
  /** Null: the command line, or nobody who had signed in. */
  person: { id: number; name: string } | null;
  act: string;
  subject: string | null;
  /** The name of the person that it was done to, where it was one. */
  subjectName: string | null;
  detail: string;
}

/** People once more, as whom something was done to. */
const done = alias(people, "done");

/** Which lines; all where nothing is said. */
export interface AuditFilter {
  act?: AuditAct;
  personId?: number;
  /** First day, and the day after the last, as ISO moments. */
  from?: string;
  until?: string;
  /** Lines before this one. */
  before?: number;
}

/** Lines of the audit, the latest first; none for who may not read it. */
export async function readAudit(
  work: WorkDatabase,
  reader: Reader,
  filter: AuditFilter,
  most: number,
): Promise<AuditLine[]> {
  if (!may(reader, "read", { kind: "service" })) return [];
  const rows = workEngineOf(work)
    .orm.select({ line: audit, name: people.name, subjectName: done.name })
    .from(audit)
    .leftJoin(people, eq(people.id, audit.personId))
    .leftJoin(done, eq(audit.subject, sql`'person:' || ${done.id}`))
    .where(and(...conditions(filter)))
    .orderBy(desc(audit.id))
    .limit(most)
    .all();
  return rows.map(({ line: { personId, ...line }, name, subjectName }) => ({
    ...line,
    subjectName,
    person: personId === null ? null : { id: personId, name: name ?? String(personId) },
  }));
}

function conditions({ act, personId, from, until, before }: AuditFilter): (SQL | undefined)[] {
  return [
    act && eq(audit.act, act),
    personId === undefined ? undefined : eq(audit.personId, personId),
    from === undefined ? undefined : gte(audit.at, from),
    until === undefined ? undefined : lt(audit.at, until),
    before === undefined ? undefined : lt(audit.id, before),
  ];
}
