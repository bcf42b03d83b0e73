import { isAuditAct } from "#app/domain/audit.ts";
import { isRole } from "#app/domain/person.ts";
import { isReportKind } from "#app/domain/report.ts";
import type { Locale } from "#app/domain/text.ts";
import { formatDay, formatMoment } from "#app/i18n/format-day.ts";
import { messagesFor } from "#app/i18n/messages.ts";
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
  const { audit } = messagesFor(locale);
  const [kind, key = ""] = splitSubject(subject);
  return {
    id,
    at: formatMoment(at, locale),
    who: person?.name ?? audit.commandLine,
    what: isAuditAct(act) ? audit.act[act] : act,
    subject:
      subjectName ?? (kind === "person" ? audit.person(key) : kind === "report" ? audit.report(key) : key),
    detail: detailText(JSON.parse(detail), locale),
  };
}

function splitSubject(subject: string | null): [kind: string, key: string] {
  const end = subject?.indexOf(":") ?? -1;
  return subject === null || end < 0 ? ["", subject ?? ""] : [subject.slice(0, end), subject.slice(end + 1)];
}

/** What changed, in words where we have some. */
function detailText(detail: unknown, locale: Locale): string {
  if (!isRecord(detail)) return "";
  const { field } = messagesFor(locale).audit;
  const label = (name: string): string =>
    Object.entries(field).find(([known]) => known === name)?.[1] ?? name;
  const shown = (name: string, value: unknown): string => valueText(name, value ?? null, locale);
  const { before, now } = detail;
  if (!isRecord(before) || !isRecord(now))
    return Object.entries(detail)
      .map(([name, value]) => `${label(name)}: ${shown(name, value)}`)
      .join("; ");
  return Object.keys(now)
    .filter((name) => shown(name, before[name]) !== shown(name, now[name]))
    .map((name) => `${label(name)}: ${shown(name, before[name])} → ${shown(name, now[name])}`)
    .join("; ");
}

/** By the field that it stands in: somebody may be called as a role is. */
function valueText(name: string, value: unknown, locale: Locale): string {
  const { audit, deskFrame, reportPages } = messagesFor(locale);
  if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) return audit.nothing;
  if (Array.isArray(value)) return value.map((one) => valueText(name, one, locale)).join(", ");
  if (typeof value === "boolean") return value ? audit.yes : audit.no;
  if (name === "roles" && isRole(value)) return deskFrame.role[value];
  if (name === "kind" && isReportKind(value)) return reportPages.kind[value];
  if (name === "day" && typeof value === "string" && DAY.test(value)) return formatDay(value, locale);
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** A day as it is kept: 2026-11-23. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
