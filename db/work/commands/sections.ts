import { eq } from "drizzle-orm";
import type { AreaKey } from "#app/domain/area.ts";
import type { Reader } from "#app/domain/person.ts";
import type { NewSection, Texts } from "#app/domain/report.ts";
import type { WorkDatabase } from "../client.server.ts";
import { sections } from "../schema/reports.ts";
import {
  changeDraft,
  type Desk,
  type DraftChange,
  type DraftOutcome,
  mayTo,
  mayWriteSection,
  numberSections,
  placed,
  remember,
  type SectionRow,
  sectionIn,
  sectionOrder,
} from "./report-rows.ts";
import { insertSection } from "./section-rows.ts";

/** What a person says of a chapter. */
export interface SectionFields {
  titles: Texts;
  /** The municipality whose own chapter it is; null: nobody's in particular. */
  part: AreaKey | null;
  /** Number of the person who writes it; null: nobody. */
  owner: number | null;
  ready: boolean;
}

/**
 * Adds a chapter at this place; its id. Chapters and their order are for who may write the whole report.
 */
export function addSection(
  work: WorkDatabase,
  reader: Reader,
  change: DraftChange,
  { section, at }: { section: NewSection; at: number },
): Promise<{ id: string } | "not-found" | "not-open"> {
  return changeDraft(work, reader, change, (desk) =>
    mayTo("write", desk) ? { id: insertSection(desk, section, at) } : "not-found",
  );
}

export function changeSection(
  work: WorkDatabase,
  reader: Reader,
  change: DraftChange & { section: string },
  { titles, part, owner, ready }: SectionFields,
): Promise<DraftOutcome> {
  return changeDraft(work, reader, change, (desk) => {
    const row = sectionIn(desk, change.section);
    // Whose chapter it is decides who may write it: an author does not give it to others.
    if (!row || !mayWriteSection(desk, part)) return "not-found";
    if (part !== row.part && !mayTo("write", desk)) return "not-found";
    const fields = { titles: JSON.stringify(titles), part, ownerId: owner, ready: ready ? 1 : 0 };
    desk.engine.orm.update(sections).set(fields).where(eq(sections.id, row.id)).run();
    const before = {
      titles: JSON.parse(row.titles),
      part: row.part,
      owner: row.ownerId,
      ready: row.ready === 1,
    };
    remember(desk, {
      section: row.id,
      act: "changed",
      content: { before, now: { titles, part, owner, ready } },
    });
    return "done";
  });
}

/** `to`: the place from 0; beyond the ends it is the end. */
export function moveSection(
  work: WorkDatabase,
  reader: Reader,
  change: DraftChange & { section: string },
  to: number,
): Promise<DraftOutcome> {
  return changeOrder(work, reader, change, false, (desk, row) => {
    const order = sectionOrder(desk);
    const from = order.indexOf(row.id);
    numberSections(desk, placed(order, row.id, to));
    remember(desk, { section: row.id, act: "moved", content: { from, to } });
  });
}

/** Takes the chapter out with all that is in it. It can be put back where it was. */
export function removeSection(
  work: WorkDatabase,
  reader: Reader,
  change: DraftChange & { section: string },
): Promise<DraftOutcome> {
  return changeOrder(work, reader, change, false, (desk, row) => {
    const removedAt = desk.now.toISOString();
    desk.engine.orm.update(sections).set({ removedAt }).where(eq(sections.id, row.id)).run();
    numberSections(desk, sectionOrder(desk));
    remember(desk, { section: row.id, act: "removed" });
  });
}

export function restoreSection(
  work: WorkDatabase,
  reader: Reader,
  change: DraftChange & { section: string },
): Promise<DraftOutcome> {
  return changeOrder(work, reader, change, true, (desk, row) => {
    const order = sectionOrder(desk);
    desk.engine.orm.update(sections).set({ removedAt: null }).where(eq(sections.id, row.id)).run();
    numberSections(desk, placed(order, row.id, row.position));
    remember(desk, { section: row.id, act: "restored" });
  });
}

function changeOrder(
  work: WorkDatabase,
  reader: Reader,
  change: DraftChange & { section: string },
  removed: boolean,
  make: (desk: Desk, row: SectionRow) => void,
): Promise<DraftOutcome> {
  return changeDraft(work, reader, change, (desk) => {
    const row = mayTo("write", desk) ? sectionIn(desk, change.section, removed) : null;
    if (!row) return "not-found";
    make(desk, row);
    return "done";
  });
}
