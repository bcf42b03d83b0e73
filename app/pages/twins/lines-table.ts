import { type Area, type AreaKey, areaKey, COUNTRY_KEY, isMunicipality } from "#app/domain/area.ts";
import type { EarlierFigure } from "#app/domain/earlier-figure.ts";
import type { RowGoal } from "#app/domain/goal.ts";
import type { IndicatorLine } from "#app/domain/indicator-line.ts";
import { inLocale, type Locale, type LocalText } from "#app/domain/text.ts";
import { certaintyOf, type ResultMarks, type VerdictMarkData } from "#app/domain/verdict-mark.ts";
import type { FileCell, FileColumn, FileTable } from "#app/exports/file-table.ts";
import { changeUnit } from "#app/i18n/change-text.ts";
import { markWord } from "#app/i18n/mark-word.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { shortPlaceName } from "#app/i18n/place-names.ts";
import { goalCells, goalHeadings } from "./goal-columns.ts";

/** A page's lines with the priority they stand under. */
export interface LineGroup {
  name: LocalText;
  lines: readonly IndicatorLine[];
}

interface LinesPage {
  county: Area;
  maakunta: Area | null;
  municipalities: readonly Area[];
  /** Columns of every line. */
  areas: readonly AreaKey[];
  goals: readonly RowGoal[];
}

/**
 * One row an indicator, one column an area: the main table of the front page, a priority and a municipality.
 * The verdicts beside the figures are the first area's, the trend that of the area in the small picture.
 */
export function linesTable(page: LinesPage, groups: readonly LineGroup[], locale: Locale): FileTable {
  const { common, files, site, verdicts } = messagesFor(locale);
  const wordOf = (mark: VerdictMarkData | null | undefined): string | null =>
    mark ? markWord(mark, verdicts.mark) : null;
  const certain = (mark: VerdictMarkData | null | undefined): string | null => certaintyWord(mark, locale);
  // Only a municipality is set beside the rest of its county.
  const withRest = isMunicipality(page.areas[0] ?? COUNTRY_KEY);
  const standIn = page.maakunta ? site.standIn(shortPlaceName(page.maakunta, locale)) : null;
  const words = files.twin;
  // Only areas that have a goal on the page have columns for them.
  const goalAreas = page.areas.flatMap((_, at) => (page.goals.some((one) => one.at === at) ? [at] : []));
  return {
    columns: [
      ...[words.priority, words.key, words.indicator, words.unit].map(textColumn),
      { heading: words.year, decimals: 0, plain: true },
      ...page.areas.map((area) => ({ heading: areaName(page, area, locale), decimals: null })),
      ...page.areas.flatMap((area) => earlierHeadings(areaName(page, area, locale), locale)),
      { heading: words.changeUnit, decimals: null },
      ...[verdicts.column.country, verdicts.certaintyColumn(verdicts.column.country)].map(textColumn),
      ...(withRest
        ? [verdicts.column.rest, verdicts.restFrom, verdicts.certaintyColumn(verdicts.column.rest)].map(
            textColumn,
          )
        : []),
      textColumn(verdicts.column.trend),
      ...goalAreas.flatMap((at) => goalHeadings(areaName(page, page.areas[at], locale), locale)),
      { heading: words.remark, decimals: null },
    ],
    rows: groups.flatMap(({ name, lines }) =>
      lines.map((line) => [
        inLocale(name, locale),
        line.key,
        inLocale(line.title, locale),
        common.unit[line.unit],
        line.year,
        ...line.values,
        ...line.earlier.flatMap(earlierCells),
        changeLabel(line, locale),
        wordOf(line.marks[0]?.country),
        certain(line.marks[0]?.country),
        ...(withRest ? restCells(line.marks[0], locale) : []),
        wordOf(line.trendMarks?.trend),
        ...goalAreas.flatMap((at) => goalCells(page.goals, line.key, at, locale)),
        remarksOf(line, locale, line.standIn ? standIn : null),
      ]),
    ),
  };
}

function textColumn(heading: string): FileColumn {
  return { heading, decimals: null };
}

function certaintyWord(mark: VerdictMarkData | null | undefined, locale: Locale): string | null {
  const certainty = mark ? certaintyOf(mark) : null;
  return certainty && messagesFor(locale).verdicts.inputs.certainties[certainty];
}

function restCells(marks: ResultMarks | null | undefined, locale: Locale): FileCell[] {
  const { verdicts } = messagesFor(locale);
  if (!marks?.rest) return [null, null, null];
  return [
    markWord(marks.rest, verdicts.mark),
    marks.restFrom && verdicts.restFroms[marks.restFrom],
    certaintyWord(marks.rest, locale),
  ];
}

function earlierHeadings(name: string, locale: Locale): FileColumn[] {
  const { earlierYear, earlierFigure, change } = messagesFor(locale).files.twin;
  return [
    { heading: earlierYear(name), decimals: 0, plain: true },
    { heading: earlierFigure(name), decimals: null },
    { heading: change(name), decimals: null },
  ];
}

function earlierCells(earlier: EarlierFigure | null): FileCell[] {
  return earlier ? [earlier.year, earlier.value, earlier.change] : [null, null, null];
}

function changeLabel({ unit }: IndicatorLine, locale: Locale): string {
  return changeUnit(unit, locale) || messagesFor(locale).common.unit[unit];
}

/** Whose figure stands in, and why a change is not told. */
function remarksOf(line: IndicatorLine, locale: Locale, standIn: string | null): string | null {
  const { site, verdicts } = messagesFor(locale);
  const { noChange } = site.earlier;
  const summed = line.summedCountry ? [verdicts.summedCountry.note] : [];
  const why = new Set(line.earlier.flatMap((one) => (one?.noChange ? noChange[one.noChange] : [])));
  return [...(standIn ? [standIn] : []), ...summed, ...why].join("; ") || null;
}

function areaName(page: LinesPage, key: AreaKey | undefined, locale: Locale): string {
  if (key === COUNTRY_KEY) return messagesFor(locale).common.wholeCountry;
  if (key === areaKey(page.county)) return shortPlaceName(page.county, locale);
  return page.municipalities.find((one) => areaKey(one) === key)?.name[locale] ?? key ?? "";
}
