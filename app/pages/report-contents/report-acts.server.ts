import type { Person } from "#app/domain/person.ts";
import type { NewSection, Texts } from "#app/domain/report.ts";
import { isChapter } from "#app/domain/report-chapter.ts";
import { LOCALES } from "#app/domain/text.ts";
import { chapterSection } from "#app/reports/templates/templates.ts";
import { cleanLine } from "#app/reports/text/clean-text.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";
import { inviteAuthors } from "#db/work/commands/report-guests.ts";
import type { DraftChange, DraftOutcome } from "#db/work/commands/report-rows.ts";
import { changeReport, removeReport } from "#db/work/commands/reports.ts";
import { addSection, moveSection, removeSection, restoreSection } from "#db/work/commands/sections.ts";
import { readDraft } from "#db/work/queries/drafts.ts";
import { sentLanguages, sentYears, type YearsProblem } from "../report-list/new-report.ts";

/**
 * What is wrong with a form of the contents page: its years, no language, no name of the report, or no
 * title of
 * a new chapter.
 */
export type ReportProblem = YearsProblem | "languages" | "title" | "chapter-title";

/** How a form of the contents page went: what was done and to which chapter, or what is wrong with it. */
export type ReportActed =
  | { outcome: "done"; done: string; section: string | null }
  | { outcome: "bad"; problems: ReportProblem[] }
  | { outcome: Exclude<DraftOutcome, "done"> };

/** Does what a form of the contents page asks for. */
export async function actOnReport(
  work: WorkDatabase,
  person: Person,
  change: DraftChange,
  form: FormData,
): Promise<ReportActed> {
  const section = String(form.get("section") ?? "");
  const ofSection = { ...change, section };
  switch (form.get("intent")) {
    case "details":
      return changeDetails(work, person, change, form);
    case "add":
      return add(work, person, change, form);
    case "up":
    case "down": {
      const all = (await readDraft(work, person, change.report))?.sections ?? [];
      const step = form.get("intent") === "up" ? -1 : 1;
      const at = all.findIndex(({ id }) => id === section) + step;
      return acted(await moveSection(work, person, ofSection, Math.max(at, 0)), "moved", section);
    }
    case "remove":
      return acted(await removeSection(work, person, ofSection), "removed", section);
    case "restore":
      return acted(await restoreSection(work, person, ofSection), "restored", section);
    case "authors": {
      const people = form.getAll("author").map(Number).filter(Number.isInteger);
      return acted(await inviteAuthors(work, person, change, people), "saved", null);
    }
    case "remove-report":
      return acted(await removeReport(work, person, change), "report-removed", null);
    default:
      return { outcome: "not-found" };
  }
}

function acted<T extends DraftOutcome>(outcome: T, done: string, section: string | null): ReportActed {
  return outcome === "done" ? { outcome, done, section } : { outcome };
}

async function changeDetails(
  work: WorkDatabase,
  person: Person,
  change: DraftChange,
  form: FormData,
): Promise<ReportActed> {
  const draft = await readDraft(work, person, change.report);
  if (!draft) return { outcome: "not-found" };
  const { years, yearsProblems } = sentYears(form, draft.kind);
  const [languages, titles] = [sentLanguages(form), sentTitles(form)];
  const problems: ReportProblem[] = [...yearsProblems];
  if (languages.length === 0) problems.push("languages");
  if (Object.keys(titles).length === 0) problems.push("title");
  if (!years || problems.length > 0) return { outcome: "bad", problems };
  const owner = Number(form.get("owner"));
  return acted(await changeReport(work, person, change, { titles, years, languages, owner }), "saved", null);
}

async function add(
  work: WorkDatabase,
  person: Person,
  change: DraftChange,
  form: FormData,
): Promise<ReportActed> {
  const section = newSection(form);
  if (!section) return { outcome: "bad", problems: ["chapter-title"] };
  const all = (await readDraft(work, person, change.report))?.sections ?? [];
  const made = await addSection(work, person, change, { section, at: all.length });
  return typeof made === "string" ? { outcome: made } : { outcome: "done", done: "added", section: made.id };
}

/** One of the known chapters, or one with a title of its own in the page's language. */
function newSection(form: FormData): NewSection | null {
  const chapter = form.get("chapter");
  if (isChapter(chapter)) return chapterSection(chapter);
  const titles = sentTitles(form);
  const blocks = [{ kind: "text", content: { docs: {} } }] as const;
  return Object.keys(titles).length === 0 ? null : { chapter: null, titles, blocks };
}

/** Titles by language, each on one line; an empty one is none. */
export function sentTitles(form: FormData): Texts {
  const titles: Texts = {};
  for (const locale of LOCALES) {
    const typed = form.get(`title-${locale}`);
    const title = typeof typed === "string" ? cleanLine(typed) : "";
    if (title !== "") titles[locale] = title;
  }
  return titles;
}
