import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { forReading } from "#app/pages/for-reading.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, notFound } from "#app/pages/page-request.server.ts";
import "#app/pages/report/report.css";
import { reportPage, versionNumber } from "#app/pages/report/published-report.server.ts";
import { reportHead } from "#app/pages/report/report-head.server.ts";
import { ReportView } from "#app/pages/report/report-view.tsx";
import { database, homeKey } from "#app/server/database.server.ts";
import { environment } from "#app/server/environment.server.ts";
import { publishedWork } from "#app/server/work-database.server.ts";

const ground = () => ({ database: database(), home: homeKey(), origin: environment().publicUrl });

export async function loader({ params }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const number = versionNumber(params.number);
  const page =
    number === null
      ? null
      : await reportPage(publishedWork(), ground(), { key: params.key ?? "", number, locale });
  if (!page) throw notFound(locale);
  return forReading({ head: reportHead(page.version, locale, `/${page.version.snapshot.number}`), page });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

/** One version of a published report, at the address where it stays. */
export default function ReportVersionRoute(): ReactNode {
  return <ReportView {...useLoaderData<typeof loader>().page} />;
}
