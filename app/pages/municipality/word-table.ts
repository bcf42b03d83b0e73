import { indicatorPath } from "#app/components/indicator-path.ts";
import { rowNote } from "#app/components/row-note.ts";
import type { AreaKey } from "#app/domain/area.ts";
import type { MissingReason } from "#app/domain/observation.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import type { WordCell, WordRow, WordTable } from "#app/exports/word/word-content.ts";
import { formatNumber } from "#app/i18n/format.ts";
import { indicatorTitle } from "#app/i18n/indicator-title.ts";
import { markWord } from "#app/i18n/mark-word.ts";
import type { Messages } from "#app/i18n/messages.ts";
import type { MunicipalityPage } from "./municipality-page.server.ts";
import type { StandingGroup } from "./standing-groups.ts";
import { standingWords, type Told } from "./standing-words.ts";

/** What a document is of, and in whose words. */
export interface Chapter {
  page: MunicipalityPage;
  words: Messages;
  area: AreaKey;
  locale: Locale;
  /** Whole address of the service, without a slash at its end. */
  origin: string;
}

/** Every row of what differs or has changed, under the heading of its kind. */
export function wordTable(groups: readonly StandingGroup[], chapter: Chapter): WordTable {
  const { page, words, locale } = chapter;
  const { columns, kinds, country } = words.municipality.standing;
  const elsewhere = inLocale(page.elsewhere, locale) ?? "";
  const than = { country, rest: elsewhere };
  return {
    kind: "table",
    columns: [
      { heading: words.site.indicator, width: 27 },
      { heading: columns.now, width: 13 },
      { heading: columns.before, width: 13 },
      { heading: columns.change, width: 14 },
      { heading: columns.benchmark, width: 15 },
      { heading: columns.differenceShort, width: 18 },
    ],
    rows: groups.flatMap(({ kind, to, rows, count }): WordRow[] => [
      { group: kinds[kind](count, than[to]) },
      ...rows.map((row) => ({ cells: cells(row, elsewhere, chapter) })),
    ]),
  };
}

function cells(
  { line, since }: StandingGroup["rows"][number],
  elsewhere: string,
  { words, locale, origin, area }: Chapter,
): WordCell[] {
  const told = standingWords(line, { since, elsewhere }, words, locale);
  const amount = (value: number | null, missing: MissingReason | null): string =>
    value === null
      ? words.site.missingShort[missing ?? "unknown"]
      : formatNumber(value, line.decimals, locale);
  const inYear = (value: string, year: number): string => `${value} (${year})`;
  const sized = ({ text: size, mark }: Told): string =>
    [size, mark ? markWord(mark, words.verdicts.mark) : null].filter(Boolean).join("; ");
  const note = [rowNote(line, words, locale), line.stale ? words.site.stale(line.year) : ""].filter(Boolean);
  const { before, change, benchmark, benchmarkName, difference } = told;
  const beside = [
    amount(benchmark.value, benchmark.missing) + (told.to === "country" && line.summedCountry ? "†" : ""),
    benchmarkName,
  ];
  return [
    {
      parts: [
        {
          text: indicatorTitle(line.name, line.key, locale),
          href: origin + indicatorPath(locale, line.key, area),
        },
        ...(note.length > 0 ? [{ text: ` (${note.join(", ")})` }] : []),
      ],
    },
    cell(inYear(amount(told.value, line.missing[0] ?? null), line.year)),
    cell(before ? inYear(amount(before.value, null), before.year) : words.site.earlier.none),
    cell(change ? sized(change) : ""),
    cell(beside.filter(Boolean).join(" ")),
    cell(sized(difference)),
  ];
}

function cell(words: string): WordCell {
  return { parts: [{ text: words }] };
}
