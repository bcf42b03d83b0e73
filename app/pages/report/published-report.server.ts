import type { AreaKey } from "#app/domain/area.ts";
import type { ReportVersion } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import { changedSince, type Since } from "#app/reports/revised.server.ts";
import { thaw } from "#app/reports/snapshot/freeze.ts";
import { type Revision, revisions } from "#app/reports/snapshot/revisions.ts";
import type { Database } from "#db/client.server.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";
import { type OtherVersion, publishedVersions, readPublished } from "#db/work/queries/published.ts";

/** A published version with what else there is of its report. */
export interface PublishedPage {
  version: ReportVersion;
  /** All published ones, the newest first. */
  versions: OtherVersion[];
}

/** What the page of a version shows beside it. */
export interface ReportPage extends PublishedPage {
  /** What a correction changed in the version before; null of a first version. */
  corrected: { before: number; revised: Revision[] } | null;
  /** What has come to the source since it was frozen. */
  since: Since;
}

/** What is read anew at each question is only the stored text; the last few are kept read. */
const KEPT = 4;
const read = new Map<string, ReportVersion["snapshot"]>();

/** A version as everybody may see it; the latest where no number is given; null where there is none. */
export async function publishedReport(
  work: WorkDatabase,
  key: string,
  number: number | null,
): Promise<PublishedPage | null> {
  const stored = await readPublished(work, key, number);
  if (!stored) return null;
  const { json, hash, decision, publishedAt } = stored;
  const snapshot = read.get(hash) ?? thaw({ json, hash });
  read.delete(hash);
  read.set(hash, snapshot);
  for (const old of [...read.keys()].slice(0, -KEPT)) read.delete(old);
  return {
    version: { snapshot, hash, decision, publishedAt },
    versions: await publishedVersions(work, key),
  };
}

/** The number that an address names: "2"; null where it is none. */
export function versionNumber(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : null;
}

/** The same for its page, with what has changed in the source since. */
export async function reportPage(
  work: WorkDatabase,
  ground: { database: Database; home: AreaKey; origin: string },
  { key, number, locale }: { key: string; number: number | null; locale: Locale },
): Promise<ReportPage | null> {
  const page = await publishedReport(work, key, number);
  if (!page) return null;
  const corrected = await correctedBy(work, page, locale);
  return { ...page, corrected, since: await changedSince(ground, page.version, locale) };
}

/** What a correction changed in the published version before it; null of a first version. */
export async function correctedBy(
  work: WorkDatabase,
  page: PublishedPage,
  locale: Locale,
): Promise<ReportPage["corrected"]> {
  const before = await versionBefore(work, page);
  if (!before) return null;
  const { sections } = page.version.snapshot;
  return { before: before.number, revised: revisions(before.sections, sections, locale) };
}

async function versionBefore(
  work: WorkDatabase,
  { version, versions }: PublishedPage,
): Promise<ReportVersion["snapshot"] | null> {
  const { report, number } = version.snapshot;
  const before = versions.find((one) => one.number < number);
  const page = before && (await publishedReport(work, report.key, before.number));
  return page?.version.snapshot ?? null;
}
