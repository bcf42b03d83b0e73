import type { ActionFunctionArgs } from "@remix-run/node";
import { localeOf, notFound } from "#app/pages/page-request.server.ts";
import { autosave } from "#app/pages/report-section/autosave.server.ts";
import { personAt, sentJson } from "#app/server/desk-door.server.ts";
import { workDatabase } from "#app/server/work-database.server.ts";

/** Nothing to look at. */
export function loader({ params }: { params: { locale?: string } }): never {
  throw notFound(localeOf(params));
}

/** What somebody types, saved while they go on: the page's script sends it as JSON. */
export async function action({ params, request, context }: ActionFunctionArgs): Promise<Response> {
  const locale = localeOf(params);
  const person = personAt(locale, request, context);
  const { key: report = "" } = params;
  const ground = { work: workDatabase(), person, report, now: new Date(), locale };
  const { status, reply } = await autosave(ground, await sentJson(request));
  return Response.json(reply, { status });
}
