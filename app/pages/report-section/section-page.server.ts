import type { AreaKey } from "#app/domain/area.ts";
import { may, type Person } from "#app/domain/person.ts";
import type { Block, Draft, Section, Writer } from "#app/domain/report.ts";
import type { HindranceMatter } from "#app/domain/report-hindrance.ts";
import type { FrozenBlock } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import { figureNames } from "#app/figures/figure-names.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { collectSections } from "#app/reports/collect/sections.server.ts";
import { titleIn } from "#app/reports/draft/title-in.ts";
import { writeMarkdown } from "#app/reports/text/write-markdown.ts";
import type { Database } from "#db/client.server.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";
import { listWriters, readDraft, readRemovedParts, readRemovedSection } from "#db/work/queries/drafts.ts";
import { readPlan } from "#db/work/queries/plan.ts";
import { blockName } from "./block-name.server.ts";
import { type FieldChoices, fieldChoices, withUsed } from "./field-choices.server.ts";

/** A piece as its form and its reader see it. */
export interface DeskBlock {
  block: Block;
  /** What is typed in each language, of a text. */
  typed: Partial<Record<Locale, string>>;
  /** As the report shows it now; null where it cannot be shown. */
  shown: FrozenBlock | null;
  matters: HindranceMatter[];
}

export interface SectionPage {
  report: string;
  reportTitle: string;
  section: Pick<Section, "id" | "chapter" | "titles" | "part" | "owner" | "ready">;
  title: string;
  area: AreaKey;
  languages: readonly Locale[];
  blocks: DeskBlock[];
  /** Pieces that were taken out, each by its kind and what it is about. */
  removed: { id: string; name: string }[];
  sections: { id: string; title: string }[];
  writers: Writer[];
  /** Whether somebody has taken the chapter out: who writes in it sees what is typed, and its way back. */
  isRemoved: boolean;
  /** Whether the reader may write this chapter now. */
  writes: boolean;
  /** Whether the reader may say whose it is. */
  leads: boolean;
  choices: FieldChoices;
}

export interface DeskGround {
  database: Database;
  work: WorkDatabase;
  home: AreaKey;
  origin: string;
}

/** One chapter with its pieces, for its writers also one that was taken out; null for who has none. */
export async function sectionPage(
  { database, work, home, origin }: DeskGround,
  person: Person,
  { report, section: id }: { report: string; section: string },
  locale: Locale,
): Promise<SectionPage | null> {
  const draft = await readDraft(work, person, report);
  if (!draft) return null;
  const there = draft.sections.find((one) => one.id === id);
  const section = there ?? (await removedSection(work, person, draft, id));
  if (!section) return null;
  const { area, languages } = draft;
  const removed = (await readRemovedParts(work, person, report)).blocks;
  const names = await figureNames(database, locale);
  return {
    ...{ report, area, languages },
    reportTitle: titleIn(draft.titles, locale),
    section,
    title: titleIn(section.titles, locale),
    blocks: await deskBlocks({ database, work, home, origin }, person, draft, section),
    removed: removed
      .filter((one) => one.section === id)
      .map((one) => ({
        id: one.id,
        name: blockName(one, messagesFor(locale).deskReports.block, names, locale),
      })),
    sections: draft.sections.map((one) => ({ id: one.id, title: titleIn(one.titles, locale) })),
    writers: await listWriters(work, person),
    isRemoved: there === undefined,
    writes: writesSection(person, draft, section),
    leads: may(person, "write", { kind: "report", report, area }),
    choices: withUsed(await fieldChoices({ database, home }, locale), section.blocks, names),
  };
}

/** A piece as it would be shown and typed if it were saved; the report itself stays as it is. */
export async function previewIn(
  ground: DeskGround,
  person: Person,
  { report, section: id }: { report: string; section: string },
  block: Block,
): Promise<DeskBlock | null> {
  const draft = await readDraft(ground.work, person, report);
  const section = draft?.sections.find((one) => one.id === id);
  if (!draft || !section) return null;
  const [found] = await deskBlocks(ground, person, draft, { ...section, blocks: [block] });
  return found ?? null;
}

async function deskBlocks(
  { work, ...ground }: DeskGround,
  person: Person,
  { languages }: Draft,
  section: Section,
): Promise<DeskBlock[]> {
  const plan = await readPlan(work, person);
  const asked = { ...ground, locales: languages, indicators: [], plan, now: new Date() };
  // What the whole report shows is not asked for here: the appendix is seen in the preview.
  const blocks = section.blocks.filter(({ kind }) => kind !== "indicator-appendix");
  const { sections, hindrances } = await collectSections(asked, [{ ...section, blocks }]);
  return section.blocks.map((block) => ({
    block,
    typed: typedIn(block),
    shown: sections[0]?.blocks.find((one) => one.id === block.id) ?? null,
    matters: hindrances.filter((one) => one.block === block.id).map(({ matter }) => matter),
  }));
}

/** A chapter that was taken out, for who might write in it. */
export async function removedSection(
  work: WorkDatabase,
  person: Person,
  draft: Draft,
  id: string,
): Promise<Section | null> {
  const section = await readRemovedSection(work, person, { report: draft.key, section: id });
  return section && writesSection(person, draft, section) ? section : null;
}

function writesSection(person: Person, { key, area, state }: Draft, { part }: Section): boolean {
  return state === "draft" && may(person, "write", { kind: "section", report: key, area, part });
}

function typedIn(block: Block): DeskBlock["typed"] {
  if (block.kind !== "text") return {};
  const typed = Object.entries(block.content.docs).map(([locale, doc]) => [locale, writeMarkdown(doc)]);
  return Object.fromEntries(typed);
}
