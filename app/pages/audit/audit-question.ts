import { type AuditAct, isAuditAct } from "#app/domain/audit.ts";
import type { AuditFilter } from "#db/work/queries/audit.ts";

/** What the form asks. Days are of Finland. */
export interface AuditQuestion {
  act: AuditAct | null;
  personId: number | null;
  from: string | null;
  until: string | null;
  before: number | null;
}

const HOUR_MS = 3_600_000;

export function auditQuestion(search: URLSearchParams): AuditQuestion {
  const [act, who, before] = ["act", "who", "before"].map((name) => search.get(name) ?? "");
  const day = (name: string): string | null => {
    const text = search.get(name) ?? "";
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
  };
  return {
    act: isAuditAct(act) ? act : null,
    personId: whole(who),
    from: day("from"),
    until: day("until"),
    before: whole(before),
  };
}

function whole(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** The question part of an address that asks so. */
export function questionPart(question: AuditQuestion): string {
  const { act, personId, from, until, before } = question;
  const given = Object.entries({ act, who: personId, from, until, before }).flatMap(([name, value]) =>
    value === null ? [] : [[name, String(value)]],
  );
  return given.length === 0 ? "" : `?${new URLSearchParams(given)}`;
}

/** The lines that it asks for. */
export function filterOf({ act, personId, from, until, before }: AuditQuestion): AuditFilter {
  return {
    ...(act === null ? {} : { act }),
    ...(personId === null ? {} : { personId }),
    ...(from === null ? {} : { from: startOfDay(from) }),
    ...(until === null ? {} : { until: startOfDay(dayAfter(until)) }),
    ...(before === null ? {} : { before }),
  };
}

/** Midnight in Finland: two hours before that of UTC in winter, three in summer. */
function startOfDay(day: string): string {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const hour = Number(FINNISH_HOUR.format(midnight));
  return new Date(midnight - hour * HOUR_MS).toISOString();
}
const FINNISH_HOUR = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Helsinki", hour: "numeric" });

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 24 * HOUR_MS).toISOString().slice(0, 10);
}
