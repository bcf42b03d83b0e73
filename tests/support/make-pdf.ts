import { readFileSync } from "node:fs";
import type { ReportVersion } from "#app/domain/report-version.ts";
import { makePdfs } from "#app/exports/pdf/pdf.server.ts";
import { PdfFailed } from "#app/exports/pdf/pdf-failed.ts";
import { pdfFolder } from "#app/exports/pdf/pdf-folder.server.ts";
import { printReport } from "#app/exports/pdf/print-report.ts";

/**
 * A program of its own, so that its files can be given a bound: makes the PDF of the version in a file, in a
 * folder, and prints what came of it.
 */
const [, , versionFile = "", folder = ""] = process.argv;
const version = JSON.parse(readFileSync(versionFile, "utf8")) as ReportVersion; // as the test wrote it
const document = printReport(version, "fi");
const made = pdfFolder(folder).fileOf("one", (path) =>
  makePdfs({ document, files: [{ standard: "ua-1", path }], frozenAt: 1_790_000_000 }),
);
console.log(
  await made.then(
    ({ bytes }) => `made ${bytes}`,
    (error: unknown) => (error instanceof PdfFailed ? `${error.message} ${error.isDiskFull}` : `? ${error}`),
  ),
);
process.exit(0);
