import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { deviceOf } from "#app/auth/device.ts";
import { actOnAccount } from "#app/auth/own-acts.server.ts";
import { noCookie } from "#app/auth/session-cookie.ts";
import { idleSince } from "#app/auth/session-times.ts";
import { hashOf } from "#app/auth/token.ts";
import { totpAddress } from "#app/auth/totp.ts";
import { accountPage } from "#app/pages/account/account-page.server.ts";
import { ACCOUNT_DONE, AccountView, type AccountViewProps } from "#app/pages/account/account-view.tsx";
import { RecoveryCodes } from "#app/pages/account/recovery-codes.tsx";
import { forReading } from "#app/pages/for-reading.ts";
import { municipalityName } from "#app/pages/municipality-choices.server.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, pageHead } from "#app/pages/page-request.server.ts";
import { attempts } from "#app/server/attempts.server.ts";
import { database, homeKey } from "#app/server/database.server.ts";
import {
  answerWith,
  beginSession,
  formTokenFor,
  personAt,
  seeOther,
  sentForm,
  sessionToken,
} from "#app/server/desk-door.server.ts";
import { isSecure } from "#app/server/find-reader.server.ts";
import { workDatabase } from "#app/server/work-database.server.ts";
import { readOwnAccount } from "#db/work/queries/own-account.ts";
import { findSecondFactor } from "#db/work/queries/sign-in.ts";

export const handle = { forOneReader: true };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const person = personAt(locale, request, context);
  const [work, now] = [workDatabase(), new Date()];
  const tokenHash = hashOf(sessionToken(request) ?? "");
  const own = await readOwnAccount(work, person, { tokenHash, now, idleSince: idleSince(now) });
  if (!own) throw seeOther(`/${locale}/sign-in`);
  const factor = own.secondFactor === "begun" ? await findSecondFactor(work, person.id) : null;
  const setUp = factor && { secret: factor.secret, address: totpAddress(factor.secret, person.login) };
  const place = await municipalityName(database(), homeKey(), person.municipality, locale);
  const done = new URL(request.url).searchParams.get("done");
  return forReading({
    head: pageHead(locale, "/desk/account", ({ account }) => account),
    page: accountPage(person, own, place, setUp),
    name: person.name,
    token: formTokenFor(request, context),
    done: ACCOUNT_DONE.find((one) => one === done) ?? null,
  });
}

/** Where in the page an act was done. */
const PLACES = {
  ...{ password: "password", sessions: "sessions" },
  ...{ "factor-begun": "factor", "factor-dropped": "factor", nothing: "" },
} as const;

type Sent = { codes: string[] | null; trouble: AccountViewProps["trouble"] };

export async function action({ params, request, context }: ActionFunctionArgs): Promise<Sent> {
  const locale = localeOf(params);
  const person = personAt(locale, request, context);
  const form = await sentForm(request);
  const outcome = await actOnAccount(
    {
      ...{ work: workDatabase(), person, token: sessionToken(request) ?? "", attempts, now: new Date() },
      device: deviceOf(request.headers.get("User-Agent")),
    },
    form,
  );
  if (outcome.kind === "wrong") return answerWith(422, { codes: null, trouble: outcome });
  if (outcome.kind === "codes")
    return beginSession(context, outcome.token, { codes: outcome.codes, trouble: null });
  if (outcome.kind === "done")
    throw seeOther(`/${locale}/desk/account?done=${outcome.what}#${PLACES[outcome.what]}`);
  throw seeOther(`/${locale}/sign-in?done=signed-out`, { "Set-Cookie": noCookie(isSecure()) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

export default function AccountRoute(): ReactNode {
  const { page, name, token, done } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  if (sent?.codes) return <RecoveryCodes codes={sent.codes} />;
  return <AccountView {...{ page, name, token, done }} trouble={sent?.trouble ?? null} />;
}
