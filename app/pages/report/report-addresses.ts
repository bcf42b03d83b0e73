import {
  FIGURE_FORMATS,
  type FigureFormat,
  type FrozenFigure,
  type Snapshot,
} from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";

/** Files of a whole version. */
export const REPORT_FORMATS = ["pdf", "archive", "html", "xlsx", "json"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
/** Those that Typst sets: for readers, and for the archive. */
export const PDF_FORMATS = ["pdf", "archive"] as const satisfies ReportFormat[];
export type PdfFormat = (typeof PDF_FORMATS)[number];

type Version = Pick<Snapshot, "number"> & { report: Pick<Snapshot["report"], "key"> };

/** "/fi/export/reports/kymenlaakso-2025-2029/1/report.pdf"; the archive's PDF is archive.pdf. */
export function reportFile({ report, number }: Version, locale: Locale, format: ReportFormat): string {
  const name = format === "archive" ? "archive.pdf" : `report.${format}`;
  return `/${locale}/export/reports/${report.key}/${number}/${name}`;
}

/** "/fi/export/reports/kymenlaakso-2025-2029/1/figure-3.svg" */
export function figureAddress(
  { report, number }: Version,
  locale: Locale,
  figure: number,
  format: FigureFormat,
): string {
  return `/${locale}/export/reports/${report.key}/${number}/figure-${figure}.${format}`;
}

/**
 * Where a figure's numbers of today are: its indicator's page, or of one that shows many, its municipality's
 * place among the others. Null where there is no such page.
 */
export function figureToday({ spec }: Pick<FrozenFigure, "spec">, locale: Locale): string | null {
  const asked = new URLSearchParams(spec);
  const [indicator, area] = [asked.get("indicator"), asked.get("area")];
  if (indicator) return `/${locale}/indicators/${indicator}`;
  const [, code] = /^kunta:(\d+)$/.exec(area ?? "") ?? [];
  return code ? `/${locale}/municipalities/${code}/position` : null;
}

export type VersionFile =
  | { kind: "pdf"; format: PdfFormat }
  | { kind: "report"; format: Exclude<ReportFormat, PdfFormat> }
  | { kind: "figure"; format: FigureFormat; figure: number };

/** What a file's name asks for; null where there is no such file. */
export function versionFile(name: string | undefined): VersionFile | null {
  if (name === "archive.pdf") return reportOf("archive");
  const whole = /^report\.([a-z]+)$/.exec(name ?? "")?.[1];
  const format = REPORT_FORMATS.find((one) => one === whole && one !== "archive");
  if (format) return reportOf(format);
  const [, figure = "", ending] = /^figure-([1-9]\d{0,3})\.([a-z]+)$/.exec(name ?? "") ?? [];
  const own = FIGURE_FORMATS.find((one) => one === ending);
  return own ? { kind: "figure", format: own, figure: Number(figure) } : null;
}

/** The file of a whole version in this form. */
export function reportOf(format: ReportFormat): VersionFile {
  return format === "pdf" || format === "archive" ? { kind: "pdf", format } : { kind: "report", format };
}
