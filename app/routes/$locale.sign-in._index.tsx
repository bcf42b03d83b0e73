import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { deviceOf } from "#app/auth/device.ts";
import { textOf } from "#app/auth/new-password.ts";
import { cookieWith } from "#app/auth/session-cookie.ts";
import { signIn } from "#app/auth/sign-in.server.ts";
import { forReading } from "#app/pages/for-reading.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, pageHead } from "#app/pages/page-request.server.ts";
import { SignInView } from "#app/pages/sign-in/sign-in-view.tsx";
import { attempts } from "#app/server/attempts.server.ts";
import { answerWith, ownPath, seeOther, sessionToken } from "#app/server/desk-door.server.ts";
import { isSecure } from "#app/server/find-reader.server.ts";
import { workDatabase } from "#app/server/work-database.server.ts";
import { hasAnybody } from "#db/work/queries/sign-in.ts";
import "#app/styles/forms.css";

export const handle = { forOneReader: true };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const query = new URL(request.url).searchParams;
  if (context.reader.kind === "person") throw seeOther(ownPath(query.get("to"), `/${locale}/desk`));
  return forReading({
    head: pageHead(locale, "/sign-in", ({ signIn: words }) => words),
    nobody: !(await hasAnybody(workDatabase())),
    asked: query.has("to"),
    done: DONE.find((one) => one === query.get("done")) ?? null,
    expired: query.has("expired"),
  });
}

const DONE = ["signed-out", "joined"] as const;

/** Whoever sends this has no session yet: that the form is ours is seen at the gate, by its origin. */
export async function action({ params, request, context: { client } }: ActionFunctionArgs) {
  const locale = localeOf(params);
  const form = await request.formData();
  const login = textOf(form, "login");
  const outcome = await signIn(workDatabase(), attempts, {
    login,
    password: textOf(form, "password"),
    client,
    device: deviceOf(request.headers.get("User-Agent")),
    token: sessionToken(request),
    now: new Date(),
  });
  if (!("token" in outcome)) return answerWith(STATUS[outcome.kind], { trouble: outcome, login });
  const cookie = { "Set-Cookie": cookieWith(outcome.token, isSecure()) };
  const { searchParams, search } = new URL(request.url);
  if (outcome.kind === "second-factor") throw seeOther(`/${locale}/sign-in/code${search}`, cookie);
  throw seeOther(ownPath(searchParams.get("to"), `/${locale}/desk`), cookie);
}
const STATUS = { wrong: 401, wait: 429, busy: 503 } as const;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page);

export default function SignInRoute(): ReactNode {
  const { nobody, asked, done, expired } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const trouble = sent?.trouble ?? (expired ? ({ kind: "expired" } as const) : null);
  return (
    <SignInView
      nobody={nobody}
      asked={asked}
      done={sent ? null : done}
      trouble={trouble}
      login={sent?.login ?? ""}
    />
  );
}
