import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { forReading } from "#app/pages/for-reading.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, pageHead } from "#app/pages/page-request.server.ts";
import "#app/pages/report/report.css";
import { ReportsView } from "#app/pages/report/reports-view.tsx";
import { publishedWork } from "#app/server/work-database.server.ts";
import { listPublished } from "#db/work/queries/published.ts";

export async function loader({ params }: LoaderFunctionArgs) {
  const head = pageHead(localeOf(params), "/reports", ({ reportPages }) => ({
    title: reportPages.list,
    description: reportPages.listDescription,
  }));
  return forReading({ head, reports: await listPublished(publishedWork()) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

/** Published welfare reports. */
export default function ReportsRoute(): ReactNode {
  const { reports } = useLoaderData<typeof loader>();
  return <ReportsView reports={reports} />;
}
