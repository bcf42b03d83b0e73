import { eq, like, or } from "drizzle-orm";
import type { AreaKey } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import { may, type Reader } from "#app/domain/person.ts";
import type { NewSection, ReportKey, ReportKind, Texts } from "#app/domain/report.ts";
import type { Locale } from "#app/domain/text.ts";
import type { Engine } from "../../open-file.server.ts";
import type { WorkDatabase } from "../client.server.ts";
import { reportIn, reportsIn } from "../queries/report-rows.ts";
import { reportIndicators, reports } from "../schema/reports.ts";
import { workTransaction } from "../transaction.ts";
import { addToAudit } from "./audit.ts";
import {
  changeDraft,
  type Desk,
  type DraftChange,
  type DraftOutcome,
  mayTo,
  remember,
} from "./report-rows.ts";
import { insertSection } from "./section-rows.ts";

/** What a person says of a report. */
export interface ReportFields {
  titles: Texts;
  years: { first: number; last: number };
  languages: readonly Locale[];
  /** Number of the person who answers for it. */
  owner: number;
}

export interface NewReport extends Omit<ReportFields, "owner"> {
  kind: ReportKind;
  area: AreaKey;
  /** How its name in addresses should begin: "kymenlaakso-2025-2029". */
  name: string;
  sections: readonly NewSection[];
  /** The indicators that it is about. */
  indicators: readonly IndicatorKey[];
}

/** Begins a report with its chapters; who begins it answers for it. Its key, or null for who may not. */
export async function createReport(
  work: WorkDatabase,
  reader: Reader,
  made: NewReport,
  now: Date,
): Promise<ReportKey | null> {
  if (reader.kind === "visitor") return null;
  return workTransaction(work, (engine) => {
    const key = freeKey(engine, made.name);
    if (!may(reader, "write", { kind: "report", report: key, area: made.area })) return null;
    const { kind, area, years } = made;
    const row = {
      ...{ key, kind, area, state: "draft", ownerId: reader.id },
      ...{ titles: JSON.stringify(made.titles), languages: JSON.stringify(made.languages) },
      ...{ firstYear: years.first, lastYear: years.last },
      ...{ createdAt: now.toISOString(), changedAt: now.toISOString() },
    };
    engine.orm.insert(reports).values(row).run();
    const report = reportIn(engine, reader, key);
    if (!report) throw new Error(`the report "${key}" was not made`);
    const desk: Desk = { engine, report, person: reader, now };
    remember(desk, { act: "made", content: { kind, titles: made.titles } });
    for (const section of made.sections) insertSection(desk, section, made.sections.length);
    for (const indicator of new Set(made.indicators))
      engine.orm.insert(reportIndicators).values({ reportId: report.id, indicator }).run();
    addToAudit(engine, {
      who: reader,
      act: "report.created",
      subject: `report:${key}`,
      detail: { kind, area },
      now,
    });
    return key;
  });
}

/** The name, or with a number behind it where another report has it. */
function freeKey({ orm }: Engine, name: string): string {
  const taken = new Set(
    orm
      .select({ key: reports.key })
      .from(reports)
      .where(or(eq(reports.key, name), like(reports.key, `${name}-%`)))
      .all()
      .map(({ key }) => key),
  );
  let key = name;
  for (let number = 2; taken.has(key); number += 1) key = `${name}-${number}`;
  return key;
}

/** Changes what is said of the report itself. */
export function changeReport(
  work: WorkDatabase,
  reader: Reader,
  change: DraftChange,
  fields: ReportFields,
): Promise<DraftOutcome> {
  return changeDraft(work, reader, change, (desk) => {
    if (!mayTo("write", desk)) return "not-found";
    const { titles, years, languages, owner } = fields;
    const { engine, report } = desk;
    const row = {
      ...{ titles: JSON.stringify(titles), languages: JSON.stringify(languages), ownerId: owner },
      ...{ firstYear: years.first, lastYear: years.last },
    };
    engine.orm.update(reports).set(row).where(eq(reports.id, report.id)).run();
    const before = { titles: report.titles, years: report.years, languages: report.languages };
    remember(desk, { act: "changed", content: { before, now: { titles, years, languages, owner } } });
    return "done";
  });
}

/** Takes the report off every list. It can be brought back. */
export function removeReport(work: WorkDatabase, reader: Reader, change: DraftChange): Promise<DraftOutcome> {
  return changeDraft(work, reader, change, (desk) => {
    if (!mayTo("write", desk)) return "not-found";
    setRemoved(desk, desk.now.toISOString());
    return "done";
  });
}

export async function restoreReport(
  work: WorkDatabase,
  reader: Reader,
  { report: key, now }: DraftChange,
): Promise<DraftOutcome> {
  if (reader.kind === "visitor") return "not-found";
  return workTransaction(work, (engine) => {
    const report = reportsIn(engine, reader, key).find(({ removedAt }) => removedAt !== null);
    if (!report) return "not-found";
    const desk: Desk = { engine, report, person: reader, now };
    if (!mayTo("write", desk)) return "not-found";
    setRemoved(desk, null);
    return "done";
  });
}

function setRemoved(desk: Desk, removedAt: string | null): void {
  const { engine, report, person, now } = desk;
  engine.orm.update(reports).set({ removedAt }).where(eq(reports.id, report.id)).run();
  remember(desk, { act: removedAt === null ? "restored" : "removed" });
  const act = removedAt === null ? "report.restored" : "report.removed";
  addToAudit(engine, { who: person, act, subject: `report:${report.key}`, now });
}
