import type { Block, BlockContent, Writer } from "#app/domain/report.ts";
import { LOCALES, type Locale } from "#app/domain/text.ts";
import { formatMoment } from "#app/i18n/format-day.ts";
import { writeMarkdown } from "#app/reports/text/write-markdown.ts";
import type { StaleSaveProps } from "./stale-save.tsx";

/** What a page shows of a save that came too late: what was typed, exactly, and what had been saved. */
export function staleSave(
  { mine, theirs, by, at }: { mine: BlockContent; theirs: Block; by: Writer; at: string },
  form: FormData,
  locale: Locale,
): Omit<StaleSaveProps, "id" | "languages"> & { block: string } {
  const saved: Partial<Record<Locale, string>> = {};
  for (const language of LOCALES) {
    const doc = theirs.kind === "text" ? theirs.content.docs[language] : undefined;
    if (doc) saved[language] = writeMarkdown(doc);
  }
  const time = formatMoment(at, locale);
  return {
    block: theirs.id,
    typed: typedTexts(form),
    chosen: { ...theirs, ...mine } as Block, // a piece keeps its kind
    theirs: saved,
    version: theirs.version,
    name: by.name,
    time,
  };
}

/** The texts of a form exactly as they were typed. */
export function typedTexts(form: FormData): Partial<Record<Locale, string>> {
  const typed: Partial<Record<Locale, string>> = {};
  for (const language of LOCALES) {
    const text = form.get(`text-${language}`);
    if (typeof text === "string") typed[language] = text;
  }
  return typed;
}
