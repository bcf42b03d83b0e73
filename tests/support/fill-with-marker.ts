import { type WorkDatabase, workEngineOf } from "#db/work/client.server.ts";

/** Stands in every private text. */
export const MARKER = "yksityinen-merkki-7391";
/** Key of the report that is filled in: it may be in an address, which a page for nobody repeats. */
export const MARKED_REPORT = "merkitty-kertomus";
/** The number of everything that is filled in, so that rows point at each other. */
export const MARKED_ID = 900_001;

/** What rows must say to be taken for real ones; nothing of it makes anything public. */
const REAL: Readonly<Record<string, string | null>> = {
  "people.issuer": "local",
  "people.closed_at": null,
  "person_roles.role": "administrator",
  "sessions.state": "open",
  "sessions.ends_at": "2999-01-01T00:00:00.000Z",
  "sessions.seen_at": "2999-01-01T00:00:00.000Z",
  "invitations.ends_at": "2999-01-01T00:00:00.000Z",
  "reports.key": MARKED_REPORT,
  "report_guests.report": MARKED_REPORT,
  "versions.report": MARKED_REPORT,
  "reports.kind": "wide-regional",
  "reports.state": "draft",
  "reports.removed_at": null,
  "sections.removed_at": null,
  "blocks.removed_at": null,
  "blocks.kind": "text",
  "version_acts.act": "decided",
  "plan_items.kind": "body",
  "plan_items.area": "hyvinvointialue:10",
  "plan_items.part": null,
  "plan_items.ended_at": null,
  "plan_items.removed_at": null,
  "plan_history.act": "made",
};
/** Columns that hold JSON. */
const JSON_TEXT = /^(titles|languages|content|left_out|detail|json|bodies|texts?|names?_json)$/;

interface Column {
  name: string;
  type: string;
}

/**
 * Puts a row full of the marker into every table of people's work, as if there were a draft, a decided
 * version that nobody has published, somebody signed in, and all that belongs to them. Gives the tables'
 * names.
 */
export function fillWithMarker(work: WorkDatabase): string[] {
  const { connection } = workEngineOf(work);
  const tables = connection
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*'")
    .pluck()
    .all()
    .map(String)
    .filter((name) => !name.startsWith("__drizzle") && name !== "work_file");
  connection.pragma("foreign_keys = OFF");
  for (const table of tables) {
    const columns = connection.pragma(`table_info(${table})`) as Column[]; // as SQLite answers it
    const values = columns.map((column) => filling(table, column));
    const marks = columns.map(() => "?").join(", ");
    connection.prepare(`INSERT INTO ${table} VALUES (${marks})`).run(...values);
  }
  connection.pragma("foreign_keys = ON");
  return tables;
}

function filling(table: string, { name, type }: Column): string | number | null {
  if (type.toLowerCase() !== "text") return /(^|_)(id|by)$/.test(name) ? MARKED_ID : 1;
  const real = REAL[`${table}.${name}`];
  if (real !== undefined) return real;
  return JSON_TEXT.test(name) ? JSON.stringify({ fi: MARKER, sv: MARKER, en: MARKER }) : MARKER;
}
