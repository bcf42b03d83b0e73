import { writingScript } from "virtual:writing-script";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { forReading } from "#app/pages/for-reading.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, notFound, pageHead } from "#app/pages/page-request.server.ts";
import { bodyAfter, wayToBody } from "#app/pages/plan-item/body-first.ts";
import { actOnItem } from "#app/pages/plan-item/item-acts.server.ts";
import { afterPlanAct, sentAgain } from "#app/pages/plan-item/item-answer.server.ts";
import { itemPage } from "#app/pages/plan-item/item-page.server.ts";
import { ItemView } from "#app/pages/plan-item/item-view.tsx";
import { answerWith, formTokenFor, personAt, seeOther, sentForm } from "#app/server/desk-door.server.ts";
import { planGround } from "#app/server/plan-ground.server.ts";
import "#app/pages/plan/plan.css";

export const handle = { forOneReader: true };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const person = personAt(locale, request, context);
  const page = await itemPage(planGround(), person, params.id ?? "", locale);
  if (!page) throw notFound(locale);
  const head = pageHead(locale, `/desk/plan/${page.id}`, ({ deskPlan }) => ({
    title: page.title,
    description: deskPlan.kind[page.kind],
  }));
  const way = wayToBody(new URL(request.url).searchParams);
  const writing = { script: writingScript, person: person.id, way };
  return forReading({ head, page: { ...page, ...writing }, token: formTokenFor(request) });
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const locale = localeOf(params);
  const person = personAt(locale, request, context);
  const form = await sentForm(request);
  const acted = await actOnItem({ ...planGround(), person }, params.id ?? "", form);
  switch (acted.outcome) {
    case "bad":
      return answerWith(422, sentAgain(form, acted, locale));
    case "stale":
      return answerWith(409, sentAgain(form, acted, locale));
    case "done":
      throw seeOther(bodyAfter(form, acted, locale) ?? afterPlanAct(acted, locale));
    case "not-found":
      throw notFound(locale);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

export default function PlanItemRoute(): ReactNode {
  const { page, token } = useLoaderData<typeof loader>();
  return <ItemView {...page} token={token} sent={useActionData<typeof action>() ?? null} />;
}
