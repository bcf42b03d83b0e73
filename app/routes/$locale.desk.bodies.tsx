import { writingScript } from "virtual:writing-script";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { justMoved } from "#app/components/focus-after-move.ts";
import { parseAreaKey } from "#app/domain/area.ts";
import { addUsualBodies, bodiesPage } from "#app/pages/bodies/bodies-page.server.ts";
import { BodiesView } from "#app/pages/bodies/bodies-view.tsx";
import { forReading } from "#app/pages/for-reading.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, notFound, pageHead, refusedWith } from "#app/pages/page-request.server.ts";
import { planDone } from "#app/pages/plan/plan-done.ts";
import { formTokenFor, personAt, seeOther, sentForm } from "#app/server/desk-door.server.ts";
import { planGround } from "#app/server/plan-ground.server.ts";
import "#app/pages/plan/plan.css";

export const handle = { forOneReader: true };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const person = personAt(locale, request, context);
  const search = new URL(request.url).searchParams;
  const page = await bodiesPage(planGround(), person, search.get("area"), locale);
  if (!page) throw refusedWith(403, locale, ({ deskFrame }) => deskFrame.forbidden);
  const head = pageHead(locale, "/desk/bodies", ({ deskPlan: { bodies } }) => ({
    title: bodies.of(page.area.name),
    description: bodies.lead,
  }));
  const token = formTokenFor(request);
  const [done, moved] = [planDone(search), justMoved(search, "item")];
  return forReading({ head, page, done, moved, token, script: writingScript, person: person.id });
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const locale = localeOf(params);
  const person = personAt(locale, request, context);
  const area = parseAreaKey(String((await sentForm(request)).get("area") ?? ""));
  if (!area || !(await addUsualBodies(planGround(), person, area))) throw notFound(locale);
  throw seeOther(`/${locale}/desk/bodies?area=${area}&done=usual`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

export default function BodiesRoute(): ReactNode {
  // By name: what is for reading only cannot be listed.
  const { page, done, moved, token, script, person } = useLoaderData<typeof loader>();
  return <BodiesView {...page} {...{ done, moved, token, script, person }} />;
}
