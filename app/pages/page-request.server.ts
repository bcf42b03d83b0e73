import { isLocale, type Locale } from "#app/domain/text.ts";
import { type Messages, messagesFor } from "#app/i18n/messages.ts";
import { environment } from "#app/server/environment.server.ts";
import { type PageHead, type Said, type TroubleData, troubleTitle } from "./page-meta.ts";

/** The language of a page's address; an address in no language of ours does not exist. */
export function localeOf(params: { locale?: string | undefined }): Locale {
  if (!isLocale(params.locale)) throw notFound();
  return params.locale;
}

/**
 * What a loader throws for an address that names nothing; with a language, the page's title goes with it:
 * `words`, if it has its own.
 */
export function notFound(
  locale: Locale | null = null,
  words: (messages: Messages) => { title: string } = ({ errors }) => errors.notFound,
): Response {
  const trouble: TroubleData | null = locale && { title: troubleTitle(words(messagesFor(locale)).title) };
  return Response.json(trouble, { status: 404, statusText: "Not Found" });
}

/** What a loader or an action throws that does not do what it was asked, with the words that tell why. */
export function refusedWith(
  status: 400 | 403 | 409 | 422,
  locale: Locale,
  words: (messages: Messages) => Said,
): Response {
  const said = words(messagesFor(locale));
  const trouble: TroubleData = { title: troubleTitle(said.title), said };
  return Response.json(trouble, { status });
}

/** What a loader throws while the home region is not in the database. */
export function noDataYet(locale: Locale): Response {
  const trouble: TroubleData = { title: troubleTitle(messagesFor(locale).site.noData.title) };
  return Response.json(trouble, { status: 503, statusText: "No data yet" });
}

/**
 * What the page says of itself to browsers and search engines. `path` is what follows the language, "" or
 * "/catalogue".
 */
export function pageHead(
  locale: Locale,
  path: string,
  words: (messages: Messages) => { title: string; description: string },
): PageHead {
  const messages = messagesFor(locale);
  const { title, description } = words(messages);
  return {
    title: `${title} – ${messages.common.appName}`,
    description,
    locale,
    path,
    origin: environment().publicUrl,
  };
}
