import type { LoaderFunctionArgs } from "@remix-run/node";
import { localeOf } from "#app/pages/page-request.server.ts";
import { formTokenFor, personAt } from "#app/server/desk-door.server.ts";

/**
 * What the forms of the reader's session hold, and whose it is: the script of a page that was opened in an
 * earlier session asks for it. No other site can read the answer.
 */
export function loader({ params, request, context }: LoaderFunctionArgs): Response {
  const { id } = personAt(localeOf(params), request, context);
  return Response.json({ person: id, token: formTokenFor(request) });
}
