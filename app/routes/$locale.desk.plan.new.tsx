import { writingScript } from "virtual:writing-script";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { forReading } from "#app/pages/for-reading.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, notFound, pageHead } from "#app/pages/page-request.server.ts";
import { afterBody, bodyAfter, wayToBody } from "#app/pages/plan-item/body-first.ts";
import { addSent } from "#app/pages/plan-item/item-acts.server.ts";
import { afterPlanAct, sentAgain } from "#app/pages/plan-item/item-answer.server.ts";
import { newItemPage } from "#app/pages/plan-item/item-page.server.ts";
import { ItemView } from "#app/pages/plan-item/item-view.tsx";
import { answerWith, formTokenFor, personAt, seeOther, sentForm } from "#app/server/desk-door.server.ts";
import { planGround } from "#app/server/plan-ground.server.ts";
import "#app/pages/plan/plan.css";

export const handle = { forOneReader: true };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const person = personAt(locale, request, context);
  const page = await newItemPage(planGround(), person, new URL(request.url).searchParams, locale);
  if (!page) throw notFound(locale);
  const head = pageHead(locale, "/desk/plan/new", ({ deskPlan }) => ({
    title: deskPlan.new[page.kind],
    description: deskPlan.lead,
  }));
  const way = wayToBody(new URL(request.url).searchParams);
  const writing = { script: writingScript, person: person.id, way };
  return forReading({ head, page: { ...page, ...writing }, token: formTokenFor(request) });
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const locale = localeOf(params);
  const person = personAt(locale, request, context);
  const form = await sentForm(request);
  const ground = planGround();
  const page = await newItemPage(ground, person, new URL(request.url).searchParams, locale);
  if (!page) throw notFound(locale);
  const acted = await addSent({ ...ground, person }, page, form);
  if (acted.outcome === "bad") return answerWith(422, sentAgain(form, acted, locale));
  if (acted.outcome !== "done") throw notFound(locale);
  const back = afterBody(new URL(request.url).searchParams, locale);
  throw seeOther(back ?? bodyAfter(form, acted, locale) ?? afterPlanAct(acted, locale));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

export default function NewItemRoute(): ReactNode {
  const { page, token } = useLoaderData<typeof loader>();
  return <ItemView {...page} token={token} sent={useActionData<typeof action>() ?? null} />;
}
