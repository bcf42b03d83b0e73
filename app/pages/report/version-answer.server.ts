import type { Locale } from "#app/domain/text.ts";
import { QueueFull } from "#app/exports/bounded-queue.ts";
import { PdfFailed } from "#app/exports/pdf/pdf-failed.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { fileAnswer, keptFileAnswer, plainRefusal } from "#app/server/file-answer.server.ts";
import type { LoadContext } from "#app/server/load-context.ts";
import { keptPdfs } from "#app/server/pdf-files.server.ts";
import { versionFile } from "./report-addresses.ts";
import { fileOfVersion } from "./version-file.server.ts";
import { type FoundVersion, pdfFilename, pdfOfVersion } from "./version-pdf.server.ts";

export interface AskedVersion {
  request: Request;
  context: Pick<LoadContext, "handOver">;
  locale: Locale;
  /** Name of the file, as the address has it. */
  name: string | undefined;
}

/** The file of a version that an address names, or in plain words why there is none. */
export async function versionAnswer(
  { request, context, locale, name }: AskedVersion,
  find: () => Promise<FoundVersion | null>,
): Promise<Response> {
  const { reportPages, files } = messagesFor(locale);
  const asked = versionFile(name);
  if (!asked) return plainRefusal(404, files.refusal.unknownFile(name ?? ""));
  const found = await find();
  if (!found) return plainRefusal(404, reportPages.noVersion);
  try {
    if (asked.kind === "pdf") {
      const wanted = { locale, format: asked.format };
      const head = { contentType: "application/pdf", filename: pdfFilename(found, wanted) };
      return keptFileAnswer(head, await pdfOfVersion(found, wanted, keptPdfs()), context);
    }
    const file = fileOfVersion(await found.content(), locale, asked);
    return file ? await fileAnswer(request, file, context) : plainRefusal(404, reportPages.noVersion);
  } catch (error) {
    return refusalOf(error, locale);
  }
}

/** Why a file could not be made, in plain words. Throws again what is nobody's wait and no full disk. */
export function refusalOf(error: unknown, locale: Locale): Response {
  const { reportPages } = messagesFor(locale);
  if (error instanceof QueueFull) return plainRefusal(503, reportPages.tooMany);
  if (!(error instanceof PdfFailed)) throw error;
  return plainRefusal(503, error.isDiskFull ? reportPages.diskFull : reportPages.failed(error.message));
}
