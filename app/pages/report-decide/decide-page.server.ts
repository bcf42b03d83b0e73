import type { MadeChoice } from "#app/domain/figure-choice.ts";
import { may, type Person } from "#app/domain/person.ts";
import type { BlockKind, Draft, ReportState } from "#app/domain/report.ts";
import type { Hindrance } from "#app/domain/report-hindrance.ts";
import type { FrozenSection } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import { figureNames } from "#app/figures/figure-names.server.ts";
import { titleIn } from "#app/reports/draft/title-in.ts";
import { type DraftSnapshot, snapshotOfDraft } from "#app/reports/draft-snapshot.server.ts";
import { keptInDraft } from "#app/reports/kept-figures.server.ts";
import { type OldFigure, oldFigures } from "#app/reports/old-figures.server.ts";
import { type LookedAt, type RevisedBlock, revisedBlocks } from "#app/reports/snapshot/figure-choices.ts";
import { thaw } from "#app/reports/snapshot/freeze.ts";
import type { NewerYear } from "#app/reports/snapshot/newer-years.ts";
import type { Revision } from "#app/reports/snapshot/revisions.ts";
import { readDraft, readReportIndicators } from "#db/work/queries/drafts.ts";
import { readFigureChoices } from "#db/work/queries/figure-choices.ts";
import { readPlan } from "#db/work/queries/plan.ts";
import { listVersions, type MadeVersion, readVersion } from "#db/work/queries/versions.ts";
import { type ListedHindrance, listHindrances } from "../report-preview/report-preview.server.ts";
import type { DeskGround } from "../report-section/section-page.server.ts";
import { type NextStep, nextStep } from "./next-step.server.ts";
import { type ToPublish, toPublish } from "./to-publish.server.ts";

export interface DecidePage {
  report: string;
  title: string;
  state: ReportState;
  languages: readonly Locale[];
  versions: MadeVersion[];
  /** What is missing in the draft; none while there is a proposal. */
  hindrances: ListedHindrance[];
  /** What the source has changed since the draft was last looked at; none while there is a proposal. */
  revised: ListedRevision[];
  /** What it shows of long ago; null while there is a proposal. */
  old: ListedOldFigures | null;
  /** Whether there are example figures in the draft, or in its latest version: that is never published. */
  example: boolean;
  /** Whether an earlier version is published: then a new one says why it was made. */
  corrects: boolean;
  mayPropose: boolean;
  /** Whether the reader chooses of figures that the source has changed. */
  mayWrite: boolean;
  mayDecide: boolean;
  mayPublish: boolean;
  /** Whether the reader had the proposal frozen. */
  ownWork: boolean;
  next: NextStep;
  /** The decided version as everybody will see it, for who may publish it. */
  toPublish: ToPublish | null;
}

/** A piece with what the source has changed in it. */
export interface ListedRevision {
  block: string;
  /** Title of its chapter. */
  chapter: string;
  changes: (Revision | NewerYear)[];
  /** Moment of the figures that today's are held against, ISO. */
  shownAt: string;
  /** Who keeps the earlier figures; null while nobody has chosen. */
  kept: { who: string; at: string } | null;
}

/** Pieces that show old figures, before the year that the report is held against. */
export interface ListedOldFigures {
  until: number;
  pieces: ListedOldPiece[];
}

export interface ListedOldPiece {
  section: string;
  block: string;
  /** Title of its chapter. */
  chapter: string;
  kind: BlockKind;
  figures: (Omit<OldFigure, "indicator"> & { name: string })[];
}

/** Where a report stands on its way to a decision; null where there is none that the reader may read. */
export async function decidePage(
  ground: DeskGround,
  person: Person,
  report: string,
  locale: Locale,
  now: Date,
): Promise<DecidePage | null> {
  const { work, database } = ground;
  const draft = await readDraft(work, person, report);
  if (!draft) return null;
  const mayPublish = may(person, "publish", { kind: "report", report, area: draft.area });
  const versions = await listVersions(work, person, report);
  const [latest] = versions;
  const subject = { kind: "report", report, area: draft.area } as const;
  const open =
    draft.state === "draft"
      ? await draftSnapshot(ground, person, draft, versions, now, null, shownLocale(draft, locale))
      : null;
  return {
    report,
    title: titleIn(draft.titles, locale),
    state: draft.state,
    languages: draft.languages,
    versions,
    hindrances: open ? await listHindrances(database, draft, open.hindrances, locale) : [],
    revised: open ? listRevisions(open, draft, locale) : [],
    old: open ? await listOldFigures(ground, open, draft, { locale, now }) : null,
    example: open ? open.snapshot.example : (latest?.example ?? false),
    corrects: versions.some(({ publishedAt }) => publishedAt !== null),
    mayPropose: may(person, "propose", subject),
    mayWrite: may(person, "write", subject),
    mayDecide: may(person, "decide", subject),
    mayPublish,
    ownWork: latest?.frozenBy.id === person.id,
    next: await nextStep(ground, person, report, versions),
    toPublish:
      latest && mayPublish && draft.state === "decided"
        ? await toPublish(work, person, { report, number: latest.number })
        : null,
  };
}

/** What a draft would be frozen as now, and what of it the source has changed. */
export interface DraftNow extends DraftSnapshot {
  /** Its chapters with the source's figures of today, also where earlier ones are kept. */
  today: FrozenSection[];
  revised: RevisedBlock[];
  choices: ReadonlyMap<string, MadeChoice>;
}

/** What the draft would be frozen as now. */
export async function draftSnapshot(
  { database, work, home, origin }: DeskGround,
  person: Person,
  draft: Draft,
  versions: readonly MadeVersion[],
  now: Date,
  correction: DraftSnapshot["snapshot"]["correction"] = null,
  locale: Locale = draft.languages[0] ?? "fi",
): Promise<DraftNow> {
  const indicators = await readReportIndicators(work, person, draft.key);
  const number = (versions[0]?.number ?? 0) + 1;
  const plan = await readPlan(work, person);
  const question = { database, home, origin, draft, indicators, plan, number, correction, now };
  const { snapshot, hindrances } = await snapshotOfDraft(question);
  const today = snapshot.sections;
  const choices = await readFigureChoices(work, person, draft.key);
  const before = await latestLooks(work, person, draft.key, versions[0]);
  const revised = revisedBlocks(today, { choices, before }, locale);
  const undecided = revised
    .filter(({ isKept }) => !isKept)
    .map(({ section, now: { id } }): Hindrance => {
      return { section, block: id, matter: { why: "undecided-figure" } };
    });
  return {
    snapshot: { ...snapshot, sections: await keptInDraft(work, person, draft.key, today) },
    hindrances: [...hindrances, ...undecided],
    ...{ today, revised, choices },
  };
}

/** The latest version is a look at all of its figures. */
async function latestLooks(
  work: DeskGround["work"],
  person: Person,
  report: string,
  latest: MadeVersion | undefined,
): Promise<ReadonlyMap<string, LookedAt>> {
  const version = latest && (await readVersion(work, person, { report, number: latest.number }));
  if (!version) return new Map();
  const blocks = thaw(version).sections.flatMap(({ blocks: all }) => all);
  return new Map(blocks.map((frozen) => [frozen.id, { frozen, shownAt: version.frozenAt }]));
}

function listRevisions(
  { revised, choices }: DraftNow,
  { sections }: Draft,
  locale: Locale,
): ListedRevision[] {
  const titles = new Map(sections.map(({ id, titles: all }) => [id, titleIn(all, locale)]));
  return revised.map(({ section, now: { id }, changes, before, isKept }) => {
    const choice = choices.get(id);
    return {
      ...{ block: id, chapter: titles.get(section) ?? "", changes, shownAt: before.shownAt },
      kept: isKept && choice ? { who: choice.who, at: choice.at } : null,
    };
  });
}

async function listOldFigures(
  { database, home }: DeskGround,
  { snapshot }: DraftNow,
  draft: Draft,
  { locale, now }: { locale: Locale; now: Date },
): Promise<ListedOldFigures> {
  const question = { database, home, snapshot, now, locale: shownLocale(draft, locale) };
  const { until, pieces } = await oldFigures(question);
  const titles = new Map(draft.sections.map(({ id, titles: all }) => [id, titleIn(all, locale)]));
  const names = await figureNames(database, locale);
  return {
    until,
    pieces: pieces.map(({ section, block: { id, kind }, figures }) => ({
      ...{ section, block: id, kind, chapter: titles.get(section) ?? "" },
      figures: figures.map(({ indicator, year, newer }) => ({
        name: names.indicator(indicator),
        year,
        newer,
      })),
    })),
  };
}

/** The page's language where the report is written in it, else the report's first. */
function shownLocale({ languages }: Draft, locale: Locale): Locale {
  return languages.includes(locale) ? locale : (languages[0] ?? locale);
}
