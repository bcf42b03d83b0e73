import type { LoaderFunctionArgs } from "@remix-run/node";
import { localeOf } from "#app/pages/page-request.server.ts";
import { versionNumber } from "#app/pages/report/published-report.server.ts";
import { versionAnswer } from "#app/pages/report/version-answer.server.ts";
import { thaw } from "#app/reports/snapshot/freeze.ts";
import { personAt } from "#app/server/desk-door.server.ts";
import { workDatabase } from "#app/server/work-database.server.ts";
import { readVersion } from "#db/work/queries/versions.ts";

/**
 * A file of a version for those who make the report: a proposal as a council gets it, before it is published.
 */
export function loader({ params, request, context }: LoaderFunctionArgs): Promise<Response> {
  const locale = localeOf(params);
  const person = personAt(locale, request, context);
  return versionAnswer(request, locale, params.file, async () => {
    const number = versionNumber(params.number) ?? 0;
    const made = await readVersion(workDatabase(), person, { report: params.key ?? "", number });
    if (!made) return null;
    const { hash, decision, publishedAt } = made;
    return { snapshot: thaw(made), hash, decision, publishedAt };
  });
}
