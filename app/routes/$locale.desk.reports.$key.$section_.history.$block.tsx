import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { historyPage, takeBack } from "#app/pages/block-history/block-history.server.ts";
import { BlockHistoryView } from "#app/pages/block-history/block-history-view.tsx";
import { forReading } from "#app/pages/for-reading.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, notFound, pageHead } from "#app/pages/page-request.server.ts";
import { database } from "#app/server/database.server.ts";
import { formTokenFor, personAt, seeOther, sentForm } from "#app/server/desk-door.server.ts";
import { workDatabase } from "#app/server/work-database.server.ts";
import "#app/pages/report/report.css";

export const handle = { forOneReader: true };

type Params = { key?: string | undefined; section?: string | undefined; block?: string | undefined };

function askedBy({ key: report = "", section = "", block = "" }: Params) {
  return { report, section, block };
}

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const person = personAt(locale, request, context);
  const asked = askedBy(params);
  const each = new URL(request.url).searchParams.has("each");
  const ground = { database: database(), work: workDatabase() };
  const page = await historyPage(ground, person, { ...asked, each }, locale);
  if (!page) throw notFound(locale);
  const path = `/desk/reports/${asked.report}/${asked.section}/history/${asked.block}`;
  const head = pageHead(locale, path, ({ deskReports: { history } }) => ({
    title: history.title,
    description: history.lead,
  }));
  return forReading({ head, page, token: formTokenFor(request) });
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const locale = localeOf(params);
  const person = personAt(locale, request, context);
  const event = Number((await sentForm(request)).get("event"));
  const asked = askedBy(params);
  if (!(await takeBack(workDatabase(), person, asked, event, new Date()))) throw notFound(locale);
  const { report, section, block } = asked;
  throw seeOther(`/${locale}/desk/reports/${report}/${section}?done=saved&block=${block}#block-${block}`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

export default function HistoryRoute(): ReactNode {
  const { page, token } = useLoaderData<typeof loader>();
  return <BlockHistoryView {...page} token={token} />;
}
