import type { WorkDatabase } from "#db/work/client.server.ts";
import { listPublished, publishedEdition } from "#db/work/queries/published.ts";

/** The county's report (alueellinen hyvinvointikertomus) published last, as the front page names it. */
export interface LatestReport {
  key: string;
  years: { first: number; last: number };
}

const known = new WeakMap<WorkDatabase, { edition: number; report: LatestReport | null }>();

/** Null before the first is published. Read once an edition: a published version is megabytes. */
export async function latestReport(work: WorkDatabase): Promise<LatestReport | null> {
  const edition = await publishedEdition(work);
  const before = known.get(work);
  if (before?.edition === edition) return before.report;
  const published = edition === 0 ? [] : await listPublished(work);
  const latest = published.find(({ kind }) => kind.endsWith("-regional"));
  const report = latest ? { key: latest.key, years: latest.years } : null;
  known.set(work, { edition, report });
  return report;
}
