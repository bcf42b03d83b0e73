import { ACCEPTED_MARKS } from "./missing-marks.ts";
import { numberHint } from "./number-hints.ts";

/** The mark between whole and decimal part, where a file tells which one it uses. */
export type DecimalMark = "," | ".";

export type NumberReading =
  | { value: number }
  | { code: "not-a-number" | "ambiguous-number" | "out-of-range"; expected: string };

/** Spaces between thousands: space, no-break space, figure space, thin space, narrow no-break space. */
const THOUSANDS = "[ \\u00A0\\u2007\\u2009\\u202F]";
/** Minus: the sign (U+2212) or a hyphen. A plus says nothing more. */
const NUMBER = new RegExp(`^([-\\u2212+]?)(\\d+|\\d{1,3}(?:${THOUSANDS}\\d{3})+)(?:([.,])(\\d+))?$`);
/** Two or more marks with groups of three: 1.234,5 or 1,234,567. */
const GROUPED_BY_MARKS = /^[-\u2212]?\d{1,3}(?:[.,]\d{3})+[.,]\d+$/;

/** Beyond so many digits a computer no longer tells neighbours apart, and no figure of ours comes near. */
const MOST_DIGITS = 15;

const ONE_WAY =
  "a number that reads one way only: thousands apart by a space or nothing, one decimal mark (1 234,5)";

/**
 * A number as a person or a spreadsheet writes it: decimal comma or point, spaces between thousands.
 * "1,234" is a thousand to some and a little over one to others: it is read only where `fileMark` settles it.
 */
export function readNumber(text: string, fileMark: DecimalMark | null): NumberReading {
  const match = NUMBER.exec(text.trim());
  if (!match)
    return GROUPED_BY_MARKS.test(text)
      ? { code: "ambiguous-number", expected: ONE_WAY }
      : {
          code: "not-a-number",
          expected:
            numberHint(text) ?? `a number (86 or 86,5) or a mark of a missing figure: ${ACCEPTED_MARKS}`,
        };
  const [, sign = "", whole = "", mark, decimals = ""] = match;
  if (mark !== undefined && mark !== fileMark && couldBeThousands(whole, decimals))
    return { code: "ambiguous-number", expected: ONE_WAY };
  if (whole.replace(/^0+|\D/g, "").length > MOST_DIGITS)
    return {
      code: "out-of-range",
      expected: `a number of ${MOST_DIGITS} digits at most before the decimals`,
    };
  const size = Number(`${whole.replace(/\D/g, "")}.${decimals}`);
  return { value: sign === "" || sign === "+" || size === 0 ? size : -size };
}

/** "41,5 %" → "41,5" and that it is per cent. */
export function withoutPercent(text: string): { text: string; percent: boolean } {
  const bare = text.replace(/\s*%\s*$/u, "");
  return { text: bare, percent: bare !== text };
}

/**
 * The decimal mark that a file's cells use beyond doubt; null where there is no such cell, or both marks
 * occur.
 */
export function decimalMarkOf(cells: Iterable<string>): DecimalMark | null {
  const seen = new Set<DecimalMark>();
  for (const cell of cells) {
    const [, , whole = "", mark, decimals = ""] = NUMBER.exec(withoutPercent(cell).text.trim()) ?? [];
    if ((mark === "," || mark === ".") && !couldBeThousands(whole, decimals)) seen.add(mark);
  }
  const [only] = seen;
  return seen.size === 1 && only !== undefined ? only : null;
}

function couldBeThousands(whole: string, decimals: string): boolean {
  return decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
}
