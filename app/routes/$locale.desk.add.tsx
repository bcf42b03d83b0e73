import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { forReading } from "#app/pages/for-reading.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, notFound, pageHead } from "#app/pages/page-request.server.ts";
import { reportAddPage } from "#app/pages/report-add/report-add.server.ts";
import { ReportAddView } from "#app/pages/report-add/report-add-view.tsx";
import { addedBlock } from "#app/reports/draft/added-block.ts";
import { database, homeKey } from "#app/server/database.server.ts";
import { formTokenFor, personAt, seeOther, sentForm } from "#app/server/desk-door.server.ts";
import { environment } from "#app/server/environment.server.ts";
import { workDatabase } from "#app/server/work-database.server.ts";
import { addBlock } from "#db/work/commands/blocks.ts";
import "#app/pages/report/report.css";

export const handle = { forOneReader: true };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const person = personAt(locale, request, context);
  const block = addedBlock(new URL(request.url).searchParams);
  if (!block) throw notFound(locale);
  const origin = environment().publicUrl;
  const ground = { database: database(), work: workDatabase(), home: homeKey(), origin };
  const page = await reportAddPage(ground, person, block, locale);
  const head = pageHead(locale, "/desk/add", ({ deskReports: { add } }) => ({
    title: add.title,
    description: add.lead,
  }));
  return forReading({ head, page, token: formTokenFor(request) });
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const locale = localeOf(params);
  const person = personAt(locale, request, context);
  const [report = "", section = ""] = String((await sentForm(request)).get("place") ?? "").split("/");
  const block = addedBlock(new URL(request.url).searchParams);
  if (!block) throw notFound(locale);
  const change = { report, section, now: new Date() };
  const made = await addBlock(workDatabase(), person, change, { block, at: Number.MAX_SAFE_INTEGER });
  if (typeof made === "string") throw notFound(locale);
  const done = `done=added&block=${made.id}#block-${made.id}`;
  throw seeOther(`/${locale}/desk/reports/${report}/${section}?${done}`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

export default function AddRoute(): ReactNode {
  const { page, token } = useLoaderData<typeof loader>();
  return <ReportAddView {...page} token={token} />;
}
