import type { FrozenSection } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { type ChangedCell, changedCells } from "./changed-cells.ts";

/** What a reader of a version should know of: a number, or a sentence, that the source says otherwise now. */
export type Revision = RevisedNumber | { kind: "sentence"; block: string; before: string; now: string };

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
 * told once. A sentence counts where its numbers are others: words alone may be put better by a newer
 * program.
 */
export function revisions(
  frozen: readonly FrozenSection[],
  now: readonly FrozenSection[],
  locale: Locale,
): Revision[] {
  // How far chance reaches is not the source's: it moves with the number that it belongs to.
  const { lowerLimit, upperLimit } = messagesFor(locale).chart;
  const limits = [lowerLimit, upperLimit];
  const cells = changedCells(frozen, now, locale).filter(
    ({ row, column }) => !limits.some((limit) => row.endsWith(limit) || column.endsWith(limit)),
  );
  return [...numbersOf(cells), ...sentencesOf(frozen, now, locale)];
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
    const { title, before, now } = told;
    const figures = [...new Set(same.flatMap(({ figure }) => figure ?? []))].sort((a, b) => a - b);
    return [{ kind: "number", title, place: placeOf(told).join(" "), before, now, figures }];
  });
}

/** Two pictures' cells with one title, the same change, and an area or a year in common. */
function isSameFigure(a: ChangedCell, b: ChangedCell): boolean {
  if (a.block === b.block || a.title !== b.title || a.before !== b.before || a.now !== b.now) return false;
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
): Revision[] {
  const said = new Map(sentencesIn(now, locale));
  return sentencesIn(frozen, locale).flatMap(([block, before]): Revision[] => {
    const today = said.get(block);
    if (today === undefined || numbersIn(today) === numbersIn(before)) return [];
    return [{ kind: "sentence", block, before, now: today }];
  });
}

function sentencesIn(sections: readonly FrozenSection[], locale: Locale): [block: string, text: string][] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block): [string, string][] => {
      const shown = block.kind === "sentence" ? block.shown[locale] : undefined;
      return shown ? [[block.id, shown.machine]] : [];
    });
}

function numbersIn(text: string): string {
  return (text.match(/\d+(?:[.,\s\u00a0]\d+)*/g) ?? []).join(" ");
}
