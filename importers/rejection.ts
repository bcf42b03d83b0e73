import { ASKED_CODES, type RejectionCode } from "#app/domain/importing/rejection-code.ts";

/**
 * What can be wrong with a file or with one place in it, in the words that follow the bad value in the
 * sentence a person reads.
 */
const PROBLEMS: Record<RejectionCode, string> = {
  "empty-file": "the file is empty",
  "too-large": "this is too large",
  "protected-workbook": "the file is protected by a password",
  "old-excel": "this is a workbook of an old format",
  "open-document": "this is an OpenDocument spreadsheet",
  "other-archive": "this is an archive (zip), but no Excel workbook",
  "broken-workbook": "this workbook is broken and cannot be read",
  "no-visible-sheet": "every sheet of the workbook is hidden",
  "wrong-sheet":
    "this sheet was read, since it is the first visible one, and it has no table of the right form",
  "hidden-columns": "these columns are hidden",
  binary: "this is not a text file",
  encoding: "this character belongs to no text encoding that we know",
  delimiter: "it is not clear which mark separates the columns",
  quote: "a quotation mark is opened and never properly closed; nothing from here on was read",
  "no-header": "there is no header row",
  "no-rows": "there are no rows under the header",
  "missing-column": "a column is missing",
  "unknown-column": "this column is not known",
  "duplicate-column": "this column is there twice",
  "mixed-form": "the file mixes the long form and the wide form",
  "second-header": "this is a header again",
  "merged-cells": "these cells are merged",
  "note-row": "this is a text, and no row of the table",
  "sum-row": "this is a sum or a mean, and no area",
  "not-repeated": "this cell is empty, and only a row above tells what belongs here",
  "excel-error": "the spreadsheet could not compute this cell",
  "formula-without-result": "the formula has no stored result",
  "number-not-shown": "the cell's format hides its number",
  "comma-in-doubt": "a comma may part columns here or begin decimals",
  "too-long": "this text is too long",
  "percent-elsewhere": "this is a per cent figure, and the unit is another",
  "region-mismatch": "the code and the name are of different areas",
  "field-count": "the row has another number of fields than the header",
  "unknown-region": "this area is not known",
  "ambiguous-region": "several areas have this name",
  "not-a-year": "this is not a year",
  "several-years": "there are several years in one cell",
  "year-out-of-range": "this year is out of range",
  "not-a-number": "this is neither a number nor a mark of a missing figure",
  "ambiguous-number": "this number can be read in two ways",
  "out-of-range": "this figure is out of range",
  "not-a-count": "this is not a count",
  "count-above-group": "the count is larger than the group that it is counted in",
  "limits-askew": "the figure does not lie between its limits, or one of them is missing",
  "unknown-sex": "this sex is not known",
  "duplicate-row": "this figure is there twice; neither is taken",
  "unknown-sector": "this sector is not known",
  "unknown-dimension": "this dimension is not known",
  "forbidden-dimension": "this sector does not have this dimension",
  "item-without-dimension": "a single item stands without its dimension",
  "unusable-item": "no name can be made of this item",
  "item-name-clash": "this item would get the same name as another one",
  "missing-metadata": "a metadata line is missing or has no value",
  "unknown-metadata": "this metadata line is not known",
  "duplicate-metadata": "this metadata line is there twice",
  "bad-metadata": "this metadata value cannot be used",
  "wrong-kind-of-area": "no goals are set for areas of this kind",
  "unknown-indicator": "this indicator is not known",
  "ambiguous-indicator": "several indicators have this title",
  "unknown-direction": "this does not say on which side of the target the figure should be",
  "half-baseline": "a starting level takes both a year and a figure",
  "missing-decision": "it is not said where the goal was decided",
  "duplicate-goal": "this goal is there twice",
  "garbled-text": "the letters of this text are garbled",
  "day-to-come": "this day is yet to come",
  "unlikely-figure": "this figure is unlikely",
  "contradictory-counts": "this does not agree with its count",
  "against-direction": "this goal is against the good direction",
  "unlikely-goal": "this goal is unlikely",
  "unknown-region-number": "the source's own list of regions does not have this number",
  "two-figures": "the answer has two different figures of this",
  "unknown-area": "this area is none that Saukko knows",
};

/** What a person may answer where something only looks wrong. */
const IF_RIGHT = " If it is right as it stands, import it with --accept-unusual.";

/** One thing that a file could not be taken for: where, what stood there, what was expected. */
export interface Rejection {
  code: RejectionCode;
  /** Row as a spreadsheet numbers it, from 1, blank rows counted; null where it is the whole file. */
  row: number | null;
  /**
   * The column's header as it stands in the file, its letter where the header is empty; null where no column
   * is to blame.
   */
  column: string | null;
  /** The bad value as it stands in the file; empty where something is missing. */
  value: string;
  /** What was expected in its place, in English, without a full stop. */
  expected: string;
}

/** The rejection as one plain English sentence for the command line, safe to print on a terminal. */
export function rejectionSentence(rejection: Rejection): string {
  return acceptedSentence(rejection) + (isAsked(rejection) ? IF_RIGHT : "");
}

/** The rejection with its sentence, as a refused file tells it. */
export function asFileError(rejection: Rejection): Rejection & { sentence: string } {
  return { ...rejection, sentence: rejectionSentence(rejection) };
}

/** The same where a person has accepted what it asks about. */
export function acceptedSentence(rejection: Rejection): string {
  return placedSentence(rejection, PROBLEMS[rejection.code]);
}

/** What only looks wrong. */
export function isAsked({ code }: Pick<Rejection, "code">): boolean {
  return ASKED_CODES.includes(code);
}

/** The same with a problem in words of one's own. */
export function placedSentence(
  { row, column, value, expected }: Omit<Rejection, "code">,
  problem: string,
): string {
  const place = [row === null ? "" : `row ${row}`, column === null ? "" : `column "${printable(column)}"`]
    .filter((part) => part !== "")
    .join(", ");
  const shown = value === "" ? "" : `"${printable(value)}": `;
  const start = place === "" ? "The file" : place.charAt(0).toUpperCase() + place.slice(1);
  return `${start}: ${shown}${problem}. Expected ${expected}.`;
}

/** Rejections in the order of the file's rows, those of the whole file first. */
export function inRowOrder<One extends { row: number | null }>(rejections: readonly One[]): One[] {
  return [...rejections].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
}

const LONGEST_SHOWN = 80;

/** A foreign text in one short line, without characters that would steer a terminal. */
function printable(text: string): string {
  const oneLine = text.replace(/\s+/gu, " ").replace(/\p{C}/gu, "\uFFFD");
  return oneLine.length > LONGEST_SHOWN ? `${oneLine.slice(0, LONGEST_SHOWN - 1)}…` : oneLine;
}
