import { and, desc, eq, isNotNull, isNull, ne } from "drizzle-orm";
import type { Reader } from "#app/domain/person.ts";
import { type WorkDatabase, workEngineOf } from "../client.server.ts";
import { blocks, reportHistory, reports, sections } from "../schema/reports.ts";

/** The chapter to which the person last added a piece; what came with a report's template was not added. */
export async function readLastAdded(
  work: WorkDatabase,
  reader: Reader,
): Promise<{ report: string; section: string } | null> {
  if (reader.kind === "visitor") return null;
  const [found] = workEngineOf(work)
    .orm.select({ report: reports.key, section: sections.id })
    .from(reportHistory)
    .innerJoin(blocks, eq(blocks.id, reportHistory.blockId))
    .innerJoin(sections, eq(sections.id, blocks.sectionId))
    .innerJoin(reports, eq(reports.id, sections.reportId))
    .where(
      and(
        eq(reportHistory.personId, reader.id),
        eq(reportHistory.act, "made"),
        isNotNull(reportHistory.blockId),
        ne(reportHistory.at, reports.createdAt),
        isNull(sections.removedAt),
        isNull(reports.removedAt),
      ),
    )
    .orderBy(desc(reportHistory.id))
    .limit(1)
    .all();
  return found ?? null;
}
