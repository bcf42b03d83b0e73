import { and, asc, count, desc, eq, isNotNull, isNull, sum } from "drizzle-orm";
import { type IndicatorKey, indicatorKey, parseIndicatorKey } from "#app/domain/indicator.ts";
import { may, type Reader, type Role } from "#app/domain/person.ts";
import type { Block, Draft, Report, Section, Texts, Writer } from "#app/domain/report.ts";
import { type WorkDatabase, workEngineOf } from "../client.server.ts";
import { people, personRoles, reportGuests } from "../schema/people.ts";
import { blocks, reportHistory, reportIndicators, sections } from "../schema/reports.ts";
import { asBlock, draftOf, reportIn, reportsIn, sectionsOf } from "./report-rows.ts";

/** Reports that the reader may read, the latest change first. */
export async function listReports(work: WorkDatabase, reader: Reader): Promise<Report[]> {
  const found = reportsIn(workEngineOf(work), reader).filter(({ removedAt }) => removedAt === null);
  return found.map(({ id: _, removedAt: __, ...report }) => report);
}

/** Removed reports that the reader may bring back. */
export async function listRemovedReports(
  work: WorkDatabase,
  reader: Reader,
): Promise<(Report & { removedAt: string })[]> {
  return reportsIn(workEngineOf(work), reader).flatMap(({ id: _, removedAt, ...report }) =>
    removedAt !== null && may(reader, "write", { kind: "report", report: report.key, area: report.area })
      ? [{ ...report, removedAt }]
      : [],
  );
}

/** A report with everything in it; null where there is none that the reader may read. */
export async function readDraft(work: WorkDatabase, reader: Reader, key: string): Promise<Draft | null> {
  const engine = workEngineOf(work);
  const report = reportIn(engine, reader, key);
  return report && draftOf(engine, report);
}

/** A chapter that was taken out of a report, with its pieces; null where there is none for the reader. */
export async function readRemovedSection(
  work: WorkDatabase,
  reader: Reader,
  { report: key, section }: { report: string; section: string },
): Promise<Section | null> {
  const engine = workEngineOf(work);
  const report = reportIn(engine, reader, key);
  return (report && sectionsOf(engine, report.id, "removed").find(({ id }) => id === section)) ?? null;
}

/** What has been taken out of a report and can be put back, the latest first. */
export interface RemovedParts {
  sections: { id: string; titles: Texts; removedAt: string }[];
  blocks: (Block & { section: string; removedAt: string })[];
}

export async function readRemovedParts(
  work: WorkDatabase,
  reader: Reader,
  key: string,
): Promise<RemovedParts> {
  const engine = workEngineOf(work);
  const report = reportIn(engine, reader, key);
  if (!report) return { sections: [], blocks: [] };
  const goneSections = engine.orm
    .select()
    .from(sections)
    .where(and(eq(sections.reportId, report.id), isNotNull(sections.removedAt)))
    .orderBy(desc(sections.removedAt))
    .all();
  const goneBlocks = engine.orm
    .select({ block: blocks })
    .from(blocks)
    .innerJoin(sections, eq(sections.id, blocks.sectionId))
    .where(and(eq(sections.reportId, report.id), isNull(sections.removedAt), isNotNull(blocks.removedAt)))
    .orderBy(desc(blocks.removedAt))
    .all();
  return {
    sections: goneSections.map(({ id, titles, removedAt }) => ({
      id,
      titles: JSON.parse(titles),
      removedAt: removedAt ?? "",
    })),
    blocks: goneBlocks.map(({ block }) => ({
      ...asBlock(block),
      section: block.sectionId,
      removedAt: block.removedAt ?? "",
    })),
  };
}

/** Something that was done to a piece. */
export interface BlockEvent {
  /** Its number in the history. */
  id: number;
  act: string;
  version: number | null;
  /** What was written, as its kind holds it; of other acts what was changed. */
  content: unknown;
  who: Writer;
  at: string;
}

/** All that was done to a piece, the latest first; nothing where the reader may not read the report. */
export async function readBlockHistory(
  work: WorkDatabase,
  reader: Reader,
  key: string,
  block: string,
): Promise<BlockEvent[]> {
  const engine = workEngineOf(work);
  const report = reportIn(engine, reader, key);
  if (!report) return [];
  const rows = engine.orm
    .select({ event: reportHistory, name: people.name })
    .from(reportHistory)
    .innerJoin(people, eq(people.id, reportHistory.personId))
    .where(and(eq(reportHistory.reportId, report.id), eq(reportHistory.blockId, block)))
    .orderBy(desc(reportHistory.id))
    .all();
  return rows.map(({ event: { id, act, version, content, personId, at }, name }) => ({
    id,
    act,
    version,
    content: JSON.parse(content),
    who: { id: personId, name },
    at,
  }));
}

/** Who can be named to write or answer for something, by name; nobody for visitors. */
export async function listWriters(work: WorkDatabase, reader: Reader): Promise<Writer[]> {
  if (reader.kind === "visitor") return [];
  const rows = workEngineOf(work)
    .orm.selectDistinct({ id: people.id, name: people.name })
    .from(people)
    .innerJoin(personRoles, eq(personRoles.personId, people.id))
    .where(isNull(people.closedAt))
    .orderBy(asc(people.name), asc(people.id))
    .all();
  return rows;
}

/** Names of those who have a role, whether it counts yet or not; nobody for visitors. */
export async function listHolders(work: WorkDatabase, reader: Reader, role: Role): Promise<string[]> {
  if (reader.kind === "visitor") return [];
  const rows = workEngineOf(work)
    .orm.select({ name: people.name })
    .from(people)
    .innerJoin(personRoles, and(eq(personRoles.personId, people.id), eq(personRoles.role, role)))
    .where(isNull(people.closedAt))
    .orderBy(asc(people.name), asc(people.id))
    .all();
  return rows.map(({ name }) => name);
}

/** How many chapters each report that the reader may read has, and how many of them are ready. */
export async function countSections(
  work: WorkDatabase,
  reader: Reader,
): Promise<Map<string, { ready: number; sections: number }>> {
  const engine = workEngineOf(work);
  const rows = engine.orm
    .select({ reportId: sections.reportId, ready: sum(sections.ready), sections: count() })
    .from(sections)
    .where(isNull(sections.removedAt))
    .groupBy(sections.reportId)
    .all();
  const counts = new Map(rows.map((row) => [row.reportId, row]));
  return new Map(
    reportsIn(engine, reader).map(({ id, key }) => {
      const found = counts.get(id);
      return [key, { ready: Number(found?.ready ?? 0), sections: found?.sections ?? 0 }];
    }),
  );
}

/** The indicators that a report is about, with the reason where one is left out. */
export async function readReportIndicators(
  work: WorkDatabase,
  reader: Reader,
  key: string,
): Promise<{ indicator: IndicatorKey; leftOut: Texts | null }[]> {
  const engine = workEngineOf(work);
  const report = reportIn(engine, reader, key);
  if (!report) return [];
  const rows = engine.orm
    .select()
    .from(reportIndicators)
    .where(eq(reportIndicators.reportId, report.id))
    .all();
  return rows.flatMap(({ indicator, leftOut }) => {
    const parts = parseIndicatorKey(indicator);
    return parts
      ? [{ indicator: indicatorKey(parts), leftOut: leftOut === null ? null : JSON.parse(leftOut) }]
      : [];
  });
}

/** Municipal authors by name, and whether each takes part in the report; nobody for who may not read it. */
export async function listAuthors(
  work: WorkDatabase,
  reader: Reader,
  key: string,
): Promise<(Writer & { municipality: string | null; invited: boolean })[]> {
  const engine = workEngineOf(work);
  if (!reportIn(engine, reader, key)) return [];
  const rows = engine.orm
    .select({
      id: people.id,
      name: people.name,
      municipality: people.municipality,
      report: reportGuests.report,
    })
    .from(people)
    .innerJoin(
      personRoles,
      and(eq(personRoles.personId, people.id), eq(personRoles.role, "municipal-author")),
    )
    .leftJoin(reportGuests, and(eq(reportGuests.personId, people.id), eq(reportGuests.report, key)))
    .where(isNull(people.closedAt))
    .orderBy(asc(people.name), asc(people.id))
    .all();
  return rows.map(({ report, ...author }) => ({ ...author, invited: report !== null }));
}
