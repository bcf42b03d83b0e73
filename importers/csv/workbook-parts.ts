import type { RejectionCode } from "#app/domain/importing/rejection-code.ts";
import type { Rejection } from "../rejection.ts";
import type { Workbook } from "../workbook/workbook.ts";
import type { FileWarning } from "./file-reading.ts";

/** What a sheet that holds no table is refused for. */
const OF_NO_TABLE: readonly RejectionCode[] = ["empty-file", "no-header", "no-rows"];
/** What a sheet whose table is none of ours is refused for. */
const OF_WRONG_SHEET: readonly RejectionCode[] = [
  ...OF_NO_TABLE,
  "missing-column",
  "unknown-column",
  "missing-metadata",
];

/**
 * Where the sheet that was read looks like a cover, what to tell is its name, the others' names and what to
 * do: of a sheet without a table of ours (`isOurs`) alone, since nobody is to mend its rows; else before what
 * is wrong with the table.
 */
export function wrongSheet(
  { name, others, hidden }: Workbook,
  rejections: readonly Rejection[],
  isOurs: boolean,
): Rejection[] {
  const among = (codes: readonly RejectionCode[]): boolean =>
    rejections.some(({ code }) => codes.includes(code));
  if (rejections.length === 0 || (isOurs && !among(OF_WRONG_SHEET))) return [...rejections];
  const isCover = others.length > 0 && (!isOurs || among(OF_NO_TABLE));
  const all = isCover ? [] : [...rejections];
  if (hidden.columns.length > 0)
    all.unshift(
      whole(
        "hidden-columns",
        hidden.columns.join(", "),
        "every column of the table in sight: hidden ones are not read",
      ),
    );
  if (others.length > 0) {
    const expected = `the table on the first visible sheet: move the sheet with the figures first (there is also: ${others.join(", ")}), or hide "${name}"`;
    all.unshift(whole("wrong-sheet", name, expected));
  }
  return all;
}

function whole(code: RejectionCode, value: string, expected: string): Rejection {
  return { code, row: null, column: null, value, expected };
}

/** What of a workbook was not read, though the person may think that it was. */
export function partWarnings({ name, others, hiddenSheets, hidden }: Workbook): FileWarning[] {
  const warnings: FileWarning[] = [];
  if (others.length > 0)
    warnings.push({
      code: "other-sheets",
      message: `Only the first visible sheet "${name}" was read, not: ${others.join(", ")}.`,
    });
  const unseen = [
    ...(hiddenSheets.length > 0 ? [`sheets ${hiddenSheets.join(", ")}`] : []),
    ...(hidden.rows > 0 ? [`rows (${hidden.rows})`] : []),
    ...(hidden.columns.length > 0 ? [`columns ${hidden.columns.join(", ")}`] : []),
  ];
  if (unseen.length > 0)
    warnings.push({
      code: "hidden-not-read",
      message: `Hidden or filtered out, and therefore not read: ${unseen.join("; ")}.`,
    });
  return warnings;
}
