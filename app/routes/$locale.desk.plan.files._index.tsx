import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { forReading } from "#app/pages/for-reading.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, pageHead, refusedWith } from "#app/pages/page-request.server.ts";
import { planFilesPage, uploadedPlan } from "#app/pages/plan-files/plan-files-page.server.ts";
import { PlanFilesView } from "#app/pages/plan-files/plan-files-view.tsx";
import { answerWith, formTokenFor, personAt, sentForm } from "#app/server/desk-door.server.ts";
import { planGround } from "#app/server/plan-ground.server.ts";
import "#app/pages/plan/plan.css";

export const handle = { forOneReader: true };

async function pageAt({ params, request, context }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const person = personAt(locale, request, context);
  const [ground, asked] = [planGround(), new URL(request.url).searchParams.get("area")];
  const page = await planFilesPage(ground, person, asked, locale);
  if (!page) throw refusedWith(403, locale, ({ deskFrame }) => deskFrame.forbidden);
  return { locale, person, ground, page };
}

export async function loader(args: LoaderFunctionArgs) {
  const { locale, page } = await pageAt(args);
  const head = pageHead(locale, "/desk/plan/files", ({ deskPlan: { files } }) => ({
    title: files.of(page.area.name),
    description: files.lead,
  }));
  return forReading({ head, page, token: formTokenFor(args.request) });
}

export async function action(args: ActionFunctionArgs) {
  const { locale, person, ground, page } = await pageAt(args);
  const upload = await uploadedPlan(ground, person, page, await sentForm(args.request), locale);
  return upload.how === "taken" ? upload : answerWith(422, upload);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

export default function PlanFilesRoute(): ReactNode {
  const { page, token } = useLoaderData<typeof loader>();
  return <PlanFilesView {...page} token={token} upload={useActionData<typeof action>() ?? null} />;
}
