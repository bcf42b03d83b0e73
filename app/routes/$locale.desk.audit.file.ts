import type { LoaderFunctionArgs } from "@remix-run/node";
import { csvFile } from "#app/exports/csv.ts";
import { exportFilename } from "#app/exports/filename.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { auditFile } from "#app/pages/audit/audit-file.ts";
import { auditLines } from "#app/pages/audit/audit-page.server.ts";
import { auditQuestion } from "#app/pages/audit/audit-question.ts";
import { localeOf } from "#app/pages/page-request.server.ts";
import { administratorAt } from "#app/server/desk-door.server.ts";
import { workDatabase } from "#app/server/work-database.server.ts";

/** The audit as CSV: all lines that the page's form asks for. */
export async function loader({ params, request, context }: LoaderFunctionArgs): Promise<Response> {
  const locale = localeOf(params);
  const reader = administratorAt(locale, request, context);
  const question = auditQuestion(new URL(request.url).searchParams);
  const lines = await auditLines(workDatabase(), reader, question, locale);
  const subject = messagesFor(locale).audit.title;
  const filename = exportFilename({ subject, areas: [], day: new Date().toISOString(), extension: "csv" });
  return new Response(csvFile(auditFile(lines, locale)), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${filename}"`,
      "Cache-Control": "no-store",
    },
  });
}
