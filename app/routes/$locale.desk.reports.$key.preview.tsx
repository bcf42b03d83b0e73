import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { forReading } from "#app/pages/for-reading.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, notFound, pageHead } from "#app/pages/page-request.server.ts";
import { reportPreviewPage } from "#app/pages/report-preview/report-preview.server.ts";
import { ReportPreviewView } from "#app/pages/report-preview/report-preview-view.tsx";
import { database, homeKey } from "#app/server/database.server.ts";
import { personAt } from "#app/server/desk-door.server.ts";
import { environment } from "#app/server/environment.server.ts";
import { workDatabase } from "#app/server/work-database.server.ts";
import "#app/pages/report/report.css";

export const handle = { forOneReader: true };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const person = personAt(locale, request, context);
  const origin = environment().publicUrl;
  const ground = { database: database(), work: workDatabase(), home: homeKey(), origin };
  const page = await reportPreviewPage(ground, person, params.key ?? "", locale);
  if (!page) throw notFound(locale);
  const path = `/desk/reports/${page.report}/preview`;
  const head = pageHead(locale, path, () => ({ title: page.title, description: "" }));
  return forReading({ head, page });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

export default function PreviewRoute(): ReactNode {
  return <ReportPreviewView {...useLoaderData<typeof loader>().page} />;
}
