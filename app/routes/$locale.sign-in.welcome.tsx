import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { newPasswordOf, textOf } from "#app/auth/new-password.ts";
import { hashPassword } from "#app/auth/password-hash.ts";
import { hashOf } from "#app/auth/token.ts";
import type { Locale } from "#app/domain/text.ts";
import { forReading } from "#app/pages/for-reading.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, pageHead, refusedWith } from "#app/pages/page-request.server.ts";
import { WelcomeView } from "#app/pages/sign-in/welcome-view.tsx";
import { answerWith, seeOther } from "#app/server/desk-door.server.ts";
import { workDatabase } from "#app/server/work-database.server.ts";
import { acceptLink } from "#db/work/commands/passwords.ts";
import { findLink } from "#db/work/queries/sign-in.ts";
import "#app/styles/forms.css";

export const handle = { forOneReader: true };

export async function loader({ params, request }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const { login, name, joined } = await linkOf(request, locale);
  const head = pageHead(locale, "/sign-in/welcome", ({ signIn: { welcome } }) => ({
    title: joined ? welcome.titleAgain : welcome.title,
    description: "",
  }));
  return forReading({ head, login, name, joined });
}

export async function action({ params, request }: ActionFunctionArgs) {
  const locale = localeOf(params);
  const { login, tokenHash } = await linkOf(request, locale);
  const form = await request.formData();
  const name = textOf(form, "name").trim().slice(0, LONGEST_NAME);
  const { password, problem } = newPasswordOf(form, [login, name]);
  if (problem || name === "")
    return answerWith(422, { name, problems: { name: name === "", password: problem } });
  const hash = await hashPassword(password);
  if (!(await acceptLink(workDatabase(), { tokenHash, name, hash, now: new Date() }))) throw deadLink(locale);
  throw seeOther(`/${locale}/sign-in?done=joined`);
}
const LONGEST_NAME = 100;

/** Stands in the address behind the question mark, which no log has. */
async function linkOf(request: Request, locale: Locale) {
  const tokenHash = hashOf(new URL(request.url).searchParams.get("key") ?? "");
  const found = await findLink(workDatabase(), tokenHash, new Date());
  if (!found) throw deadLink(locale);
  return { ...found, tokenHash };
}

function deadLink(locale: Locale): Response {
  return refusedWith(403, locale, ({ signIn }) => signIn.welcome.dead);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page);

export default function WelcomeRoute(): ReactNode {
  const { login, name, joined } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <WelcomeView login={login} name={sent?.name ?? name} joined={joined} problems={sent?.problems ?? null} />
  );
}
