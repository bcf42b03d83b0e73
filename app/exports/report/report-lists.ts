import type { FrozenTable, FrozenTableBlock, ReportVersion } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import { capital } from "#app/i18n/capital.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { reportCitation } from "#app/i18n/report-lines.ts";
import type { FileContent } from "../file-table.ts";
import { fileTable } from "./report-figures.ts";

/** A workbook's names of sheets have no more signs. */
const LONGEST_SHEET_NAME = 31;

/**
 * Every list of a version that has a row, in order: key figures, goals, measures, bodies, the appendix. Its
 * name is that of its sheet: "Tavoitteet 2".
 */
export function listContents(
  version: ReportVersion,
  locale: Locale,
): { name: string; content: FileContent }[] {
  const { files, reportPages, deskReports } = messagesFor(locale);
  const counts = new Map<FrozenTableBlock["kind"], number>();
  return listsOf(version).flatMap((block) => {
    const shown = block.shown[locale];
    if (!shown || shown.table.rows.length === 0) return [];
    const number = (counts.get(block.kind) ?? 0) + 1;
    counts.set(block.kind, number);
    const kind = capital(deskReports.block.kind[block.kind]);
    const facts: [string, string][] = [
      [files.fact.about, shown.table.caption],
      ...shown.notes.map((note): [string, string] => [files.fact.about, note]),
      ...(shown.source ? ([[files.fact.source, shown.source]] as [string, string][]) : []),
      [reportPages.citation, reportCitation(version, locale, null)],
    ];
    const name = `${kind.slice(0, LONGEST_SHEET_NAME - 1 - String(number).length)} ${number}`;
    return [{ name, content: { locale, table: tableOf(block.kind, shown.table), facts } }];
  });
}

/** Cells of a plan tell more than a number: which way, by when. */
function tableOf(kind: FrozenTableBlock["kind"], table: FrozenTable): FileContent["table"] {
  if (kind === "key-figures") return fileTable(table);
  return {
    columns: table.columns.map((heading) => ({ heading, decimals: null })),
    rows: table.rows.map((row) => row.map(({ text }) => text)),
  };
}

function listsOf({ snapshot }: Pick<ReportVersion, "snapshot">): FrozenTableBlock[] {
  return snapshot.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): FrozenTableBlock[] => {
      switch (block.kind) {
        case "key-figures":
        case "goals":
        case "measures":
        case "bodies":
        case "indicator-appendix":
          return [block];
        default:
          return [];
      }
    }),
  );
}
