import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { newLink } from "#app/auth/link.ts";
import { loginName } from "#app/auth/login-name.ts";
import { textOf } from "#app/auth/new-password.ts";
import { isGuarded } from "#app/domain/person.ts";
import { forReading } from "#app/pages/for-reading.ts";
import { municipalityChoices } from "#app/pages/municipality-choices.server.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, pageHead } from "#app/pages/page-request.server.ts";
import { LinkView } from "#app/pages/people/link-view.tsx";
import { PeopleView } from "#app/pages/people/people-view.tsx";
import { type SentPerson, sentPerson } from "#app/pages/people/person-form.ts";
import { database, homeKey } from "#app/server/database.server.ts";
import { administratorAt, answerWith, formTokenFor, sentForm } from "#app/server/desk-door.server.ts";
import { linkAddress } from "#app/server/link-address.server.ts";
import { workDatabase } from "#app/server/work-database.server.ts";
import { invitePerson } from "#db/work/commands/people.ts";
import { listAccounts } from "#db/work/queries/people.ts";

export const handle = { forOneReader: true };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const person = administratorAt(locale, request, context);
  const municipalities = await municipalityChoices(database(), homeKey(), locale);
  const list = (await listAccounts(workDatabase(), person)).map((account) => ({
    ...account,
    place: municipalities.find(({ key }) => key === account.municipality)?.name ?? account.municipality,
    waitsForFactor: isGuarded(account.roles) && !account.secondFactor,
  }));
  const head = pageHead(locale, "/desk/people", ({ people }) => people);
  return forReading({ head, list, municipalities, token: formTokenFor(request) });
}

type Sent =
  | { link: { name: string; address: string } }
  | { link: null; sent: SentPerson & { login: string } };

export async function action({ params, request, context }: ActionFunctionArgs): Promise<Sent> {
  const locale = localeOf(params);
  const person = administratorAt(locale, request, context);
  const form = await sentForm(request);
  const typed = textOf(form, "login");
  const [login, sent] = [loginName(typed), sentPerson(form)];
  const again = (more: SentPerson["problems"]): Sent =>
    answerWith(422, { link: null, sent: { ...sent, login: typed, problems: { ...sent.problems, ...more } } });
  if (login === null) return again({ login: "bad" });
  if (sent.problems) return again({});
  const [now, { token, link }] = [new Date(), newLink(new Date())];
  const outcome = await invitePerson(workDatabase(), person, { ...sent, login, link }, now);
  if (outcome !== "done") return again({ login: "taken" });
  return { link: { name: sent.name, address: linkAddress(locale, token) } };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

export default function PeopleRoute(): ReactNode {
  const { list, municipalities, token } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.link) return <LinkView {...answer.link} />;
  const empty = { name: "", login: "", roles: [], municipality: null, problems: null };
  return <PeopleView list={list} token={token} invited={{ ...(answer?.sent ?? empty), municipalities }} />;
}
