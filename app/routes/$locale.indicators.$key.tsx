import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  type ShouldRevalidateFunction,
  useLoaderData,
  useNavigate,
  useParams,
  useRouteError,
  useSearchParams,
} from "@remix-run/react";
import type { ReactNode } from "react";
import "#app/charts/charts.css";
import "#app/pages/indicator/indicator.css";
import { PageHead } from "#app/components/page-head.tsx";
import { spokenOf } from "#app/domain/speaking-of.ts";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";
import { indicatorPage } from "#app/pages/indicator/indicator-page.server.ts";
import { ViewOnInterest } from "#app/pages/indicator/view-on-interest.tsx";
import { pageMeta, troubleMeta } from "#app/pages/page-meta.ts";
import { localeOf, notFound, pageHead } from "#app/pages/page-request.server.ts";
import { database, homeKey } from "#app/server/database.server.ts";
import { environment } from "#app/server/environment.server.ts";

export async function loader({ params, request }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const key = params.key ?? "";
  const { searchParams: search } = new URL(request.url);
  const origin = environment().publicUrl;
  const page = await indicatorPage(database(), homeKey(), { key, locale, search, origin });
  if (!page) throw notFound(locale, ({ indicator }) => indicator.unknown);
  const title = page.chosen ? `${page.chosen.name}: ${page.facts.title}` : page.facts.title;
  const head = pageHead(locale, `/indicators/${encodeURIComponent(key)}`, ({ indicator }) => ({
    title,
    description: page.headline ?? indicator.description(title),
  }));
  return { head, page };
}

/** The reader plays here: the page brings its scripts. */
export const handle = { scripts: true };

export const meta: MetaFunction<typeof loader> = ({ data, error }) =>
  data ? pageMeta(data) : troubleMeta(error);

/**
 * Municipalities come and go within the page: their figures are fetched one by one. Anything else loads the
 * page's data anew, also that it speaks of another municipality.
 */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}) => (withoutAreas(currentUrl) === withoutAreas(nextUrl) ? false : defaultShouldRevalidate);

function withoutAreas(url: URL): string {
  const search = new URLSearchParams(url.search);
  search.delete("areas");
  search.delete("of");
  return [url.pathname, spokenOf(url.pathname, url.search), search].join("?");
}

export default function IndicatorRoute(): ReactNode {
  const { page } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  return (
    <ViewOnInterest
      page={page}
      search={search}
      go={(next) => navigate({ search: next }, { preventScrollReset: true })}
    />
  );
}

/** An indicator that nobody knows: where to look instead. Other troubles are the site's own to tell. */
export function ErrorBoundary(): ReactNode {
  const error = useRouteError();
  const { indicator } = useMessages();
  const { key = "" } = useParams();
  const locale = useLocale();
  if (!isRouteErrorResponse(error) || error.status !== 404) throw error;
  return (
    <>
      <PageHead title={indicator.unknown.title} lead={indicator.unknown.advice(key)} />
      <p>
        <a href={`/${locale}/catalogue`}>{indicator.empty.toCatalogue}</a>
      </p>
    </>
  );
}
