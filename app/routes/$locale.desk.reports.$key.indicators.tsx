import { writingScript } from "virtual:writing-script";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { forReading } from "#app/pages/for-reading.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, notFound, pageHead } from "#app/pages/page-request.server.ts";
import { actOnIndicators } from "#app/pages/report-indicators/indicator-acts.server.ts";
import { listDone } from "#app/pages/report-indicators/list-done.ts";
import { reportIndicatorsPage } from "#app/pages/report-indicators/report-indicators.server.ts";
import { ReportIndicatorsView } from "#app/pages/report-indicators/report-indicators-view.tsx";
import { database, homeKey } from "#app/server/database.server.ts";
import { formTokenFor, personAt, seeOther, sentForm } from "#app/server/desk-door.server.ts";
import { environment } from "#app/server/environment.server.ts";
import { workDatabase } from "#app/server/work-database.server.ts";

export const handle = { forOneReader: true };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const person = personAt(locale, request, context);
  const origin = environment().publicUrl;
  const ground = { database: database(), work: workDatabase(), home: homeKey(), origin };
  const page = await reportIndicatorsPage(ground, person, params.key ?? "", locale);
  if (!page) throw notFound(locale);
  const path = `/desk/reports/${page.report}/indicators`;
  const head = pageHead(locale, path, ({ deskReports: { indicators } }) => ({
    title: indicators.title,
    description: indicators.lead,
  }));
  const done = listDone(new URL(request.url).searchParams);
  const token = formTokenFor(request);
  return forReading({ head, page, done, token, script: writingScript, person: person.id });
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const locale = localeOf(params);
  const person = personAt(locale, request, context);
  const change = { report: params.key ?? "", now: new Date() };
  const form = await sentForm(request);
  const done = await actOnIndicators(workDatabase(), person, change, form);
  if (!done) throw notFound(locale);
  throw seeOther(
    `/${locale}/desk/reports/${change.report}/indicators?${done}#${/list$/.test(String(form.get("intent"))) ? "list" : "left-out"}`,
  );
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

export default function IndicatorsRoute(): ReactNode {
  // By name: what is for reading only cannot be listed.
  const { page, done, token, script, person } = useLoaderData<typeof loader>();
  return <ReportIndicatorsView {...page} {...{ done, token, script, person }} />;
}
