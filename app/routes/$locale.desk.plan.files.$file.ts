import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportFilename } from "#app/exports/filename.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { localeOf, notFound } from "#app/pages/page-request.server.ts";
import { planFilesPage } from "#app/pages/plan-files/plan-files-page.server.ts";
import { PLAN_FILES, planFileText } from "#app/plan/files/plan-files.server.ts";
import { personAt } from "#app/server/desk-door.server.ts";
import { planGround } from "#app/server/plan-ground.server.ts";

/** A file of an area's plan, for who may read it. */
export async function loader({ params, request, context }: LoaderFunctionArgs): Promise<Response> {
  const locale = localeOf(params);
  const person = personAt(locale, request, context);
  const [ground, asked] = [planGround(), new URL(request.url).searchParams.get("area")];
  const page = await planFilesPage(ground, person, asked, locale);
  const file = PLAN_FILES.find((one) => one === params.file);
  if (!page || !file || page.area.key !== asked) throw notFound(locale);
  const text = await planFileText({ ...ground, person, area: page.area.key }, file);
  const subject = messagesFor(locale).deskPlan.files.kind[file];
  const day = ground.now.toISOString();
  const filename = exportFilename({ subject, areas: [page.area.name], day, extension: "csv" });
  return new Response(text, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${filename}"`,
      "Cache-Control": "no-store",
    },
  });
}
