import type { LoaderFunctionArgs } from "@remix-run/node";
import { QueueFull } from "#app/exports/bounded-queue.ts";
import { PdfFailed } from "#app/exports/pdf/pdf.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { localeOf } from "#app/pages/page-request.server.ts";
import { publishedReport, versionNumber } from "#app/pages/report/published-report.server.ts";
import { versionFile } from "#app/pages/report/report-addresses.ts";
import { fileOfVersion } from "#app/pages/report/version-file.server.ts";
import { fileAnswer, plainRefusal } from "#app/server/file-answer.server.ts";
import { publishedWork } from "#app/server/work-database.server.ts";

/** GET /<language>/export/reports/<report>/<version>/report.pdf: a file of a published version. */
export async function loader({ params, request }: LoaderFunctionArgs): Promise<Response> {
  const locale = localeOf(params);
  const { reportPages, files } = messagesFor(locale);
  const asked = versionFile(params.file);
  if (!asked) return plainRefusal(404, files.refusal.unknownFile(params.file ?? ""));
  const number = versionNumber(params.number);
  const page = number === null ? null : await publishedReport(publishedWork(), params.key ?? "", number);
  const file = page && fileOfVersion(page.version, locale, asked);
  if (!file) return plainRefusal(404, reportPages.noVersion);
  try {
    return await fileAnswer(request, file);
  } catch (error) {
    if (error instanceof QueueFull) return plainRefusal(503, reportPages.tooMany);
    if (error instanceof PdfFailed) return plainRefusal(503, reportPages.failed(error.message));
    throw error;
  }
}
