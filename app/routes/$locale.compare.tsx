import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { comparePage } from "#app/pages/compare/compare-page.server.ts";
import { compareQuestion } from "#app/pages/compare/compare-question.ts";
import { CompareView } from "#app/pages/compare/compare-view.tsx";
import { forReading } from "#app/pages/for-reading.ts";
import { inOneLanguage } from "#app/pages/one-language.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, pageHead } from "#app/pages/page-request.server.ts";
import { database, homeKey } from "#app/server/database.server.ts";
import { environment } from "#app/server/environment.server.ts";

export async function loader({ params, request }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const { searchParams: asked } = new URL(request.url);
  const question = compareQuestion(asked);
  const origin = environment().publicUrl;
  const page = await comparePage(database(), homeKey(), { question, locale, origin });
  // What a form sends, names and lists given twice are led to the one address that is kept and shared.
  if (new URLSearchParams(page.search).toString() !== asked.toString())
    throw redirect(`/${locale}/compare${page.search}`);
  const head = pageHead(locale, `/compare${page.search}`, ({ compare }) => compare);
  return forReading({ head, page: inOneLanguage(page, locale) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

/** Any indicators, areas and years beside each other, in the view that fits them. */
export default function CompareRoute(): ReactNode {
  const { page } = useLoaderData<typeof loader>();
  return <CompareView page={page} />;
}
