import type { FigureFormat, ReportVersion } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import { figureFile } from "#app/exports/report/figure-file.server.ts";
import { figuresOf } from "#app/exports/report/report-figures.ts";
import { reportXlsx } from "#app/exports/report/report-xlsx.server.ts";
import { reportHtml } from "#app/reports/html-file.server.tsx";
import { canonicalText } from "#app/reports/snapshot/freeze.ts";
import type { AnsweredFile } from "#app/server/file-answer.server.ts";
import type { PdfFormat, ReportFormat, VersionFile } from "./report-addresses.ts";

type OtherFormat = Exclude<ReportFormat, PdfFormat>;
type OtherFile = Exclude<VersionFile, { kind: "pdf" }>;

const TYPES: Record<OtherFormat | FigureFormat, string> = {
  html: "text/html; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json; charset=utf-8",
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  csv: "text/csv; charset=utf-8",
};

/**
 * A file of a version that is no PDF (version-pdf.server.ts), made from what is frozen alone; null where the
 * version has no such figure.
 */
export function fileOfVersion(version: ReportVersion, locale: Locale, asked: OtherFile): AnsweredFile | null {
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

function reportOf(version: ReportVersion, locale: Locale, format: OtherFormat): NamedFile {
  const { report, number } = version.snapshot;
  return {
    filename: `${report.key}-${number}-${locale}.${format}`,
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

function reportBody(version: ReportVersion, locale: Locale, format: OtherFormat): AnsweredFile["body"] {
  switch (format) {
    case "html":
      return async () => reportHtml(version, locale);
    case "xlsx":
      return () => reportXlsx(version, locale);
    case "json":
      // The snapshot in it is written as it was hashed: who takes it out can check the hash.
      return async () => canonicalText(version);
  }
}
