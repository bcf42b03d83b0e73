import type { FrozenFigure, FrozenTable, ReportVersion } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { reportCitation } from "#app/i18n/report-lines.ts";
import type { FileCell, FileColumn, FileContent } from "../file-table.ts";

/** Every figure of a version, in order. */
export function figuresOf({ snapshot }: Pick<ReportVersion, "snapshot">): FrozenFigure[] {
  return snapshot.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "figure"));
}

/** A figure's numbers for a file, with what must be told of them; null where it is not in the language. */
export function figureContent(
  version: ReportVersion,
  figure: FrozenFigure,
  locale: Locale,
): FileContent | null {
  const shown = figure.shown[locale];
  if (!shown) return null;
  const { files, reportPages } = messagesFor(locale);
  return {
    locale,
    table: fileTable(shown.table),
    facts: [
      [files.fact.about, `${shown.title}, ${shown.subtitle}`],
      [files.fact.source, shown.source],
      [reportPages.citation, reportCitation(version, locale, figure.number)],
    ],
  };
}

/** Numbers as numbers; a year as a year; what is missing, empty, as in every file of ours. */
export function fileTable({ columns, rows }: FrozenTable): FileContent["table"] {
  return {
    columns: columns.map((heading, at): FileColumn => {
      const years = rows.some((row) => row[at]?.year !== undefined);
      return years ? { heading, decimals: 0, plain: true } : { heading, decimals: null };
    }),
    rows: rows.map((row) =>
      row.map(
        ({ text, value, year, missing }): FileCell => value ?? year ?? (missing === undefined ? text : null),
      ),
    ),
  };
}
