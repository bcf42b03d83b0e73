import type { ReportVersion } from "#app/domain/report-version.ts";
import { thaw } from "#app/reports/snapshot/freeze.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";
import { type OtherVersion, publishedVersions, readPublished } from "#db/work/queries/published.ts";

/** A published version with what else there is of its report. */
export interface PublishedPage {
  version: ReportVersion;
  /** All published ones, the newest first. */
  versions: OtherVersion[];
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
