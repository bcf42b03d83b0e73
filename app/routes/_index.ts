import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { preferredLocale } from "#app/i18n/locale.ts";

/** The bare address leads to the front page in the reader's language. */
export function loader({ request }: LoaderFunctionArgs): Response {
  const locale = preferredLocale(request.headers.get("Accept-Language"));
  return redirect(`/${locale}`, { headers: { Vary: "Accept-Language" } });
}
