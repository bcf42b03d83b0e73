import { writingScript } from "virtual:writing-script";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { justMoved } from "#app/components/focus-after-move.ts";
import { DRAFT_DONE } from "#app/domain/draft-done.ts";
import { forReading } from "#app/pages/for-reading.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, notFound, pageHead } from "#app/pages/page-request.server.ts";
import { actOnReport } from "#app/pages/report-contents/report-acts.server.ts";
import { reportContentsPage } from "#app/pages/report-contents/report-contents.server.ts";
import { ReportContentsView } from "#app/pages/report-contents/report-contents-view.tsx";
import { typedIn } from "#app/plan/form-fields.ts";
import { database } from "#app/server/database.server.ts";
import { answerWith, formTokenFor, personAt, seeOther, sentForm } from "#app/server/desk-door.server.ts";
import { workDatabase } from "#app/server/work-database.server.ts";

export const handle = { forOneReader: true };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const person = personAt(locale, request, context);
  const ground = { database: database(), work: workDatabase() };
  const page = await reportContentsPage(ground, person, params.key ?? "", locale);
  if (!page) throw notFound(locale);
  const token = formTokenFor(request);
  const search = new URL(request.url).searchParams;
  const done = DRAFT_DONE.find((one) => one === search.get("done"));
  const gone = done === "removed" ? page.removed.find(({ id }) => id === search.get("chapter")) : undefined;
  const undo = gone ? { intent: "restore", fields: { section: gone.id } } : null;
  const head = pageHead(locale, `/desk/reports/${page.key}`, () => ({ title: page.title, description: "" }));
  const { key, ...rest } = page;
  return forReading({
    head,
    page: { ...rest, report: key },
    token,
    done: done ? { what: done, undo } : null,
    moved: justMoved(search, "chapter"),
    writing: { script: writingScript, person: person.id },
  });
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const locale = localeOf(params);
  const person = personAt(locale, request, context);
  const form = await sentForm(request);
  const report = params.key ?? "";
  const answer = await actOnReport(workDatabase(), person, { report, now: new Date() }, form);
  if (answer.outcome === "bad") return answerWith(422, { problems: answer.problems, typed: typedIn(form) });
  if (answer.outcome !== "done") throw notFound(locale);
  if (answer.done === "report-removed") throw seeOther(`/${locale}/desk?done=removed&report=${report}`);
  const { done, section } = answer;
  const search = new URLSearchParams({ done, ...(section ? { chapter: section } : {}) });
  if (done === "moved") search.set("by", String(form.get("intent")));
  // What was moved takes the focus; the forms of the report itself stand in sections of their names.
  const place = section ? `chapter-${section}` : form.get("intent");
  throw seeOther(`/${locale}/desk/reports/${report}?${search}${done === "moved" ? "" : `#${place}`}`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

export default function ReportRoute(): ReactNode {
  const { page, token, done, moved, writing } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <ReportContentsView {...writing} {...page} token={token} done={done} moved={moved} sent={sent ?? null} />
  );
}
