import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import type { ReactNode } from "react";
import { deviceOf } from "#app/auth/device.ts";
import { textOf } from "#app/auth/new-password.ts";
import { takeSecondStep } from "#app/auth/second-step.server.ts";
import { cookieWith } from "#app/auth/session-cookie.ts";
import { forReading } from "#app/pages/for-reading.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, pageHead } from "#app/pages/page-request.server.ts";
import { CodeView } from "#app/pages/sign-in/code-view.tsx";
import { attempts } from "#app/server/attempts.server.ts";
import { answerWith, ownPath, seeOther, sessionToken } from "#app/server/desk-door.server.ts";
import { isSecure } from "#app/server/find-reader.server.ts";
import { workDatabase } from "#app/server/work-database.server.ts";
import "#app/styles/forms.css";

export const handle = { forOneReader: true };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const { searchParams } = new URL(request.url);
  if (context.reader.kind === "person") throw seeOther(ownPath(searchParams.get("to"), `/${locale}/desk`));
  if (sessionToken(request) === null) throw seeOther(`/${locale}/sign-in`);
  const words = { description: "", title: "" };
  return forReading({
    head: pageHead(locale, "/sign-in/code", ({ signIn }) => ({ ...words, title: signIn.code.title })),
  });
}

export async function action({ params, request }: ActionFunctionArgs) {
  const locale = localeOf(params);
  const token = sessionToken(request) ?? "";
  const outcome = await takeSecondStep(workDatabase(), attempts, {
    token,
    code: textOf(await request.formData(), "code"),
    device: deviceOf(request.headers.get("User-Agent")),
    now: new Date(),
  });
  const { searchParams } = new URL(request.url);
  if (outcome.kind === "expired") throw seeOther(`/${locale}/sign-in?expired`);
  if (outcome.kind === "signed-in")
    throw seeOther(ownPath(searchParams.get("to"), `/${locale}/desk`), {
      "Set-Cookie": cookieWith(outcome.token, isSecure()),
    });
  return answerWith(outcome.kind === "wait" ? 429 : 401, { trouble: outcome });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page);

export default function CodeRoute(): ReactNode {
  return <CodeView trouble={useActionData<typeof action>()?.trouble ?? null} />;
}
