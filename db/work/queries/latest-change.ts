import { and, desc, eq } from "drizzle-orm";
import { z } from "zod";
import { type AreaKey, parseAreaKey } from "#app/domain/area.ts";
import { may, type Reader, ROLES, type Role } from "#app/domain/person.ts";
import { type WorkDatabase, workEngineOf } from "../client.server.ts";
import { audit } from "../schema/audit.ts";

const detailSchema = z.object({
  before: z.object({
    name: z.string(),
    roles: z.array(z.enum(ROLES)),
    municipality: z.string().nullable(),
  }),
});

/** How a person was before the latest change of theirs, by the audit; null where there has been none. */
export async function readLatestChange(
  work: WorkDatabase,
  reader: Reader,
  id: number,
): Promise<{ name: string; roles: Role[]; municipality: AreaKey | null } | null> {
  if (!may(reader, "read", { kind: "service" })) return null;
  const line = workEngineOf(work)
    .orm.select({ detail: audit.detail })
    .from(audit)
    .where(and(eq(audit.subject, `person:${id}`), eq(audit.act, "person.changed")))
    .orderBy(desc(audit.id))
    .limit(1)
    .get();
  const parsed = detailSchema.safeParse(line && JSON.parse(line.detail));
  if (!parsed.success) return null;
  const { name, roles, municipality } = parsed.data.before;
  return { name, roles, municipality: municipality === null ? null : parseAreaKey(municipality) };
}
