import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { newLink } from "#app/auth/link.ts";
import { textOf } from "#app/auth/new-password.ts";
import type { Locale } from "#app/domain/text.ts";
import { forReading } from "#app/pages/for-reading.ts";
import { municipalityChoices } from "#app/pages/municipality-choices.server.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, notFound, pageHead } from "#app/pages/page-request.server.ts";
import { LinkView } from "#app/pages/people/link-view.tsx";
import { sentPerson } from "#app/pages/people/person-form.ts";
import { PERSON_DONE, PersonView, type PersonViewProps } from "#app/pages/people/person-view.tsx";
import { database, homeKey } from "#app/server/database.server.ts";
import {
  administratorAt,
  answerWith,
  formTokenFor,
  seeOther,
  sentForm,
} from "#app/server/desk-door.server.ts";
import { linkAddress } from "#app/server/link-address.server.ts";
import { actOnPerson } from "#app/server/person-acts.server.ts";
import { workDatabase } from "#app/server/work-database.server.ts";
import { readLatestChange } from "#db/work/queries/latest-change.ts";
import { readAccount } from "#db/work/queries/people.ts";

export const handle = { forOneReader: true };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const reader = administratorAt(locale, request, context);
  const account = await readAccount(workDatabase(), reader, idOf(params, locale));
  if (!account) throw notFound(locale);
  const done = PERSON_DONE.find((one) => one === new URL(request.url).searchParams.get("done")) ?? null;
  const { id, name, login, roles, municipality, closedAt, secondFactor } = account;
  return forReading({
    head: pageHead(locale, `/desk/people/${id}`, () => ({ title: name, description: "" })),
    token: formTokenFor(request),
    person: { name, login, roles, municipality, secondFactor, closed: closedAt !== null },
    municipalities: await municipalityChoices(database(), homeKey(), locale),
    done,
    before: done === "changed" ? await readLatestChange(workDatabase(), reader, id) : null,
  });
}

type Sent = { link: string | null; trouble: PersonViewProps["trouble"] };

export async function action({ params, request, context }: ActionFunctionArgs): Promise<Sent> {
  const locale = localeOf(params);
  const reader = administratorAt(locale, request, context);
  const [form, id, now] = [await sentForm(request), idOf(params, locale), new Date()];
  const intent = textOf(form, "intent");
  const { token, link } = newLink(now);
  const sent = sentPerson(form);
  if ((intent === "change" || intent === "undo") && sent.problems)
    return answerWith(422, { link: null, trouble: { problems: sent.problems, last: false, typed: sent } });
  const { outcome, done } = await actOnPerson(workDatabase(), reader, { id, intent, sent, link, now });
  if (outcome === "last-administrator")
    return answerWith(409, {
      link: null,
      trouble: { problems: null, last: true, typed: intent === "change" ? sent : null },
    });
  if (outcome !== "done") throw notFound(locale);
  if (intent === "link") return { link: linkAddress(locale, token), trouble: null };
  const place = intent === "change" || intent === "undo" ? "change" : "access";
  throw seeOther(`/${locale}/desk/people/${id}?done=${done}#${place}`);
}

function idOf({ id }: { id?: string | undefined }, locale: Locale): number {
  if (!/^\d{1,9}$/.test(id ?? "")) throw notFound(locale);
  return Number(id);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

export default function PersonRoute(): ReactNode {
  const { token, person, municipalities, done, before } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.link) return <LinkView name={person.name} address={answer.link} />;
  return (
    <PersonView {...{ token, person, municipalities, done, before }} trouble={answer?.trouble ?? null} />
  );
}
