import type { Person } from "#app/domain/person.ts";
import type { BlockContent, NewSection, Section } from "#app/domain/report.ts";
import { readMarkdown } from "#app/reports/text/read-markdown.ts";
import { openWork, type WorkDatabase } from "#db/work/client.server.ts";
import { createReport } from "#db/work/commands/reports.ts";
import { readDraft } from "#db/work/queries/drafts.ts";
import { NOW, somebody } from "./work-people.ts";

/** A text in one language or several. */
export function textBlock(texts: { fi?: string; sv?: string; en?: string }): BlockContent {
  const docs = Object.fromEntries(
    Object.entries(texts).map(([locale, typed]) => [locale, readMarkdown(typed)]),
  );
  return { kind: "text", content: { docs } };
}

export function newSection(title: string, ...blocks: BlockContent[]): NewSection {
  return { chapter: null, titles: { fi: title }, blocks };
}

/** A report of the county's with chapters "A", "B" and "C", two texts in each, and who writes it. */
export async function smallReport(): Promise<{ work: WorkDatabase; writer: Person; report: string }> {
  const work = openWork(":memory:");
  const writer = await somebody(work, "writer", "coordinator");
  const sections = ["A", "B", "C"].map((title) =>
    newSection(title, textBlock({ fi: `${title}1` }), textBlock({ fi: `${title}2` })),
  );
  const report = await createReport(
    work,
    writer,
    {
      kind: "blank",
      titles: { fi: "Kertomus" },
      area: "hyvinvointialue:10",
      years: { first: 2025, last: 2029 },
      languages: ["fi", "sv"],
      name: "kertomus",
      sections,
      indicators: ["sotkanet-181"],
    },
    NOW,
  );
  if (report === null) throw new Error("the report was not made");
  return { work, writer, report };
}

export async function sectionsOf(
  work: WorkDatabase,
  reader: Person,
  report: string,
): Promise<readonly Section[]> {
  return (await readDraft(work, reader, report))?.sections ?? [];
}
