import type { Reader } from "#app/domain/person.ts";
import type { Locale } from "#app/domain/text.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";
import { readAudit } from "#db/work/queries/audit.ts";
import { listAccounts } from "#db/work/queries/people.ts";
import { type AuditQuestion, filterOf, questionPart } from "./audit-question.ts";
import { type ToldLine, toldLine } from "./told-line.ts";

export interface AuditPage {
  lines: ToldLine[];
  /** The question part of the address of the lines before these; null where these are the first. */
  older: string | null;
  question: AuditQuestion;
  people: { id: number; name: string }[];
}

const LINES_A_PAGE = 100;
/** More do not fit into a spreadsheet that anybody reads. */
const LINES_A_FILE = 100_000;

export async function auditPage(
  work: WorkDatabase,
  reader: Reader,
  question: AuditQuestion,
  locale: Locale,
): Promise<AuditPage> {
  const found = await readAudit(work, reader, filterOf(question), LINES_A_PAGE + 1);
  const lines = found.slice(0, LINES_A_PAGE);
  const last = lines.at(-1);
  return {
    lines: lines.map((line) => toldLine(line, locale)),
    older: found.length > lines.length && last ? questionPart({ ...question, before: last.id }) : null,
    question,
    people: (await listAccounts(work, reader)).map(({ id, name }) => ({ id, name })),
  };
}

export async function auditLines(
  work: WorkDatabase,
  reader: Reader,
  question: AuditQuestion,
  locale: Locale,
): Promise<ToldLine[]> {
  const found = await readAudit(work, reader, filterOf({ ...question, before: null }), LINES_A_FILE);
  return found.map((line) => ({ ...toldLine(line, locale), at: line.at }));
}
