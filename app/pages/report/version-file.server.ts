import type { ReportVersion } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import { csvFile } from "#app/exports/csv.ts";
import { pdfFiles } from "#app/exports/pdf/pdf.server.ts";
import { printReport } from "#app/exports/pdf/print-report.ts";
import { pngFile } from "#app/exports/png.server.ts";
import { figureContent, figuresOf } from "#app/exports/report/report-figures.ts";
import { reportXlsx } from "#app/exports/report/report-xlsx.server.ts";
import { reportHtml } from "#app/reports/html-file.server.tsx";
import { canonicalText } from "#app/reports/snapshot/freeze.ts";
import type { AnsweredFile } from "#app/server/file-answer.server.ts";
import type { FigureFormat, ReportFormat, VersionFile } from "./report-addresses.ts";

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
  const { snapshot, hash } = version;
  const body =
    asked.kind === "report" ? reportBody(version, locale, asked.format) : figureBody(version, locale, asked);
  if (!body) return null;
  const part =
    asked.kind === "report" ? (asked.format === "archive" ? "-archive" : "") : `-figure-${asked.figure}`;
  const ending = asked.format === "archive" ? "pdf" : asked.format;
  return {
    contentType: TYPES[asked.format],
    filename: `${snapshot.report.key}-${snapshot.number}-${locale}${part}.${ending}`,
    identity: `${hash} ${JSON.stringify(asked)} ${locale} ${version.publishedAt}`,
    body,
  };
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

function figureBody(
  version: ReportVersion,
  locale: Locale,
  { figure, format }: { figure: number; format: FigureFormat },
): AnsweredFile["body"] | null {
  const found = figuresOf(version).find(({ number }) => number === figure);
  const shown = found?.shown[locale];
  const content = found && figureContent(version, found, locale);
  if (!shown || !content) return null;
  switch (format) {
    case "svg":
      return async () => `<?xml version="1.0" encoding="UTF-8"?>\n${shown.svg.alone}`;
    case "png":
      return () => pngFile(shown.svg.alone);
    case "csv":
      return async () => csvFile(content);
  }
}
