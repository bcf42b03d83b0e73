import type { LoaderFunctionArgs } from "@remix-run/node";
import { localeOf, notFound } from "#app/pages/page-request.server.ts";

/** An address that no page has, in a language of ours: said within the site's frame. */
export function loader({ params }: LoaderFunctionArgs): never {
  throw notFound(localeOf(params));
}

export default function NoSuchPage(): null {
  return null;
}
