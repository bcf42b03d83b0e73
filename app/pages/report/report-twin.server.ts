import type { FrozenCell, ReportVersion } from "#app/domain/report-version.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import type { FileCell } from "#app/exports/file-table.ts";
import { figuresOf } from "#app/exports/report/report-figures.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { decisionLine, reportCitation, reportYears } from "#app/i18n/report-lines.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";
import { listPublished, type PublishedReport } from "#db/work/queries/published.ts";
import type { PageTwin } from "../twins/page-twin.ts";
import { publishedReport, versionNumber } from "./published-report.server.ts";

interface AskedReport {
  /** A report's key; "" asks for the list of all. */
  name: string;
  /** Number of a version; "" asks for the latest. */
  number: string;
  locale: Locale;
}

/** The reports' pages as data: the list, or a version with the numbers of all its figures. */
export async function reportTwin(
  work: WorkDatabase,
  { name, number, locale }: AskedReport,
): Promise<PageTwin | null> {
  if (name === "") return listTwin(await listPublished(work), locale);
  const asked = number === "" ? null : versionNumber(number);
  if (number !== "" && asked === null) return null;
  const page = await publishedReport(work, name, asked);
  return page && versionTwin(page.version, page.versions, locale);
}

function listTwin(reports: readonly PublishedReport[], locale: Locale): PageTwin {
  const { reportPages } = messagesFor(locale);
  const { table } = reportPages;
  return {
    data: { reports },
    table: () => ({
      table: {
        columns: [
          ...[table.report, table.area, table.years, table.decision].map(text),
          { heading: table.version, decimals: 0, plain: true },
        ],
        rows: reports.map(({ key, titles, areaNames, years, decision, number }) => [
          inLocale(titles, locale) ?? key,
          inLocale(areaNames, locale),
          reportYears(years),
          decisionLine(decision, locale),
          number,
        ]),
      },
      facts: [],
    }),
  };
}

function versionTwin(version: ReportVersion, versions: readonly object[], locale: Locale): PageTwin {
  const { reportPages, reportPrint } = messagesFor(locale);
  const { table } = reportPages;
  return {
    data: { ...version, versions },
    frozen: { dataVersion: version.snapshot.dataVersion, example: version.snapshot.example },
    table: () => ({
      table: {
        columns: [
          ...[table.figure, table.row, table.column].map(text),
          { heading: table.number, decimals: null },
          text(table.shown),
        ],
        rows: figuresOf(version).flatMap(({ number, shown }): FileCell[][] => {
          const found = shown[locale];
          if (!found) return [];
          const { columns, rows } = found.table;
          return rows.flatMap(([head, ...cells]) =>
            cells.map((cell, at) => [
              `${reportPrint.figure(number)}. ${found.title}`,
              head?.text ?? "",
              columns[at + 1] ?? "",
              numberOf(cell),
              cell.text,
            ]),
          );
        }),
      },
      facts: [
        [reportPages.citation, reportCitation(version, locale, null)],
        [reportPrint.hash, version.hash],
      ],
    }),
  };
}

const text = (heading: string) => ({ heading, decimals: null });

function numberOf({ value, year }: FrozenCell): number | null {
  return value ?? year ?? null;
}
