import type { ReportVersion } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import { QueueFull } from "#app/exports/bounded-queue.ts";
import { PdfFailed } from "#app/exports/pdf/pdf.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { fileAnswer, plainRefusal } from "#app/server/file-answer.server.ts";
import { versionFile } from "./report-addresses.ts";
import { fileOfVersion } from "./version-file.server.ts";

/** The file of a version that an address names, or in plain words why there is none. */
export async function versionAnswer(
  request: Request,
  locale: Locale,
  name: string | undefined,
  find: () => Promise<ReportVersion | null>,
): Promise<Response> {
  const { reportPages, files } = messagesFor(locale);
  const asked = versionFile(name);
  if (!asked) return plainRefusal(404, files.refusal.unknownFile(name ?? ""));
  const version = await find();
  const file = version && fileOfVersion(version, locale, asked);
  if (!file) return plainRefusal(404, reportPages.noVersion);
  try {
    return await fileAnswer(request, file);
  } catch (error) {
    if (error instanceof QueueFull) return plainRefusal(503, reportPages.tooMany);
    if (error instanceof PdfFailed) return plainRefusal(503, reportPages.failed(error.message));
    throw error;
  }
}
