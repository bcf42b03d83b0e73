import { writingScript } from "virtual:writing-script";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { justMoved } from "#app/components/focus-after-move.ts";
import { forReading } from "#app/pages/for-reading.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, pageHead, refusedWith } from "#app/pages/page-request.server.ts";
import { planDone } from "#app/pages/plan/plan-done.ts";
import { planPage } from "#app/pages/plan/plan-page.server.ts";
import { PlanView } from "#app/pages/plan/plan-view.tsx";
import { formTokenFor, personAt } from "#app/server/desk-door.server.ts";
import { planGround } from "#app/server/plan-ground.server.ts";
import "#app/pages/plan/plan.css";

export const handle = { forOneReader: true };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const person = personAt(locale, request, context);
  const search = new URL(request.url).searchParams;
  const page = await planPage(planGround(), person, search.get("area"), locale);
  if (!page) throw refusedWith(403, locale, ({ deskFrame }) => deskFrame.forbidden);
  const head = pageHead(locale, "/desk/plan", ({ deskPlan }) => ({
    title: deskPlan.of(page.area.name),
    description: deskPlan.lead,
  }));
  const token = formTokenFor(request);
  const [done, moved] = [planDone(search), justMoved(search, "item")];
  return forReading({ head, page, done, moved, token, script: writingScript, person: person.id });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

export default function PlanRoute(): ReactNode {
  // By name: what is for reading only cannot be listed.
  const { page, done, moved, token, script, person } = useLoaderData<typeof loader>();
  return <PlanView {...page} {...{ done, moved, token, script, person }} />;
}
