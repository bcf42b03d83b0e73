import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Person } from "#app/domain/person.ts";
import type { ReportVersion } from "#app/domain/report-version.ts";
import { localeOf } from "#app/pages/page-request.server.ts";
import { versionNumber } from "#app/pages/report/published-report.server.ts";
import { versionAnswer } from "#app/pages/report/version-answer.server.ts";
import { thaw } from "#app/reports/snapshot/freeze.ts";
import { personAt } from "#app/server/desk-door.server.ts";
import { workDatabase } from "#app/server/work-database.server.ts";
import { listVersions, readVersion } from "#db/work/queries/versions.ts";

/**
 * A file of a version for those who make the report: a proposal as a council gets it, before it is published.
 */
export function loader({ params, request, context }: LoaderFunctionArgs): Promise<Response> {
  const locale = localeOf(params);
  const person = personAt(locale, request, context);
  return versionAnswer({ request, context, locale, name: params.file }, async () => {
    const key = params.key ?? "";
    const asked = versionNumber(params.number);
    const listed = await listVersions(workDatabase(), person, key);
    const made = listed.find(({ number }) => number === asked);
    if (!made) return null;
    const { number, hash, decision, publishedAt } = made;
    return { key, number, hash, decision, publishedAt, content: () => contentFor(person, key, number) };
  });
}

async function contentFor(person: Person, report: string, number: number): Promise<ReportVersion> {
  const made = await readVersion(workDatabase(), person, { report, number });
  if (!made) throw new Error(`version ${number} of ${report} is not there`);
  const { hash, decision, publishedAt } = made;
  return { snapshot: thaw(made), hash, decision, publishedAt };
}
