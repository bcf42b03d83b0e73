import type { FrozenCell, FrozenTable } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import type { PrintSaid, PrintTable } from "./print-document.ts";

/** Of a text: with its language it says how words are parted. */
export function regionOf(locale: Locale): string {
  return locale === "en" ? "gb" : "fi";
}

/** A text with its language, where that is not the report's. */
export function inItsLanguage({ text, lang }: { text: string; lang?: Locale }, locale: Locale): PrintSaid {
  if (!lang) return { text };
  const note = ` (${messagesFor(locale).reportPrint.foreign[lang]})`;
  return { text, foreign: { lang, region: regionOf(lang), note } };
}

/** The rows with those texts of theirs that are in another language told as such. */
export function withForeign(printed: PrintTable, { rows }: FrozenTable, locale: Locale): PrintTable {
  return {
    ...printed,
    rows: printed.rows.map((row, at) =>
      row.map((cell, column) => {
        const own = rows[at]?.[column];
        return own?.lang ? { ...cell, ...inItsLanguage(own, locale) } : cell;
      }),
    ),
  };
}

/** What stands in a cell with all that is said of it: what its column has to have room for. */
export function toldLanguages(table: FrozenTable, locale: Locale): FrozenTable {
  const told = (cell: FrozenCell): FrozenCell => {
    const { text, foreign } = inItsLanguage(cell, locale);
    return foreign ? { ...cell, text: text + foreign.note } : cell;
  };
  return { ...table, rows: table.rows.map((row) => row.map(told)) };
}
