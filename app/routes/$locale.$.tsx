import { notFound } from "#app/pages/page-request.server.ts";

/** An address that no page has, in a language of ours: said within the site's frame. */
export function loader(): never {
  throw notFound();
}

export default function NoSuchPage(): null {
  return null;
}
