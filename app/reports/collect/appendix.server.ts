import type { Section } from "#app/domain/report.ts";
import type { FrozenCell, FrozenTableBlock } from "#app/domain/report-version.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import { coverage, indicatorHeads } from "#app/figures/indicator-heads.server.ts";
import { untitled } from "#app/i18n/indicator-title.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { type CollectGround, inEach, type Notes, type ReportIndicator } from "./ground.server.ts";

type Use = { state: "used"; section: string } | { state: "left-out" | "not-available" };

/**
 * The appendix of indicators: what the report is about and what it shows, in the order of the catalogue.
 * Used is what its pieces really show; what has no figures at all is not available; the rest is left out,
 * with a reason.
 */
export async function collectAppendix(
  { database, locales, indicators }: CollectGround,
  notes: Notes,
  sections: readonly Section[],
  id: string,
): Promise<FrozenTableBlock> {
  const heads = await indicatorHeads(database);
  const covered = await coverage(database);
  const listed = new Map(indicators.map((one) => [one.indicator, one]));
  const keys = [...heads.keys()].filter((key) => listed.has(key) || notes.used.has(key));
  const rows = keys.map((indicator) => {
    const section = notes.used.get(indicator);
    const use: Use = section
      ? { state: "used", section }
      : { state: (covered.get(indicator)?.figures ?? 0) > 0 ? "left-out" : "not-available" };
    const known: ReportIndicator = listed.get(indicator) ?? { indicator, leftOut: null };
    if (use.state === "left-out" && !hasReason(known)) notes.hinder({ why: "no-reason", indicator });
    return { ...known, use };
  });
  const count = (state: Use["state"]): number => rows.filter(({ use }) => use.state === state).length;
  const shown = await inEach(locales, async (locale) => {
    const { reportTables } = messagesFor(locale);
    const words = reportTables.appendix;
    return {
      table: {
        caption: words.caption,
        columns: [reportTables.indicator, words.state, words.where],
        rows: rows.map((row): FrozenCell[] => {
          const head = heads.get(row.indicator);
          const title = head && inLocale(head.name ?? head.title, locale);
          return [{ text: title ?? untitled(row.indicator) }, ...useCells(row, sections, locale)];
        }),
      },
      notes: [words.counts(count("used"), count("left-out"), count("not-available")), words.list],
      source: null,
    };
  });
  return { kind: "indicator-appendix", id, shown };
}

function hasReason({ leftOut }: ReportIndicator): boolean {
  return Object.values(leftOut ?? {}).some((reason) => reason !== "");
}

function useCells(
  { use, leftOut }: ReportIndicator & { use: Use },
  sections: readonly Section[],
  locale: Locale,
): FrozenCell[] {
  const { appendix: words } = messagesFor(locale).reportTables;
  const inWords = (texts: Section["titles"] | null | undefined): string | null =>
    texts ? inLocale({ fi: texts.fi ?? null, sv: texts.sv ?? null, en: texts.en ?? null }, locale) : null;
  switch (use.state) {
    case "used":
      return [
        { text: words.used },
        { text: inWords(sections.find(({ id }) => id === use.section)?.titles) ?? "" },
      ];
    case "left-out":
      return [{ text: words.leftOut }, { text: inWords(leftOut) ?? words.noReason }];
    case "not-available":
      return [{ text: words.notAvailable }, { text: words.notAvailableWhy }];
  }
}
