import { type AreaKey, parseAreaKey } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import { may, type Person } from "#app/domain/person.ts";
import {
  type Block,
  type BlockContent,
  type Draft,
  isBlockKind,
  type Section,
  type Writer,
} from "#app/domain/report.ts";
import { LOCALES } from "#app/domain/text.ts";
import { chosenBlock } from "#app/reports/draft/chosen-block.ts";
import { emptyBlock, type SentProblem, sentBlock } from "#app/reports/draft/sent-block.ts";
import { unreadLines } from "#app/reports/text/unread-lines.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";
import { addBlock, copyBlock, moveBlock, removeBlock, restoreBlock } from "#db/work/commands/blocks.ts";
import type { DraftOutcome } from "#db/work/commands/report-rows.ts";
import { saveBlock } from "#db/work/commands/save-block.ts";
import { changeSection, restoreSection } from "#db/work/commands/sections.ts";
import { readDraft, readRemovedParts } from "#db/work/queries/drafts.ts";
import { sentTitles } from "../report-contents/report-acts.server.ts";
import { removedSection } from "./section-page.server.ts";

/** Which chapter, and who acts on it when. */
export interface SectionAct {
  work: WorkDatabase;
  person: Person;
  report: string;
  section: string;
  now: Date;
  /** What a new piece is about until somebody says. */
  first: IndicatorKey;
}

/** How a form of a chapter's page went. */
export type SectionActed =
  /** `from`: where a moved piece came from, so that it can go back. */
  | {
      outcome: "done";
      done: string;
      block: string | null;
      section: string;
      /** Rows of a text that were saved as they stand, though they look like a heading or a table. */
      unread?: string;
      from?: { section: string; at: number };
    }
  /** `chosen`: the piece as the form had it. */
  | { outcome: "bad"; block: string; problem: SentProblem; chosen: Block }
  /** What a piece would be, which nobody has saved. */
  | { outcome: "preview"; block: Block }
  /** Somebody has taken the piece or its chapter out, or the report is no draft any more. */
  | { outcome: "gone"; why: "removed" | "chapter" | "closed"; block: string }
  | { outcome: "stale"; mine: BlockContent; theirs: Block; by: Writer; at: string }
  | { outcome: Exclude<DraftOutcome, "done"> };

/** Does what a form of a chapter's page asks for. */
export async function actOnSection(act: SectionAct, form: FormData): Promise<SectionActed> {
  const { work, person, report, section, now } = act;
  const draft = await readDraft(work, person, report);
  const own = draft?.sections.find(({ id }) => id === section);
  if (!draft) return { outcome: "not-found" };
  if (!own) return onRemovedChapter(act, draft, form);
  const change = { report, now, section };
  const block = String(form.get("block") ?? "");
  const ofBlock = { report, now, block };
  const place = own.blocks.findIndex(({ id }) => id === block);
  const done = (outcome: DraftOutcome, what: string): SectionActed =>
    outcome === "done" ? { outcome, done: what, block, section } : { outcome };
  switch (form.get("intent")) {
    case "details":
      return {
        ...done(await changeSection(work, person, change, sentFields(form, own)), "saved"),
        block: null,
      } as SectionActed;
    case "add":
      return add({ ...act, first: firstOf(own) ?? act.first }, draft.area, form);
    case "preview":
      return (await goneOf(act, draft, own, block)) ?? previewed(draft, own.blocks[place], form);
    case "save":
      return (await goneOf(act, draft, own, block)) ?? save(act, draft, block, form);
    case "restore-save": {
      const restored = await restoreBlock(work, person, ofBlock);
      const after = await readDraft(work, person, report);
      if (restored === "not-open" || !after) return { outcome: restored === "done" ? "not-found" : restored };
      return save(act, after, block, form);
    }
    case "up":
    case "down": {
      const at = Math.max(0, place + (form.get("intent") === "up" ? -1 : 1));
      return done(await moveBlock(work, person, ofBlock, { section, at }), "moved");
    }
    case "move":
    case "move-back":
      return move(act, ofBlock, place, form);
    case "copy": {
      const copy = await copyBlock(work, person, ofBlock);
      return typeof copy === "string"
        ? { outcome: copy }
        : { outcome: "done", done: "copied", block: copy.id, section };
    }
    case "remove":
      return done(await removeBlock(work, person, ofBlock), "removed");
    case "restore":
      return done(await restoreBlock(work, person, ofBlock), "restored");
    default:
      return { outcome: "not-found" };
  }
}

/** Nothing is done in a chapter that was taken out but bringing it back, with what was sent where it was. */
async function onRemovedChapter(act: SectionAct, draft: Draft, form: FormData): Promise<SectionActed> {
  const { work, person, report, section, now } = act;
  if (!(await removedSection(work, person, draft, section))) return { outcome: "not-found" };
  const intent = form.get("intent");
  const block = String(form.get("block") ?? "");
  if (intent !== "restore-chapter" && intent !== "restore-chapter-save")
    return { outcome: "gone", why: "chapter", block };
  const restored = await restoreSection(work, person, { report, now, section });
  if (restored !== "done") return { outcome: restored };
  if (intent === "restore-chapter") return { outcome: "done", done: "restored", block: null, section };
  const after = await readDraft(work, person, report);
  return after ? save(act, after, block, form) : { outcome: "not-found" };
}

/** What the chapter is about already is the likeliest for a new piece. */
function firstOf({ blocks }: Section): IndicatorKey | null {
  const figures = blocks.find(({ kind }) => kind === "key-figures");
  return figures?.kind === "key-figures" ? (figures.content.indicators[0] ?? null) : null;
}

function sentFields(form: FormData, own: Section): Parameters<typeof changeSection>[3] {
  const part = form.get("part");
  const owner = Number(form.get("owner") ?? 0);
  return {
    titles: sentTitles(form),
    // A field that the reader was not shown changes nothing.
    part: typeof part === "string" ? parseAreaKey(part) : own.part,
    owner: Number.isInteger(owner) && owner > 0 ? owner : null,
    ready: form.get("ready") === "yes",
  };
}

async function add(
  { work, person, report, section, now, first }: SectionAct,
  area: AreaKey,
  form: FormData,
): Promise<SectionActed> {
  const kind = form.get("kind");
  if (!isBlockKind(kind)) return { outcome: "not-found" };
  const at = Number(form.get("at") ?? Number.NaN);
  const place = Number.isInteger(at) && at >= 0 ? at : Number.MAX_SAFE_INTEGER;
  const made = await addBlock(
    work,
    person,
    { report, now, section },
    { block: emptyBlock(kind, area, first), at: place },
  );
  return typeof made === "string"
    ? { outcome: made }
    : { outcome: "done", done: "added", block: made.id, section };
}

function previewed({ area }: Draft, before: Block | undefined, form: FormData): SectionActed {
  if (!before) return { outcome: "not-found" };
  const sent = sentBlock(form, before, area);
  if (!sent.ok) return bad(before, sent.problem, form, area);
  return { outcome: "preview", block: { ...before, ...sent.block } as Block }; // a piece keeps its kind
}

/** Why the piece of a form is not there to be written, for who might write it; null where it is. */
async function goneOf(
  { work, person, report, section }: SectionAct,
  { area, state }: Draft,
  { part }: Section,
  block: string,
): Promise<SectionActed | null> {
  if (!may(person, "write", { kind: "section", report, area, part })) return null;
  if (state !== "draft") return { outcome: "gone", why: "closed", block };
  const removed = (await readRemovedParts(work, person, report)).blocks;
  const isRemoved = removed.some((one) => one.id === block && one.section === section);
  return isRemoved ? { outcome: "gone", why: "removed", block } : null;
}

/** Saves a piece, also where somebody has moved it to another chapter meanwhile. */
async function save(
  { work, person, report, now }: SectionAct,
  { area, sections }: Draft,
  block: string,
  form: FormData,
): Promise<SectionActed> {
  const found = sections.find(({ blocks }) => blocks.some(({ id }) => id === block));
  const before = found?.blocks.find(({ id }) => id === block);
  if (!found || !before) return { outcome: "not-found" };
  const sent = sentBlock(form, before, area);
  if (!sent.ok) return bad(before, sent.problem, form, area);
  const base = Number(form.get("base"));
  const saved = await saveBlock(work, person, { report, now, block: before.id }, { base, block: sent.block });
  if (typeof saved === "string") return { outcome: saved };
  if (saved.how === "saved") {
    const unread = before.kind === "text" ? unreadIn(form) : "";
    const done = { outcome: "done", done: "saved", block: before.id, section: found.id } as const;
    return unread === "" ? done : { ...done, unread };
  }
  const { mine, theirs, by, at } = saved;
  return { outcome: "stale", mine, theirs, by, at };
}

/** "fi.3.table sv.1.heading": for the address that tells of the save. */
function unreadIn(form: FormData): string {
  const all = LOCALES.flatMap((locale) =>
    unreadLines(String(form.get(`text-${locale}`) ?? "")).map(({ line, why }) => `${locale}.${line}.${why}`),
  );
  return all.join(" ");
}

/** The version that the form began from goes along: who sends it again has not seen a later one. */
function bad(before: Block, problem: SentProblem, form: FormData, area: AreaKey): SectionActed {
  const base = Number(form.get("base"));
  const version = Number.isInteger(base) && base > 0 ? base : before.version;
  const chosen = { ...chosenBlock(form, before, area), version };
  return { outcome: "bad", block: before.id, problem, chosen };
}

async function move(
  { work, person, section }: SectionAct,
  ofBlock: { report: string; now: Date; block: string },
  place: number,
  form: FormData,
): Promise<SectionActed> {
  const to = String(form.get("to") ?? "");
  const at = Number(form.get("at") ?? Number.MAX_SAFE_INTEGER);
  const outcome = await moveBlock(work, person, ofBlock, { section: to, at });
  if (outcome !== "done") return { outcome };
  return { outcome, done: "moved", block: ofBlock.block, section: to, from: { section, at: place } };
}
