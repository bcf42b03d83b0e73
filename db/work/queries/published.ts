import type { Decision } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import { type WorkDatabase, workEngineOf } from "../client.server.ts";

/** A published version in a list of reports. */
export interface PublishedReport {
  key: string;
  number: number;
  kind: string;
  titles: Partial<Record<Locale, string>>;
  areaNames: Partial<Record<Locale, string>>;
  years: { first: number; last: number };
  languages: Locale[];
  decision: Decision;
  publishedAt: string;
}

/** A published version as it is stored. */
export interface StoredVersion {
  json: string;
  hash: string;
  decision: Decision;
  publishedAt: string;
}

/** Another version of the same report, for those who have one of them before them. */
export interface OtherVersion {
  number: number;
  decision: Decision;
  publishedAt: string;
}

interface PublishedRow {
  report: string;
  number: number;
  head: string;
  bodies: string;
  day: string;
  paragraph: string;
  at: string;
}

const ACTS = `
  JOIN version_acts AS p ON p.version_id = v.id AND p.act = 'published'
  JOIN version_acts AS d ON d.version_id = v.id AND d.act = 'decided'`;
const PUBLISHED = `FROM versions AS v ${ACTS}`;
/** The same of heads, which stand in an index: SQLite would rather read megabytes of JSON for them. */
const LISTED = `FROM versions AS v INDEXED BY versions_listed ${ACTS}`;

/** The latest published version of each report, the newest first. For everybody. */
export async function listPublished(work: WorkDatabase): Promise<PublishedReport[]> {
  const rows = workEngineOf(work)
    .prepared(
      `SELECT v.report, max(v.number) AS number, v.head, d.bodies, d.day, d.paragraph, p.at
       ${LISTED} GROUP BY v.report ORDER BY p.at DESC, v.report`,
    )
    .all() as PublishedRow[];
  return rows.map((row) => {
    // Written as a Snapshot's report, whose form was held when it was frozen.
    const head = JSON.parse(row.head) as Omit<PublishedReport, "number" | "decision" | "publishedAt">;
    const { key, kind, titles, areaNames, years, languages } = head;
    return { key, number: row.number, kind, titles, areaNames, years, languages, ...decidedOf(row) };
  });
}

/** A published version; the latest where no number is given; null where there is none. For everybody. */
export async function readPublished(
  work: WorkDatabase,
  report: string,
  number: number | null,
): Promise<StoredVersion | null> {
  const row = workEngineOf(work)
    .prepared(
      `SELECT v.json, v.hash, d.bodies, d.day, d.paragraph, p.at ${PUBLISHED}
       WHERE v.report = @report AND (@number IS NULL OR v.number = @number) ORDER BY v.number DESC LIMIT 1`,
    )
    .get({ report, number }) as (PublishedRow & { json: string; hash: string }) | undefined;
  return row ? { json: row.json, hash: row.hash, ...decidedOf(row) } : null;
}

/** What names a published version, without its content; null where there is none. For everybody. */
export async function publishedMark(
  work: WorkDatabase,
  report: string,
  number: number,
): Promise<Omit<StoredVersion, "json"> | null> {
  const row = workEngineOf(work)
    .prepared(
      `SELECT v.hash, d.bodies, d.day, d.paragraph, p.at ${LISTED} WHERE v.report = @report AND v.number = @number`,
    )
    .get({ report, number }) as (PublishedRow & { hash: string }) | undefined;
  return row ? { hash: row.hash, ...decidedOf(row) } : null;
}

/** Every published version of a report, the newest first. For everybody. */
export async function publishedVersions(work: WorkDatabase, report: string): Promise<OtherVersion[]> {
  const rows = workEngineOf(work)
    .prepared(
      `SELECT v.number, d.bodies, d.day, d.paragraph, p.at
       ${PUBLISHED} WHERE v.report = @report ORDER BY v.number DESC`,
    )
    .all({ report }) as Omit<PublishedRow, "report" | "head">[];
  return rows.map((row) => ({ number: row.number, ...decidedOf(row) }));
}

/** Grows with everything that is published: what visitors' pages depend on. */
export async function publishedEdition(work: WorkDatabase): Promise<number> {
  const row = workEngineOf(work)
    .prepared("SELECT coalesce(max(id), 0) AS latest FROM version_acts WHERE act = 'published'")
    .get() as { latest: number };
  return row.latest;
}

function decidedOf({
  bodies,
  day,
  paragraph,
  at,
}: Pick<PublishedRow, "bodies" | "day" | "paragraph" | "at">) {
  const decision: Decision = { bodies: JSON.parse(bodies), day, paragraph };
  return { decision, publishedAt: at };
}
