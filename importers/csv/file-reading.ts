import type { Area, AreaKey } from "#app/domain/area.ts";
import type { FileWarningCode, RunNote } from "#app/domain/importing/run-note.ts";
import type { Indicator, IndicatorKey } from "#app/domain/indicator.ts";
import { type ObservedValue, SEXES, type Sex } from "#app/domain/observation.ts";
import type { LocalText } from "#app/domain/text.ts";
import { acceptedSentence, inRowOrder, isAsked, type Rejection } from "../rejection.ts";

/** What a reader of files must be told, having neither database nor clock. */
export interface FileDoor {
  /** The areas that may stand in a file. */
  regions: readonly Area[];
  /** The last year that a file may have. */
  thisYear: number;
  /** Today in Finland, ISO: a later day is yet to come. The last day of this year where nobody tells. */
  today?: string;
  /** A person has looked at what is only unusual, and takes it. */
  acceptUnusual?: boolean;
}

/** One figure of a file. */
export type FileFigure = ObservedValue & {
  indicator: IndicatorKey;
  region: AreaKey;
  sex: Sex;
  year: number;
  /**
   * The mark that stood in place of a number ("" for an empty cell); null beside a number and where we hid
   * the figure.
   */
  rawMark: string | null;
  /** The count behind the figure; null where the file gives none or the figure is missing. */
  absValue: number | null;
  /** How many it was made from, and its 95 % limits in the unit, where the file gives them. */
  respondents?: number | null;
  lower?: number | null;
  upper?: number | null;
};

/**
 * An indicator as a file describes it. Its years are null: a file knows only its own, not what came before.
 */
export interface FileIndicator extends Indicator {
  /** The unit in words. */
  unitTitle: LocalText;
}

/**
 * Something that a person should look at, but that keeps nothing from being imported. An English sentence.
 */
export interface FileWarning {
  code: FileWarningCode;
  message: string;
}

/**
 * What a file gives: all its good figures, and all that is wrong with it. The caller decides: any rejection
 * refuses the whole file, unless the good part was asked for. Figures are in the order of their key, so that
 * the same figures come out the same whatever the file's form.
 */
export interface FileReading {
  indicators: FileIndicator[];
  figures: FileFigure[];
  rejections: Rejection[];
  warnings: FileWarning[];
}

/** A figure with the place it stood in and the words by which a person finds it. */
export interface FigureInRow {
  row: number;
  column: string;
  label: string;
  figure: FileFigure;
}

/** A warning as a run keeps it. */
export function asNote({ code, message }: FileWarning): RunNote {
  return { code: "file-warning", warning: code, text: message };
}

/** A file of which nothing can be taken. */
export function refused(rejections: readonly Rejection[], warnings: FileWarning[] = []): FileReading {
  return { indicators: [], figures: [], rejections: inRowOrder(rejections), warnings };
}

/**
 * What only looks wrong is a rejection until somebody has accepted it; then it is a warning, and what it is
 * about is taken.
 */
export function settleQuestions(
  found: readonly Rejection[],
  { acceptUnusual = false }: Pick<FileDoor, "acceptUnusual">,
): { rejections: Rejection[]; warnings: FileWarning[] } {
  const taken = acceptUnusual ? found.filter(isAsked) : [];
  return {
    rejections: found.filter((one) => !taken.includes(one)),
    warnings: taken.map((one) => ({ code: "taken-though-unusual", message: acceptedSentence(one) })),
  };
}

/** A figure that is there twice is rejected and neither is kept: we cannot know which one is right. */
export function withoutDuplicates<One extends FigureInRow>(
  placed: readonly One[],
): {
  kept: One[];
  rejections: Rejection[];
} {
  const byKey = new Map<string, One[]>();
  for (const one of placed) {
    const key = [one.figure.indicator, one.figure.region, one.figure.sex, one.figure.year].join(" ");
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [one]);
    else same.push(one);
  }
  const kept: One[] = [];
  const rejections: Rejection[] = [];
  for (const [first, ...again] of byKey.values()) {
    if (first === undefined) continue;
    if (again.length === 0) kept.push(first);
    for (const { row, column, label } of again) {
      const expected = `each figure once; row ${first.row} gives it as well as row ${row}`;
      rejections.push({ code: "duplicate-row", row, column, value: label, expected });
    }
  }
  return { kept, rejections };
}

/** By indicator, area, sex, year. */
export function inKeyOrder<Figure extends FileFigure>(figures: readonly Figure[]): Figure[] {
  return [...figures].sort(
    (a, b) =>
      byText(a.indicator, b.indicator) ||
      byText(a.region, b.region) ||
      SEXES.indexOf(a.sex) - SEXES.indexOf(b.sex) ||
      a.year - b.year,
  );
}

export function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
