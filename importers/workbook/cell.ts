import type { Rejection } from "../rejection.ts";
import type { NumberFormat, NumberShown } from "./number-format.ts";
import { unescaped } from "./strings.ts";

/** What a workbook tells of all its cells: its texts, its number formats, and where its calendar begins. */
export interface WorkbookFormats {
  strings: readonly string[];
  styles: readonly NumberFormat[];
  /** Days are counted from 1904 (old Macs) in place of 1900. */
  from1904: boolean;
}

/** A cell as it stands in the file; `value` and `inline` null: there is none. */
export interface CellParts {
  type: string;
  style: number;
  value: string | null;
  inline: string | null;
  hasFormula: boolean;
}

export type CellReading = { text: string } | { fault: Pick<Rejection, "code" | "value" | "expected"> };

/** What a column of figures expects where a spreadsheet could not compute. */
export const OVER_AN_ERROR = "a figure, or a mark of a missing one (.., -) typed over the error";

/** A cell as a person would type it, or why it says nothing. */
export function readCell(
  { type, style, value, inline, hasFormula }: CellParts,
  formats: WorkbookFormats,
): CellReading {
  if (type === "e") return fault("excel-error", value ?? "#?", OVER_AN_ERROR);
  if (type === "inlineStr") return { text: unescaped(inline ?? "") };
  if (hasFormula && (value === null || (value === "" && type !== "str")))
    return fault(
      "formula-without-result",
      "=",
      "the result: open the file in Excel or LibreOffice, let it compute, and save it",
    );
  if (value === null || value === "") return { text: "" };
  if (type === "s") return { text: formats.strings[Number(value)] ?? "" };
  if (type === "b") return { text: value === "1" ? "TRUE" : "FALSE" };
  if (type === "d") return { text: value.slice(0, ISO_DAY) };
  if (type === "str") return { text: unescaped(value) };
  return shownNumber(Number(value), formats.styles[style] ?? (() => "plain"), formats.from1904);
}

function fault(code: Rejection["code"], value: string, expected: string): CellReading {
  return { fault: { code, value, expected } };
}

/** yyyy-mm-dd */
const ISO_DAY = 10;

function shownNumber(value: number, format: NumberFormat, from1904: boolean): CellReading {
  if (!Number.isFinite(value)) return { text: String(value) };
  const shown = format(value);
  if (typeof shown !== "object") return { text: numberText(value, shown, from1904) };
  if (shown.told !== "") return { text: shown.told };
  return fault(
    "number-not-shown",
    "",
    "a format that shows the number, or a mark of a missing figure (.., <5) in its place",
  );
}

function numberText(value: number, shown: Exclude<NumberShown, object>, from1904: boolean): string {
  switch (shown) {
    case "percent":
      return `${digits(value * 100)} %`;
    case "day":
      return isoDay(value, from1904) ?? digits(value);
    case "year":
      return isoDay(value, from1904)?.slice(0, 4) ?? digits(value);
    case "plain":
      return digits(value);
  }
}

/** Excel computes with 15 digits and shows no more: what lies behind them is a computer's dust. */
const DIGITS = 15;

/**
 * Digits without an exponent. A number with three decimals gets a fourth: 1.234 alone could be a thousand.
 */
function digits(value: number): string {
  const clean = Number(value.toPrecision(DIGITS));
  const short = String(clean);
  const plain = short.includes("e")
    ? clean.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 })
    : short;
  return /\.\d{3}$/.test(plain) ? `${plain}0` : plain;
}

const MS_A_DAY = 86_400_000;
/** Day 0: Excel believes that 1900 was a leap year, so that days count from 30 December 1899. */
const EPOCHS = { from1900: Date.UTC(1899, 11, 30), from1904: Date.UTC(1904, 0, 1) };
/** Excel knows no day after 9999. */
const LAST_DAY = 2_958_465;

function isoDay(value: number, from1904: boolean): string | null {
  if (value < 0 || value > LAST_DAY) return null;
  const start = from1904 ? EPOCHS.from1904 : EPOCHS.from1900;
  return new Date(start + Math.floor(value) * MS_A_DAY).toISOString().slice(0, ISO_DAY);
}
