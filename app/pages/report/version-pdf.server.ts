import type { ReportVersion } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import { makePdfs } from "#app/exports/pdf/pdf.server.ts";
import type { PdfStandard } from "#app/exports/pdf/pdf-child.ts";
import type { KeptFile, PdfFolder } from "#app/exports/pdf/pdf-folder.server.ts";
import { printReport } from "#app/exports/pdf/print-report.ts";
import type { PdfFormat } from "./report-addresses.ts";

/** A version by what names it; its content is read only where a file has to be made of it. */
export interface FoundVersion extends Pick<ReportVersion, "hash" | "decision" | "publishedAt"> {
  key: string;
  number: number;
  content: () => Promise<ReportVersion>;
}

const STANDARDS: Record<PdfFormat, PdfStandard> = { pdf: "ua-1", archive: "a-2a" };

/** The PDF of a version in one of its languages, from the folder; where it is not there, it is made first. */
export function pdfOfVersion(
  found: Omit<FoundVersion, "key" | "number">,
  { locale, format }: { locale: Locale; format: PdfFormat },
  folder: PdfFolder,
): Promise<KeptFile> {
  const { hash, decision, publishedAt } = found;
  const identity = JSON.stringify([hash, format, locale, decision, publishedAt]);
  return folder.fileOf(identity, async (path) => {
    const version = await found.content();
    await makePdfs({
      document: printReport(version, locale),
      files: [{ standard: STANDARDS[format], path }],
      frozenAt: Math.floor(Date.parse(version.snapshot.frozenAt) / 1000),
    });
  });
}

/** The name under which a reader saves it. */
export function pdfFilename(
  { key, number }: Pick<FoundVersion, "key" | "number">,
  { locale, format }: { locale: Locale; format: PdfFormat },
): string {
  return `${key}-${number}-${locale}${format === "archive" ? "-archive" : ""}.pdf`;
}
