import { type AppLoadContext, data } from "@remix-run/node";
import { cookieWith, tokenOf } from "#app/auth/session-cookie.ts";
import { formToken, isFormToken } from "#app/auth/token.ts";
import { FORM_TOKEN } from "#app/components/desk-form.tsx";
import { may, type Person } from "#app/domain/person.ts";
import { LOCALE_PATTERN, type Locale } from "#app/domain/text.ts";
import { localeOfPath } from "#app/i18n/locale.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { refusedWith } from "#app/pages/page-request.server.ts";
import { tooLongLine } from "#app/pages/sent-lines.ts";
import { isSecure } from "./find-reader.server.ts";

/** Where a script puts the same that sends JSON. */
const TOKEN_HEADER = "X-Saukko-Form";

/** Whoever is signed in; throws anybody else to the page for signing in, from which they come back. */
export function personAt(locale: Locale, request: Request, { reader }: AppLoadContext): Person {
  if (reader.kind === "person") return reader;
  const { pathname, search } = new URL(request.url);
  // Single fetch asks for a page's data under its address with ".data" behind it.
  const to = encodeURIComponent(pathname.replace(/\.data$/, "") + search);
  throw seeOther(`/${locale}/sign-in?to=${to}`);
}

/** Whoever manages the service; throws 403 at others who are signed in. */
export function administratorAt(locale: Locale, request: Request, context: AppLoadContext): Person {
  const person = personAt(locale, request, context);
  if (may(person, "administer", { kind: "service" })) return person;
  throw refusedWith(403, locale, ({ deskFrame }) => deskFrame.forbidden);
}

/** A page that is asked for with GET after what was sent has been done: a reload sends nothing again. */
export function seeOther(address: string, headers: Record<string, string> = {}): Response {
  return new Response(null, { status: 303, headers: { ...headers, Location: address } });
}

/**
 * Puts a new session under way whose page is drawn at once: the browser gets its cookie, and the page's forms
 * are made for it.
 */
export function beginSession<T extends object>(context: AppLoadContext, token: string, answer: T): T {
  context.begun = token;
  return answerAs(answer, { headers: { "Set-Cookie": cookieWith(token, isSecure()) } });
}

/** A form's page once more, with what was wrong: an action's answer that says so in its status. */
export function answerWith<T extends object>(status: 401 | 409 | 422 | 429 | 503, answer: T): T {
  return answerAs(answer, { status });
}

function answerAs<T extends object>(answer: T, init: ResponseInit): T {
  // Remix gives the page what is in it (single fetch); the types of this version do not know that yet.
  return data(answer, init) as unknown as T;
}

/** What the hidden field of a form holds; empty for who is not signed in. */
export function formTokenFor(request: Request, { begun }: Pick<AppLoadContext, "begun"> = {}): string {
  const token = begun ?? sessionToken(request);
  return token === null ? "" : formToken(token);
}

/** A form as it was sent. Throws 403 where it was not made for this session, 422 where a line is too long. */
export async function sentForm(request: Request): Promise<FormData> {
  const form = await request.formData();
  refuseForeign(request, form.get(FORM_TOKEN));
  const locale = localeOfRequest(request);
  const long = tooLongLine(form, messagesFor(locale));
  if (!long) return form;
  throw refusedWith(422, locale, ({ deskFrame: { tooLong } }) => ({
    title: tooLong.title(long.field),
    advice: tooLong.advice(long.signs, long.most),
  }));
}

/** JSON as one of our scripts has sent it, not looked at yet. Throws 403, and 400 where it is none. */
export async function sentJson(request: Request): Promise<unknown> {
  refuseForeign(request, request.headers.get(TOKEN_HEADER));
  try {
    return await request.json();
  } catch {
    throw new Response("this is no JSON", { status: 400 });
  }
}

function refuseForeign(request: Request, given: unknown): void {
  const token = sessionToken(request);
  if (token !== null && typeof given === "string" && isFormToken(given, token)) return;
  throw refusedWith(403, localeOfRequest(request), ({ deskFrame }) => deskFrame.foreignForm);
}

function localeOfRequest({ url }: Request): Locale {
  return localeOfPath(new URL(url).pathname) ?? "fi";
}

/** The token in the request's own cookie. */
export function sessionToken(request: Request): string | null {
  return tokenOf(request.headers.get("Cookie"), isSecure());
}

/** One of our own pages: what stands behind `?to=` leads nowhere else. */
export function ownPath(text: string | null, otherwise: string): string {
  if (text === null || !OWN_PATH.test(text)) return otherwise;
  const { origin, pathname, search } = new URL(text, "http://saukko.invalid");
  return origin === "http://saukko.invalid" && OWN_PATH.test(pathname) ? pathname + search : otherwise;
}
const OWN_PATH = new RegExp(`^/${LOCALE_PATTERN}(?:[/?]|$)`);
