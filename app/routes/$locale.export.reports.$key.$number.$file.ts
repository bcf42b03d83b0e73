import type { LoaderFunctionArgs } from "@remix-run/node";
import { localeOf } from "#app/pages/page-request.server.ts";
import { publishedReport, versionNumber } from "#app/pages/report/published-report.server.ts";
import { versionAnswer } from "#app/pages/report/version-answer.server.ts";
import { publishedWork } from "#app/server/work-database.server.ts";

/** GET /<language>/export/reports/<report>/<version>/report.pdf: a file of a published version. */
export function loader({ params, request }: LoaderFunctionArgs): Promise<Response> {
  return versionAnswer(request, localeOf(params), params.file, async () => {
    const number = versionNumber(params.number);
    const page = number === null ? null : await publishedReport(publishedWork(), params.key ?? "", number);
    return page?.version ?? null;
  });
}
