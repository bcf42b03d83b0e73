import type { Person } from "#app/domain/person.ts";
import type { Locale } from "#app/domain/text.ts";
import { titleWithYears, versionAddress } from "#app/i18n/report-lines.ts";
import { thaw } from "#app/reports/snapshot/freeze.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";
import { readVersion } from "#db/work/queries/versions.ts";

/** What everybody will see of a version once it is published. */
export interface ToPublish {
  /** In each of its languages, its title and its address. */
  titles: { language: Locale; title: string; address: string }[];
  chapters: number;
  figures: number;
  /** The corrected version's reason, in each of its languages; none of a first one. */
  reasons: { language: Locale; text: string }[];
}

/** A decided version told in a few lines; null where the reader has none. */
export async function toPublish(
  work: WorkDatabase,
  person: Person,
  key: { report: string; number: number },
): Promise<ToPublish | null> {
  const found = await readVersion(work, person, key);
  if (!found) return null;
  const snapshot = thaw(found);
  const { report, sections, correction } = snapshot;
  const blocks = sections.flatMap((section) => section.blocks);
  return {
    titles: report.languages.map((language) => ({
      ...{ language, title: titleWithYears(report, language) },
      address: versionAddress({ snapshot }, language),
    })),
    chapters: sections.length,
    figures: blocks.filter(({ kind }) => kind === "figure").length,
    reasons: report.languages.flatMap((language) => {
      const text = correction?.[language];
      return text ? [{ language, text }] : [];
    }),
  };
}
