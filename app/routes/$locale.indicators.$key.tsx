import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  type ShouldRevalidateFunction,
  useLoaderData,
  useParams,
  useRouteError,
  useSearchParams,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { PageHead } from "#app/components/page-head.tsx";
import { QueryRoom } from "#app/components/query-room.tsx";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";
import { indicatorPage } from "#app/pages/indicator/indicator-page.server.ts";
import { IndicatorView } from "#app/pages/indicator/indicator-view.tsx";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, notFound, pageHead } from "#app/pages/page-request.server.ts";
import { database, homeKey } from "#app/server/database.server.ts";
import { environment } from "#app/server/environment.server.ts";

export async function loader({ params, request }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const key = params.key ?? "";
  const { searchParams: search } = new URL(request.url);
  const origin = environment().publicUrl;
  const page = await indicatorPage(database(), homeKey(), { key, locale, search, origin });
  if (!page) throw notFound();
  const { title } = page.facts;
  const head = pageHead(locale, `/indicators/${encodeURIComponent(key)}`, ({ indicator }) => ({
    title,
    description: page.headline ?? indicator.description(title),
  }));
  return { head, page };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

/** Municipalities come and go within the page: their figures are fetched one by one. Anything else loads the page's data anew. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}) => (withoutAreas(currentUrl) === withoutAreas(nextUrl) ? false : defaultShouldRevalidate);

function withoutAreas(url: URL): string {
  const search = new URLSearchParams(url.search);
  search.delete("areas");
  return `${url.pathname}?${search}`;
}

export default function IndicatorRoute(): ReactNode {
  const { page } = useLoaderData<typeof loader>();
  const [search, setSearch] = useSearchParams();
  return (
    <QueryRoom>
      <IndicatorView
        page={page}
        search={search}
        go={(next) => setSearch(next, { preventScrollReset: true })}
      />
    </QueryRoom>
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
