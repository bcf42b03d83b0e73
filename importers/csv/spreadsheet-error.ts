import { asWord } from "./word.ts";

/**
 * What spreadsheets write where they could not compute: Excel's words in English, Finnish and Swedish, and
 * LibreOffice's numbers.
 */
const ERRORS: ReadonlySet<string> = new Set([
  ...["#n/a", "#name?", "#ref!", "#value!", "#div/0!", "#num!", "#null!", "#spill!", "#calc!", "#field!"],
  ...["#puuttuu!", "#puuttuu", "#nimi?", "#viittaus!", "#arvo!", "#jako/0!", "#luku!", "#tyhjä!"],
  ...[
    "#saknas!",
    "#saknas",
    "#namn?",
    "#referens!",
    "#värdefel!",
    "#division/0!",
    "#ogiltigt!",
    "#skärning!",
  ],
]);
const OF_LIBREOFFICE = /^err:\d{3}$/;

/** Whether a cell holds what a spreadsheet writes where it could not compute. */
export function isSpreadsheetError(text: string): boolean {
  const word = asWord(text);
  return ERRORS.has(word) || OF_LIBREOFFICE.test(word);
}
