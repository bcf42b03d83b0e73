import { type AreaKey, isMunicipality } from "#app/domain/area.ts";
import { may, type Person } from "#app/domain/person.ts";
import {
  type Draft,
  type ReportKind,
  type ReportState,
  type SectionState,
  sectionState,
  type Texts,
  type Writer,
} from "#app/domain/report.ts";
import { LOCALES, type Locale } from "#app/domain/text.ts";
import { areaNames, areasByKey } from "#app/figures/places.server.ts";
import { missingTexts } from "#app/reports/draft/missing-texts.ts";
import { titleIn } from "#app/reports/draft/title-in.ts";
import type { Database } from "#db/client.server.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";
import { listAuthors, listWriters, readDraft, readRemovedParts } from "#db/work/queries/drafts.ts";
import { publishedVersions } from "#db/work/queries/published.ts";

export interface ReportContentsPage {
  key: string;
  title: string;
  kind: ReportKind;
  area: string;
  years: { first: number; last: number };
  languages: readonly Locale[];
  titles: Texts;
  state: ReportState;
  /** The latest published version; null where none is. */
  published: number | null;
  owner: Writer;
  writers: Writer[];
  sections: ListedSection[];
  removed: { id: string; title: string }[];
  /** Municipal authors who can take part in the region's report; none in a municipality's own. */
  authors: { id: number; name: string; municipality: string | null; invited: boolean }[];
  /** Whether the reader may change chapters and their order. */
  writes: boolean;
}

export interface ListedSection {
  id: string;
  title: string;
  state: SectionState;
  writer: string | null;
  /** Texts that lack a language, by language in the order of the languages. */
  missing: { language: Locale; count: number }[];
}

/** A report's chapters and how far each is; null where there is no such report for the reader. */
export async function reportContentsPage(
  { database, work }: { database: Database; work: WorkDatabase },
  person: Person,
  key: string,
  locale: Locale,
): Promise<ReportContentsPage | null> {
  const draft = await readDraft(work, person, key);
  if (!draft) return null;
  const { kind, titles, area, years, languages, state, owner } = draft;
  const removed = (await readRemovedParts(work, person, key)).sections;
  const nameOf = areaNames(await areasByKey(database), locale);
  return {
    ...{ key, kind, titles, years, languages, state, owner },
    published: (await publishedVersions(work, key))[0]?.number ?? null,
    title: titleIn(titles, locale),
    area: nameOf(area),
    writers: withOwner(await listWriters(work, person), owner),
    sections: draft.sections.map((section) => listed(section, languages, locale)),
    authors: isMunicipality(area)
      ? []
      : (await listAuthors(work, person, key)).map((author) => ({
          ...author,
          municipality: author.municipality && nameOf(author.municipality),
        })),
    removed: removed.map((one) => ({ id: one.id, title: titleIn(one.titles, locale) })),
    writes: writes(person, draft),
  };
}

/** Whether the reader may change the report as a whole: only while it is a draft. */
export function writes(
  person: Person,
  { key, area, state }: { key: string; area: AreaKey; state: ReportState },
): boolean {
  return state === "draft" && may(person, "write", { kind: "report", report: key, area });
}

function listed(
  section: Draft["sections"][number],
  languages: readonly Locale[],
  locale: Locale,
): ListedSection {
  const missing = missingTexts(section, languages);
  return {
    id: section.id,
    title: titleIn(section.titles, locale),
    state: sectionState(section),
    writer: section.owner?.name ?? null,
    missing: LOCALES.flatMap((language) => {
      const count = missing[language];
      return count ? [{ language, count }] : [];
    }),
  };
}

/** Who answers for it stays to be chosen, also when their account has been closed. */
function withOwner(writers: Writer[], owner: Writer): Writer[] {
  return writers.some(({ id }) => id === owner.id) ? writers : [owner, ...writers];
}
