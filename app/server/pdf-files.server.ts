import { type PdfFolder, pdfFolder } from "#app/exports/pdf/pdf-folder.server.ts";
import { environment } from "./environment.server.ts";

let opened: PdfFolder | undefined;

/** The PDFs that have been made, in a folder beside the file of work. */
export function keptPdfs(): PdfFolder {
  opened ??= pdfFolder(`${environment().workDatabase}.pdfs`);
  return opened;
}
