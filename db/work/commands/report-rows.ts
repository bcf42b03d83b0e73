import { and, asc, eq, isNull } from "drizzle-orm";
import { type Act, may, type Person, type Reader } from "#app/domain/person.ts";
import type { Engine } from "../../open-file.server.ts";
import type { WorkDatabase } from "../client.server.ts";
import { reportIn, type StoredReport } from "../queries/report-rows.ts";
import { blocks, reportHistory, reports, sections } from "../schema/reports.ts";
import { workTransaction } from "../transaction.ts";

/**
 * How a change of a report went: "not-found" also for who may not make it, "not-open" once it is proposed.
 */
export type DraftOutcome = "done" | "not-found" | "not-open";

export type SectionRow = typeof sections.$inferSelect;
export type BlockRow = typeof blocks.$inferSelect;

/** What a change of a draft works with. */
export interface Desk {
  engine: Engine;
  report: StoredReport;
  person: Person;
  now: Date;
}

/** Who changes which report, when. */
export interface DraftChange {
  report: string;
  now: Date;
}

/**
 * Runs a change of a report that is open to writing and that the reader may see, in one transaction. The
 * change itself asks whether the reader may write the part that it is about.
 */
export async function changeDraft<T>(
  work: WorkDatabase,
  reader: Reader,
  { report: key, now }: DraftChange,
  make: (desk: Desk) => T,
): Promise<T | "not-found" | "not-open"> {
  if (reader.kind === "visitor") return "not-found";
  return workTransaction(work, (engine): T | "not-found" | "not-open" => {
    const report = reportIn(engine, reader, key);
    if (!report) return "not-found";
    if (report.state !== "draft") return "not-open";
    return make({ engine, report, person: reader, now });
  });
}

/** Whether the person may do this to the report as a whole. */
export function mayTo(act: Act, { report: { key, area }, person }: Desk): boolean {
  return may(person, act, { kind: "report", report: key, area });
}

export function mayWriteSection({ report: { key, area }, person }: Desk, part: string | null): boolean {
  return may(person, "write", {
    kind: "section",
    report: key,
    area,
    part: part as StoredReport["area"] | null,
  }); // as changeSection checked it
}

/** A chapter of the report that the person may write; `removed`: one that was taken out. */
export function sectionIn(desk: Desk, id: string, removed = false): SectionRow | null {
  const { engine, report } = desk;
  const row = engine.orm
    .select()
    .from(sections)
    .where(and(eq(sections.id, id), eq(sections.reportId, report.id)))
    .get();
  if (!row || (row.removedAt !== null) !== removed) return null;
  return mayWriteSection(desk, row.part) ? row : null;
}

/** A piece of a chapter that the person may write; `removed`: one that was taken out. */
export function blockIn(desk: Desk, id: string, removed = false): BlockRow | null {
  const row = desk.engine.orm.select().from(blocks).where(eq(blocks.id, id)).get();
  if (!row || (row.removedAt !== null) !== removed) return null;
  return sectionIn(desk, row.sectionId) ? row : null;
}

export interface HistoryLine {
  section?: string;
  block?: string;
  act: "made" | "saved" | "late" | "changed" | "moved" | "removed" | "restored" | "chosen" | "unchosen";
  version?: number;
  content?: unknown;
}

/** Writes down what was done; the report counts as changed from then on. */
export function remember(desk: Desk, { section, block, act, version, content = null }: HistoryLine): void {
  const { engine, report, person, now } = desk;
  const at = now.toISOString();
  engine.orm
    .insert(reportHistory)
    .values({
      reportId: report.id,
      sectionId: section ?? null,
      blockId: block ?? null,
      act,
      version: version ?? null,
      content: JSON.stringify(content),
      personId: person.id,
      at,
    })
    .run();
  engine.orm.update(reports).set({ changedAt: at }).where(eq(reports.id, report.id)).run();
}

/** Ids of the report's chapters in order. */
export function sectionOrder({ engine, report }: Desk): string[] {
  return engine.orm
    .select({ id: sections.id })
    .from(sections)
    .where(and(eq(sections.reportId, report.id), isNull(sections.removedAt)))
    .orderBy(asc(sections.position))
    .all()
    .map(({ id }) => id);
}

/** Ids of a chapter's pieces in order. */
export function blockOrder({ engine }: Desk, section: string): string[] {
  return engine.orm
    .select({ id: blocks.id })
    .from(blocks)
    .where(and(eq(blocks.sectionId, section), isNull(blocks.removedAt)))
    .orderBy(asc(blocks.position))
    .all()
    .map(({ id }) => id);
}

/** The order with one of the ids at this place, which is brought within its ends. */
export function placed(order: readonly string[], id: string, at: number): string[] {
  const others = order.filter((one) => one !== id);
  return others.toSpliced(Math.min(Math.max(at, 0), others.length), 0, id);
}

export function numberSections({ engine }: Desk, order: readonly string[]): void {
  order.forEach((id, position) => {
    engine.orm.update(sections).set({ position }).where(eq(sections.id, id)).run();
  });
}

export function numberBlocks({ engine }: Desk, order: readonly string[]): void {
  order.forEach((id, position) => {
    engine.orm.update(blocks).set({ position }).where(eq(blocks.id, id)).run();
  });
}
