import type { LoaderFunctionArgs } from "@remix-run/node";
import { localeOf } from "#app/pages/page-request.server.ts";
import { publishedReport, versionNumber } from "#app/pages/report/published-report.server.ts";
import { versionAnswer } from "#app/pages/report/version-answer.server.ts";
import { publishedWork } from "#app/server/work-database.server.ts";
import { publishedMark } from "#db/work/queries/published.ts";

/** GET /<language>/export/reports/<report>/<version>/report.pdf: a file of a published version. */
export function loader({ params, request, context }: LoaderFunctionArgs): Promise<Response> {
  const asked = { request, context, locale: localeOf(params), name: params.file };
  return versionAnswer(asked, async () => {
    const [key = "", number] = [params.key, versionNumber(params.number)];
    const mark = number === null ? null : await publishedMark(publishedWork(), key, number);
    if (number === null || mark === null) return null;
    return { ...mark, key, number, content: () => publishedContent(key, number) };
  });
}

async function publishedContent(key: string, number: number) {
  const page = await publishedReport(publishedWork(), key, number);
  if (!page) throw new Error(`version ${number} of ${key} is published no more`);
  return page.version;
}
