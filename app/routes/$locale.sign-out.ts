import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { noCookie } from "#app/auth/session-cookie.ts";
import { hashOf } from "#app/auth/token.ts";
import { localeOf } from "#app/pages/page-request.server.ts";
import { seeOther, sentForm, sessionToken } from "#app/server/desk-door.server.ts";
import { isSecure } from "#app/server/find-reader.server.ts";
import { workDatabase } from "#app/server/work-database.server.ts";
import { closeSession } from "#db/work/commands/sessions.ts";

/** A link cannot sign anybody out; it leads to where one may. */
export function loader({ params }: LoaderFunctionArgs): Response {
  return seeOther(`/${localeOf(params)}/sign-in`);
}

export async function action({
  params,
  request,
  context: { reader },
}: ActionFunctionArgs): Promise<Response> {
  const locale = localeOf(params);
  await sentForm(request);
  const token = sessionToken(request);
  if (token !== null) await closeSession(workDatabase(), reader, hashOf(token), new Date());
  return seeOther(`/${locale}/sign-in?done=signed-out`, {
    "Set-Cookie": noCookie(isSecure()),
    // What a browser kept of texts that were being written.
    "Clear-Site-Data": '"storage"',
  });
}
