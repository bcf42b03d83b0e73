import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReportVersion } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import { makePdfs } from "#app/exports/pdf/pdf.server.ts";
import type { PdfAsked, PdfStandard } from "#app/exports/pdf/pdf-child.ts";
import { pdfFolder } from "#app/exports/pdf/pdf-folder.server.ts";
import type { VersionFile } from "#app/pages/report/report-addresses.ts";
import { fileOfVersion } from "#app/pages/report/version-file.server.ts";
import { pdfOfVersion } from "#app/pages/report/version-pdf.server.ts";

type AskedBytes = Omit<PdfAsked, "files"> & { standards: readonly PdfStandard[] };

/** The bytes of a report's PDFs, one of each standard. */
export function pdfFiles({ standards, ...asked }: AskedBytes, limitMs?: number): Promise<Buffer[]> {
  return inFolder(async (folder) => {
    const files = standards.map((standard) => ({ standard, path: join(folder, `${standard}.pdf`) }));
    await makePdfs({ ...asked, files }, limitMs);
    return Promise.all(files.map(({ path }) => readFile(path)));
  });
}

/** The bytes of a version's file as a reader gets them. Throws where it has none. */
export async function versionBytes(
  version: ReportVersion,
  locale: Locale,
  asked: VersionFile,
): Promise<Buffer> {
  if (asked.kind === "pdf")
    return inFolder(async (folder) => {
      const found = { ...version, content: async () => version };
      const { path } = await pdfOfVersion(found, { locale, format: asked.format }, pdfFolder(folder));
      return readFile(path);
    });
  const file = fileOfVersion(version, locale, asked);
  if (!file) throw new Error(`the version has no file ${JSON.stringify(asked)}`);
  return Buffer.from(await file.body());
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "saukko-pdfs-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
