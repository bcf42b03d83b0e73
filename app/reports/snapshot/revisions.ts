import type { FrozenSection, FrozenSentence, SaidSentence } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { type ChangedCell, changedCells } from "./changed-cells.ts";
import { newestYear } from "./shown-years.ts";

/** What a reader of a version should know of: a number, or a sentence, that the source says otherwise now. */
export type Revision = RevisedNumber | RevisedSentence;

interface RevisedSentence {
  kind: "sentence";
  block: string;
  /** Of its figure; null where it is not known. */
  year: number | null;
  before: string;
  now: string;
}

interface RevisedNumber {
  kind: "number";
  title: string;
  /** "Kotka 2025" */
  place: string;
  before: string;
  now: string;
  /** Numbers of the pictures that show it; none where only a table does. */
  figures: number[];
}

/**
 * Everything in a version that is otherwise in the source now. A figure that stands in several pictures is
 * told once. A sentence counts where its numbers are others of the same year: words alone may be put better
 * by a newer program, and a newer year is news.
 *
 * `more`: numbers that stand in no table.
 */
export function revisions(
  frozen: readonly FrozenSection[],
  now: readonly FrozenSection[],
  locale: Locale,
  more: readonly ChangedCell[] = [],
): Revision[] {
  // How far chance reaches is not the source's: it moves with the number that it belongs to.
  const { lowerLimit, upperLimit } = messagesFor(locale).chart;
  const limits = [lowerLimit, upperLimit];
  const cells = changedCells(frozen, now, locale).filter(
    ({ row, column }) => !limits.some((limit) => row.endsWith(limit) || column.endsWith(limit)),
  );
  return [...numbersOf([...cells, ...more]), ...sentencesOf(frozen, now, locale)];
}

interface Group {
  cells: ChangedCell[];
}

function numbersOf(cells: readonly ChangedCell[]): RevisedNumber[] {
  const groups: Group[] = [];
  for (const cell of cells) {
    const known = groups.find((group) => group.cells.every((other) => isSameFigure(cell, other)));
    if (known) known.cells.push(cell);
    else groups.push({ cells: [cell] });
  }
  return groups.flatMap(({ cells: same }) => {
    // The one that tells most: area and year, of a picture over years.
    const [told] = [...same].sort((a, b) => placeOf(b).length - placeOf(a).length);
    if (!told) return [];
    const { title, before, now, year } = told;
    const figures = [...new Set(same.flatMap(({ figure }) => figure ?? []))].sort((a, b) => a - b);
    return [{ kind: "number", title, place: datedPlace(placeOf(told), year, before), before, now, figures }];
  });
}

/** The year stands once: in the place, or with the number, "12,7 % (2023)". */
function datedPlace(parts: readonly string[], year: number | null, number: string): string {
  const isTold = year === null || [...parts, number].some((text) => text.includes(String(year)));
  return [...parts, ...(isTold ? [] : [year])].join(" ");
}

/**
 * Cells with one title and the same change of two pieces, with an area or a year in common, or of one
 * row.
 */
function isSameFigure(a: ChangedCell, b: ChangedCell): boolean {
  // An area's picture has a row in each priority that an indicator belongs to.
  if (a.block === b.block && (a.row !== b.row || a.column !== b.column)) return false;
  if (a.title !== b.title || a.before !== b.before || a.now !== b.now) return false;
  if (a.year !== null && b.year !== null && a.year !== b.year) return false;
  const places = placeOf(b);
  return placeOf(a).some((one) => places.includes(one));
}

/** Names of row and column, the year last; without a mere unit ("%"). */
function placeOf({ row, column }: ChangedCell): string[] {
  const isYear = (text: string): boolean => /^\d{4}$/.test(text);
  return [row, column]
    .filter((text) => /[\p{L}\d]/u.test(text))
    .sort((a, b) => Number(isYear(a)) - Number(isYear(b)));
}

function sentencesOf(
  frozen: readonly FrozenSection[],
  now: readonly FrozenSection[],
  locale: Locale,
): RevisedSentence[] {
  const said = new Map(sentencesIn(now).map((sentence) => [sentence.id, sentence]));
  return sentencesIn(frozen).flatMap((sentence): RevisedSentence[] => {
    const today = said.get(sentence.id);
    const [before, after] = [sentence.shown[locale], today?.shown[locale]];
    if (!today || !before || !after) return [];
    const year = newestYear(sentence, locale);
    if (newestYear(today, locale) !== year || numbersIn(before.machine) === numbersIn(alike(before, after)))
      return [];
    return [{ kind: "sentence", block: sentence.id, year, before: before.machine, now: after.machine }];
  });
}

/** What is said now, at the length of what was said before: alone, or brief as it once was. */
function alike(before: SaidSentence, { machine, brief = machine }: SaidSentence): string {
  return before.brief === undefined ? brief : machine;
}

function sentencesIn(sections: readonly FrozenSection[]): FrozenSentence[] {
  return sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === "sentence");
}

function numbersIn(text: string): string {
  return (text.match(/\d+(?:[.,\s\u00a0]\d+)*/g) ?? []).join(" ");
}
