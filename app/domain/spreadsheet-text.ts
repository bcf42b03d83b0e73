/**
 * Signs that make a spreadsheet read a cell as a formula, their full-width twins included, also behind what
 * nobody sees: some spreadsheets leave that out.
 */
const FORMULA_START = /^[\s\p{C}]*[=+\-@\t\r\n＝＋－＠]/u;
const SAFE_MARK = /^'(?=[\s\p{C}]*[=+\-@\t\r\n＝＋－＠])/u;

/** An apostrophe in front keeps a spreadsheet from reading a text as a formula. */
export function withoutFormula(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

/** The text as it was before `withoutFormula`, so that a file of ours can be taken in again. */
export function asWritten(text: string): string {
  return text.replace(SAFE_MARK, "");
}
