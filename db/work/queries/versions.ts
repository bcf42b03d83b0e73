import type { AreaKey } from "#app/domain/area.ts";
import { may, type Reader } from "#app/domain/person.ts";
import type { Decision } from "#app/domain/report-version.ts";
import type { Engine } from "../../open-file.server.ts";
import { type WorkDatabase, workEngineOf } from "../client.server.ts";

/** A version as those who make the report see it: published or not yet. */
export interface MadeVersion {
  number: number;
  hash: string;
  example: boolean;
  frozenAt: string;
  /** The person who had it frozen. */
  frozenBy: { id: number; name: string };
  decision: Decision | null;
  publishedAt: string | null;
}

interface Row {
  number: number;
  area: AreaKey;
  json: string;
  hash: string;
  example: number;
  frozen_at: string;
  frozen_by: number;
  frozen_by_name: string;
  bodies: string | null;
  day: string | null;
  paragraph: string | null;
  published_at: string | null;
}

const VERSIONS = `
  SELECT v.number, v.area, v.hash, v.example, v.frozen_at, o.id AS frozen_by, o.name AS frozen_by_name, d.bodies, d.day, d.paragraph,
    p.at AS published_at
  FROM versions AS v JOIN people AS o ON o.id = v.frozen_by
  LEFT JOIN version_acts AS d ON d.version_id = v.id AND d.act = 'decided'
  LEFT JOIN version_acts AS p ON p.version_id = v.id AND p.act = 'published'
  WHERE v.report = @report`;

/** Every version of a report, the newest first; none for who may not read its drafts. */
export async function listVersions(
  work: WorkDatabase,
  reader: Reader,
  report: string,
): Promise<MadeVersion[]> {
  const rows = workEngineOf(work).prepared(`${VERSIONS} ORDER BY v.number DESC`).all({ report }) as Row[];
  return rows.filter(({ area }) => may(reader, "read", { kind: "report", report, area })).map(madeOf);
}

/** One of them with its content as it is stored; null where it is not there, or not for this reader. */
export async function readVersion(
  work: WorkDatabase,
  reader: Reader,
  { report, number }: { report: string; number: number },
): Promise<(MadeVersion & { json: string }) | null> {
  const row = workEngineOf(work)
    .prepared(`${VERSIONS.replace("v.hash", "v.hash, v.json")} AND v.number = @number`)
    .get({ report, number }) as Row | undefined;
  if (!row || !may(reader, "read", { kind: "report", report, area: row.area })) return null;
  return { ...madeOf(row), json: row.json };
}

/** A version as it lies in the file, or why the file cannot be read there. */
export type StoredVersion =
  | { id: number; report: string; number: number; json: string; hash: string }
  | { id: number; unreadable: string };

/**
 * Every stored version, for whoever sits at the machine and checks them; none in a file from before there
 * were any.
 */
export async function* storedVersions(work: WorkDatabase): AsyncGenerator<StoredVersion> {
  const engine = workEngineOf(work);
  const table = engine.prepared("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'versions'");
  if (!table.get()) return;
  const keys = engine.prepared("SELECT id FROM versions ORDER BY id").all() as { id: number }[];
  for (const { id } of keys) yield storedVersion(engine, id);
}

/** One page of a damaged file must not hide what the others hold. */
function storedVersion(engine: Engine, id: number): StoredVersion {
  try {
    const row = engine
      .prepared("SELECT id, report, number, json, hash FROM versions WHERE id = @id")
      .get({ id });
    return row as StoredVersion; // the columns named
  } catch (error) {
    return { id, unreadable: (error as Error).message };
  }
}

function madeOf(row: Row): MadeVersion {
  const { number, hash, bodies, day, paragraph } = row;
  const decided = bodies !== null && day !== null && paragraph !== null;
  return {
    ...{
      number,
      hash,
      example: row.example === 1,
      frozenAt: row.frozen_at,
      frozenBy: { id: row.frozen_by, name: row.frozen_by_name },
    },
    decision: decided ? { bodies: JSON.parse(bodies), day, paragraph } : null,
    publishedAt: row.published_at,
  };
}
