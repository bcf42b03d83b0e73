import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import { type AreaKey, parseAreaKey } from "#app/domain/area.ts";
import { may, type Reader } from "#app/domain/person.ts";
import {
  type Block,
  type Draft,
  isReportKind,
  isReportState,
  type Report,
  type Section,
} from "#app/domain/report.ts";
import type { Engine } from "../../open-file.server.ts";
import { people } from "../schema/people.ts";
import { blocks, reports, sections } from "../schema/reports.ts";

/** A report with its number in the file. */
export type StoredReport = Report & { id: number; removedAt: string | null };

/** Reports that the reader may read, removed ones too, the latest change first. */
export function reportsIn(engine: Engine, reader: Reader, key?: string): StoredReport[] {
  const rows = engine.orm
    .select({ report: reports, ownerName: people.name })
    .from(reports)
    .innerJoin(people, eq(people.id, reports.ownerId))
    .where(key === undefined ? undefined : eq(reports.key, key))
    .all();
  return rows
    .map(({ report, ownerName }) => asReport(report, ownerName))
    .filter((report) => may(reader, "read", { kind: "report", report: report.key, area: report.area }))
    .sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
}

/** The report of this name that is there and that the reader may read; null where there is none. */
export function reportIn(engine: Engine, reader: Reader, key: string): StoredReport | null {
  return reportsIn(engine, reader, key).find(({ removedAt }) => removedAt === null) ?? null;
}

function asReport(row: typeof reports.$inferSelect, ownerName: string): StoredReport {
  const { id, key, kind, state, firstYear, lastYear, changedAt, removedAt } = row;
  if (!isReportKind(kind) || !isReportState(state))
    throw new Error(`unreadable report "${key}": "${kind}", "${state}"`);
  return {
    id,
    key,
    kind,
    titles: JSON.parse(row.titles), // as createReport and changeReport wrote it, like all JSON here
    area: areaOf(row.area),
    years: { first: firstYear, last: lastYear },
    languages: JSON.parse(row.languages),
    state,
    owner: { id: row.ownerId, name: ownerName },
    changedAt,
    removedAt,
  };
}

function areaOf(key: string): AreaKey {
  const area = parseAreaKey(key);
  if (!area) throw new Error(`not the key of an area: "${key}"`);
  return area;
}

/** A report with its chapters and their pieces, in order; what was removed is not among them. */
export function draftOf(engine: Engine, { id, removedAt: _, ...report }: StoredReport): Draft {
  return { ...report, sections: sectionsOf(engine, id, "kept") };
}

/** The chapters of a report that are there, or that were taken out, each with the pieces that are in it. */
export function sectionsOf(engine: Engine, report: number, which: "kept" | "removed"): Section[] {
  const isThere = which === "kept" ? isNull(sections.removedAt) : isNotNull(sections.removedAt);
  const rows = engine.orm
    .select({ section: sections, ownerName: people.name })
    .from(sections)
    .leftJoin(people, eq(people.id, sections.ownerId))
    .where(and(eq(sections.reportId, report), isThere))
    .orderBy(asc(sections.position))
    .all();
  const pieces = engine.orm
    .select({ block: blocks })
    .from(blocks)
    .innerJoin(sections, eq(sections.id, blocks.sectionId))
    .where(and(eq(sections.reportId, report), isThere, isNull(blocks.removedAt)))
    .orderBy(asc(blocks.position))
    .all();
  const bySection = new Map<string, Block[]>();
  for (const { block } of pieces)
    bySection.set(block.sectionId, [...(bySection.get(block.sectionId) ?? []), asBlock(block)]);
  return rows.map(({ section, ownerName }) => asSection(section, ownerName, bySection.get(section.id) ?? []));
}

function asSection(
  { id, chapter, titles, part, ownerId, ready }: typeof sections.$inferSelect,
  ownerName: string | null,
  content: Block[],
): Section {
  return {
    id,
    chapter,
    titles: JSON.parse(titles),
    part: part === null ? null : areaOf(part),
    owner: ownerId === null || ownerName === null ? null : { id: ownerId, name: ownerName },
    ready: ready === 1,
    blocks: content,
  };
}

export function asBlock({ id, kind, content, version }: typeof blocks.$inferSelect): Block {
  return { id, kind, content: JSON.parse(content), version } as Block; // by its kind, as it was written
}
