import type { Section } from "#app/domain/report.ts";
import type { FrozenCell, FrozenTableBlock } from "#app/domain/report-version.ts";
import { foreignIn, inLocale, type Locale } from "#app/domain/text.ts";
import { coverage, indicatorHeads } from "#app/figures/indicator-heads.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { indicatorCell } from "./frozen-cells.ts";
import { type CollectGround, inEach, type Notes, type ReportIndicator } from "./ground.server.ts";

/** How a report has an indicator that it is about. */
export interface IndicatorUse extends ReportIndicator {
  /**
   * Used is what its pieces really show; what has no figures at all is not available; the rest is left out.
   */
  state: "used" | "left-out" | "not-available";
  /** The first chapter that shows it; null where none does. */
  section: string | null;
}

/** Every indicator that the report is about or shows, in the order of the catalogue. */
export async function indicatorUses(
  { database, indicators }: Pick<CollectGround, "database" | "indicators">,
  { used }: Pick<Notes, "used">,
): Promise<IndicatorUse[]> {
  const heads = await indicatorHeads(database);
  const covered = await coverage(database);
  const listed = new Map(indicators.map((one) => [one.indicator, one]));
  const keys = [...heads.keys()].filter((key) => listed.has(key) || used.has(key));
  return keys.map((indicator) => {
    const known: ReportIndicator = listed.get(indicator) ?? { indicator, leftOut: null };
    const section = used.get(indicator) ?? null;
    const state = (covered.get(indicator)?.figures ?? 0) > 0 ? "left-out" : "not-available";
    return { ...known, section, state: section === null ? state : "used" };
  });
}

/** The appendix of indicators: each as used, left out with its reason, or not available. */
export async function collectAppendix(
  { database, locales, indicators }: CollectGround,
  notes: Notes,
  sections: readonly Section[],
  id: string,
): Promise<FrozenTableBlock> {
  const heads = await indicatorHeads(database);
  const rows = await indicatorUses({ database, indicators }, notes);
  for (const row of rows) if (row.state === "left-out") hinderReason(row, locales, notes);
  const count = (state: IndicatorUse["state"]): number => rows.filter((row) => row.state === state).length;
  const shown = await inEach(locales, async (locale) => {
    const { reportTables } = messagesFor(locale);
    const words = reportTables.appendix;
    return {
      table: {
        caption: words.caption,
        columns: [reportTables.indicator, words.state, words.where],
        rows: rows.map((row): FrozenCell[] => {
          const name = indicatorCell(row.indicator, heads.get(row.indicator), locale);
          return [name, ...useCells(row, sections, locale)];
        }),
      },
      notes: [words.counts(count("used"), count("left-out"), count("not-available")), words.list],
      source: null,
    };
  });
  return { kind: "indicator-appendix", id, shown };
}

/** A reason that is missing altogether, or in some of the languages. */
function hinderReason(
  { indicator, leftOut }: ReportIndicator,
  locales: CollectGround["locales"],
  notes: Notes,
): void {
  if (!Object.values(leftOut ?? {}).some(Boolean)) return notes.hinder({ why: "no-reason", indicator });
  for (const language of locales)
    if (!leftOut?.[language]) notes.hinder({ why: "no-reason-in", indicator, language });
}

function useCells(
  { state, section, leftOut }: IndicatorUse,
  sections: readonly Section[],
  locale: Locale,
): FrozenCell[] {
  const { appendix: words } = messagesFor(locale).reportTables;
  const inWords = (texts: Section["titles"] | null | undefined): string | null =>
    texts ? inLocale({ fi: texts.fi ?? null, sv: texts.sv ?? null, en: texts.en ?? null }, locale) : null;
  switch (state) {
    case "used":
      return [
        { text: words.used },
        { text: inWords(sections.find(({ id }) => id === section)?.titles) ?? "" },
      ];
    case "left-out":
      return [
        { text: words.leftOut },
        { text: inWords(leftOut) ?? words.noReason, ...foreignIn(leftOut ?? {}, locale) },
      ];
    case "not-available":
      return [{ text: words.notAvailable }, { text: words.notAvailableWhy }];
  }
}
