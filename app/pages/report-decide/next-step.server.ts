import { may, type Person } from "#app/domain/person.ts";
import type { Locale } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { decisionLine, reportCitation, titleWithYears, versionAddress } from "#app/i18n/report-lines.ts";
import { thaw } from "#app/reports/snapshot/freeze.ts";
import { listHolders } from "#db/work/queries/drafts.ts";
import { readOwnRoles } from "#db/work/queries/own-account.ts";
import { type MadeVersion, readVersion } from "#db/work/queries/versions.ts";
import { reportFile } from "../report/report-addresses.ts";
import type { DeskGround } from "../report-section/section-page.server.ts";

/** What a published version is sent on with, in one language. */
export interface PublishedWords {
  language: Locale;
  /** Address of its page, as others find it. */
  page: string;
  /** Address of its PDF within the service. */
  pdf: string;
  /** A sentence or two to be copied into a message or a page of news. */
  slip: string;
  citation: string;
}

/** What comes next in a report's way, and who does it. */
export interface NextStep {
  /** Names of those who record decisions. */
  recorders: string[];
  /** The reader is one of them, but the role waits for a second factor. */
  waiting: boolean;
  /** Whether the reader gives roles. */
  invites: boolean;
  /** The latest version that is published; null where none is. */
  published: { number: number; words: PublishedWords[] } | null;
}

export async function nextStep(
  { work }: DeskGround,
  person: Person,
  report: string,
  versions: readonly MadeVersion[],
): Promise<NextStep> {
  const given = await readOwnRoles(work, person);
  const published = versions.find(({ publishedAt }) => publishedAt !== null);
  return {
    recorders: await listHolders(work, person, "recorder"),
    waiting: given.includes("recorder") && !person.roles.includes("recorder"),
    invites: may(person, "administer", { kind: "service" }),
    published: published ? await publishedStep(work, person, { report, number: published.number }) : null,
  };
}

async function publishedStep(
  work: DeskGround["work"],
  person: Person,
  key: { report: string; number: number },
): Promise<NextStep["published"]> {
  const found = await readVersion(work, person, key);
  if (!found) return null;
  const { hash, decision, publishedAt } = found;
  const version = { snapshot: thaw(found), hash, decision, publishedAt };
  const { report } = version.snapshot;
  const words = report.languages.map((language): PublishedWords => {
    const { slipText } = messagesFor(language).reportDecide.next;
    const page = versionAddress(version, language);
    return {
      language,
      page,
      pdf: reportFile(version.snapshot, language, "pdf"),
      slip: slipText(titleWithYears(report, language), decisionLine(decision, language), page),
      citation: reportCitation(version, language, null),
    };
  });
  return { number: key.number, words };
}
