import type { FigureFormat, ReportVersion } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import { pdfFiles } from "#app/exports/pdf/pdf.server.ts";
import { printReport } from "#app/exports/pdf/print-report.ts";
import { figureFile } from "#app/exports/report/figure-file.server.ts";
import { figuresOf } from "#app/exports/report/report-figures.ts";
import { reportXlsx } from "#app/exports/report/report-xlsx.server.ts";
import { reportHtml } from "#app/reports/html-file.server.tsx";
import { canonicalText } from "#app/reports/snapshot/freeze.ts";
import type { AnsweredFile } from "#app/server/file-answer.server.ts";
import type { ReportFormat, VersionFile } from "./report-addresses.ts";

const TYPES: Record<ReportFormat | FigureFormat, string> = {
  pdf: "application/pdf",
  archive: "application/pdf",
  html: "text/html; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json; charset=utf-8",
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  csv: "text/csv; charset=utf-8",
};

/** A file of a version, made from what is frozen alone; null where the version has no such figure. */
export function fileOfVersion(
  version: ReportVersion,
  locale: Locale,
  asked: VersionFile,
): AnsweredFile | null {
  const file =
    asked.kind === "report" ? reportOf(version, locale, asked.format) : figureOf(version, locale, asked);
  if (!file) return null;
  const { hash, decision, publishedAt } = version;
  return {
    contentType: TYPES[asked.format],
    filename: file.filename,
    identity: [hash, JSON.stringify(asked), locale, JSON.stringify(decision), publishedAt].join(" "),
    body: file.body,
  };
}

type NamedFile = Pick<AnsweredFile, "filename" | "body">;

function reportOf(version: ReportVersion, locale: Locale, format: ReportFormat): NamedFile {
  const { report, number } = version.snapshot;
  const ending = format === "archive" ? "-archive.pdf" : `.${format}`;
  return {
    filename: `${report.key}-${number}-${locale}${ending}`,
    body: reportBody(version, locale, format),
  };
}

function figureOf(
  version: ReportVersion,
  locale: Locale,
  { figure, format }: { figure: number; format: FigureFormat },
): NamedFile | null {
  const found = figuresOf(version).find(({ number }) => number === figure);
  return found ? figureFile(version, found, { locale, format }) : null;
}

function reportBody(version: ReportVersion, locale: Locale, format: ReportFormat): AnsweredFile["body"] {
  switch (format) {
    case "pdf":
    case "archive":
      return async () => {
        const frozenAt = Math.floor(Date.parse(version.snapshot.frozenAt) / 1000);
        const standards = [format === "pdf" ? "ua-1" : "a-2a"] as const;
        const [file = Buffer.of()] = await pdfFiles({
          document: printReport(version, locale),
          standards,
          frozenAt,
        });
        return file;
      };
    case "html":
      return async () => reportHtml(version, locale);
    case "xlsx":
      return () => reportXlsx(version, locale);
    case "json":
      // The snapshot in it is written as it was hashed: who takes it out can check the hash.
      return async () => canonicalText(version);
  }
}
