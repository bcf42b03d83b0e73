import type { Person } from "#app/domain/person.ts";
import type { Block } from "#app/domain/report.ts";
import type { Locale } from "#app/domain/text.ts";
import type { TextDoc } from "#app/domain/text-doc.ts";
import { createReport } from "#db/work/commands/reports.ts";
import { readDraft } from "#db/work/queries/drafts.ts";
import type { DeskSite } from "./desk-site.ts";
import { NOW, somebody } from "./work-people.ts";
import { newSection, textBlock } from "./work-report.ts";

/** A report of the county's in Finnish and Swedish with one chapter, and who writes it. */
export interface BegunSection {
  report: string;
  section: string;
  writer: Person;
  /** Of the writer's session. */
  token: string;
  /** Address of the chapter's page, without the site's. */
  path(locale: Locale): string;
  /** The pieces as they are stored now. */
  blocks(): Promise<readonly Block[]>;
  /** A text as it is stored now, by its place: the first unless told. */
  doc(locale: Locale, at?: number): Promise<TextDoc | undefined>;
}

/** `texts`: Finnish ones, a piece each. */
export async function begunSection(site: DeskSite, texts: readonly string[]): Promise<BegunSection> {
  const { work } = site;
  const writer = await somebody(work, "section-writer", "coordinator");
  const report = await createReport(
    work,
    writer,
    {
      kind: "blank",
      titles: { fi: "Kertomus", sv: "Berättelse" },
      area: "hyvinvointialue:10",
      years: { first: 2025, last: 2029 },
      languages: ["fi", "sv"],
      name: "kertomus",
      sections: [newSection("Luku", ...texts.map((fi) => textBlock({ fi })))],
      indicators: ["sotkanet-181"],
    },
    NOW,
  );
  if (report === null) throw new Error("the report was not made");
  const sections = async () => (await readDraft(work, writer, report))?.sections ?? [];
  const section = (await sections())[0]?.id ?? "";
  const blocks = async (): Promise<readonly Block[]> => (await sections())[0]?.blocks ?? [];
  return {
    ...{ report, section, writer, blocks },
    token: (await site.visit(writer.id)).token ?? "",
    path: (locale) => `/${locale}/desk/reports/${report}/${section}`,
    doc: async (locale, at = 0) => {
      const block = (await blocks())[at];
      return block?.kind === "text" ? block.content.docs[locale] : undefined;
    },
  };
}
