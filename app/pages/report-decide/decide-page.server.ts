import { may, type Person } from "#app/domain/person.ts";
import type { Draft, ReportState } from "#app/domain/report.ts";
import type { Locale } from "#app/domain/text.ts";
import { titleIn } from "#app/reports/draft/title-in.ts";
import { type DraftSnapshot, snapshotOfDraft } from "#app/reports/draft-snapshot.server.ts";
import { type ChangedCell, changedCells } from "#app/reports/snapshot/changed-cells.ts";
import { thaw } from "#app/reports/snapshot/freeze.ts";
import { readDraft, readReportIndicators } from "#db/work/queries/drafts.ts";
import { readPlan } from "#db/work/queries/plan.ts";
import { listVersions, type MadeVersion, readVersion } from "#db/work/queries/versions.ts";
import { type ListedHindrance, listHindrances } from "../report-preview/report-preview.server.ts";
import type { DeskGround } from "../report-section/section-page.server.ts";

export interface DecidePage {
  report: string;
  title: string;
  state: ReportState;
  languages: readonly Locale[];
  versions: MadeVersion[];
  /** What is missing in the draft; none while there is a proposal. */
  hindrances: ListedHindrance[];
  /** Figures that have changed since the latest version; null where there is none to compare with. */
  changed: ChangedCell[] | null;
  /** Whether an earlier version is published: then a new one says why it was made. */
  corrects: boolean;
  mayPropose: boolean;
  mayDecide: boolean;
  mayPublish: boolean;
  /** Whether the reader had the proposal frozen. */
  ownWork: boolean;
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
  const versions = await listVersions(work, person, report);
  const [latest] = versions;
  const subject = { kind: "report", report, area: draft.area } as const;
  const open = draft.state === "draft" ? await draftSnapshot(ground, person, draft, versions, now) : null;
  const before = open && latest ? await readVersion(work, person, { report, number: latest.number }) : null;
  return {
    report,
    title: titleIn(draft.titles, locale),
    state: draft.state,
    languages: draft.languages,
    versions,
    hindrances: open ? await listHindrances(database, draft, open.hindrances, locale) : [],
    changed:
      open && before
        ? changedCells(thaw(before).sections, open.snapshot.sections, shownLocale(draft, locale))
        : null,
    corrects: versions.some(({ publishedAt }) => publishedAt !== null),
    mayPropose: may(person, "propose", subject),
    mayDecide: may(person, "decide", subject),
    mayPublish: may(person, "publish", subject),
    ownWork: latest?.frozenBy.id === person.id,
  };
}

/** What the draft would be frozen as now. */
export async function draftSnapshot(
  { database, work, home, origin }: DeskGround,
  person: Person,
  draft: Draft,
  versions: readonly MadeVersion[],
  now: Date,
  correction: DraftSnapshot["snapshot"]["correction"] = null,
): Promise<DraftSnapshot> {
  const indicators = await readReportIndicators(work, person, draft.key);
  const number = (versions[0]?.number ?? 0) + 1;
  const plan = await readPlan(work, person);
  return snapshotOfDraft({ database, home, origin, draft, indicators, plan, number, correction, now });
}

/** The page's language where the report is written in it, else the report's first. */
function shownLocale({ languages }: Draft, locale: Locale): Locale {
  return languages.includes(locale) ? locale : (languages[0] ?? locale);
}
