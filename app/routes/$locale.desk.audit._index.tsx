import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { auditPage } from "#app/pages/audit/audit-page.server.ts";
import { auditQuestion } from "#app/pages/audit/audit-question.ts";
import { AuditView } from "#app/pages/audit/audit-view.tsx";
import { forReading } from "#app/pages/for-reading.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, pageHead } from "#app/pages/page-request.server.ts";
import { administratorAt } from "#app/server/desk-door.server.ts";
import { workDatabase } from "#app/server/work-database.server.ts";

export const handle = { forOneReader: true };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const reader = administratorAt(locale, request, context);
  const question = auditQuestion(new URL(request.url).searchParams);
  const head = pageHead(locale, "/desk/audit", ({ audit }) => audit);
  return forReading({ head, page: await auditPage(workDatabase(), reader, question, locale) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

export default function AuditRoute(): ReactNode {
  return <AuditView page={useLoaderData<typeof loader>().page} />;
}
