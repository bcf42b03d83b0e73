import { isAuditAct } from "#app/domain/audit.ts";
import { isRole } from "#app/domain/person.ts";
import type { Locale } from "#app/domain/text.ts";
import { formatMoment } from "#app/i18n/format-day.ts";
import { type Messages, messagesFor } from "#app/i18n/messages.ts";
import type { AuditLine } from "#db/work/queries/audit.ts";

/** A line in words. */
export interface ToldLine {
  id: number;
  at: string;
  who: string;
  what: string;
  subject: string;
  detail: string;
}

export function toldLine(
  { id, at, person, act, subject, subjectName, detail }: AuditLine,
  locale: Locale,
): ToldLine {
  const { audit, deskFrame } = messagesFor(locale);
  const [kind, key = ""] = splitSubject(subject);
  return {
    id,
    at: formatMoment(at, locale),
    who: person?.name ?? audit.commandLine,
    what: isAuditAct(act) ? audit.act[act] : act,
    subject:
      subjectName ?? (kind === "person" ? audit.person(key) : kind === "report" ? audit.report(key) : key),
    detail: detailText(JSON.parse(detail), audit, deskFrame.role),
  };
}

function splitSubject(subject: string | null): [kind: string, key: string] {
  const end = subject?.indexOf(":") ?? -1;
  return subject === null || end < 0 ? ["", subject ?? ""] : [subject.slice(0, end), subject.slice(end + 1)];
}

/** What changed, in words where we have some. */
function detailText(detail: unknown, words: Messages["audit"], roles: Record<string, string>): string {
  if (!isRecord(detail)) return "";
  const shown = (value: unknown): string => {
    if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) return words.nothing;
    if (Array.isArray(value)) return value.map(shown).join(", ");
    if (isRole(value)) return roles[value] ?? value;
    return typeof value === "object" ? JSON.stringify(value) : String(value);
  };
  const label = (name: string): string =>
    Object.entries(words.field).find(([known]) => known === name)?.[1] ?? name;
  const { before, now } = detail;
  if (!isRecord(before) || !isRecord(now))
    return Object.entries(detail)
      .map(([name, value]) => `${label(name)}: ${shown(value)}`)
      .join("; ");
  return Object.keys(now)
    .filter((name) => shown(before[name] ?? null) !== shown(now[name]))
    .map((name) => `${label(name)}: ${shown(before[name] ?? null)} → ${shown(now[name])}`)
    .join("; ");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
