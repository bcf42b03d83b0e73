import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { PageHead } from "#app/components/page-head.tsx";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, pageHead } from "#app/pages/page-request.server.ts";
import { SearchOnInterest } from "#app/pages/search/search-on-interest.tsx";
import { askedText, searchFrame, searchPage } from "#app/pages/search/search-page.server.ts";
import { database, homeKey } from "#app/server/database.server.ts";
import { publishedWork } from "#app/server/work-database.server.ts";

export async function loader({ params, request }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const q = askedText(new URL(request.url).searchParams);
  const page = await searchPage(database(), publishedWork(), homeKey(), { q, locale });
  const head = pageHead(locale, "/search", ({ search }) => search);
  return { head, page, ...searchFrame(locale) };
}

/** The reader plays here: the page brings its scripts. */
export const handle = { scripts: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

/** One question over everything that Saukko has. */
export default function SearchRoute(): ReactNode {
  const { page, title, lead, words } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={title} lead={lead} />
      <SearchOnInterest page={page} words={words} />
    </>
  );
}
