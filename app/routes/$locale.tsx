import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Outlet,
  type ShouldRevalidateFunction,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { troubleMeta } from "#app/pages/page-meta.ts";
import { localeOf, noDataYet } from "#app/pages/page-request.server.ts";
import { reportsLink } from "#app/pages/site/reports-link.server.ts";
import { siteFrame } from "#app/pages/site/site-frame.server.ts";
import { SiteShell } from "#app/pages/site/site-shell.tsx";
import { Trouble, useTroubleWords } from "#app/pages/site/trouble.tsx";
import { whoIsHere } from "#app/pages/site/who-is-here.server.ts";
import { isWithoutTwins } from "#app/pages/site/without-twins.ts";
import { database, homeKey } from "#app/server/database.server.ts";
import { formTokenFor } from "#app/server/desk-door.server.ts";
import { publishedWork } from "#app/server/work-database.server.ts";

/** What every page in a language has around it. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const { reader } = context;
  const site = await siteFrame(database(), homeKey(), locale);
  if (!site) throw noDataYet(locale);
  const token = reader.kind === "person" ? formTokenFor(request, context) : "";
  const reports = await reportsLink(publishedWork(), locale);
  return { ...site, reports, who: whoIsHere(reader, locale, token) };
}

export const meta: MetaFunction<typeof loader> = ({ error }) =>
  error === undefined ? [] : troubleMeta(error);

/** Names and menus stay while the reader moves within the page. */
export const shouldRevalidate: ShouldRevalidateFunction = () => false;

export default function LocaleLayout(): ReactNode {
  // A page that found nothing to show and says so itself has no data, and so no twins.
  const page = useMatches().at(-1);
  const found = page?.data != null && !isWithoutTwins(page.handle);
  return (
    <Shell twins={found}>
      <Outlet />
    </Shell>
  );
}

/** A page of this language that does not exist or failed, within the site's frame where that is known. */
export function ErrorBoundary(): ReactNode {
  const error = useRouteError();
  return (
    <Shell twins={false}>
      <Trouble {...useTroubleWords(isRouteErrorResponse(error) ? error : null)} />
    </Shell>
  );
}

function Shell({ twins, children }: { twins: boolean; children: ReactNode }): ReactNode {
  const site = useRouteLoaderData<typeof loader>("routes/$locale");
  const { pathname, search } = useLocation();
  return (
    <SiteShell pathname={pathname} search={search} site={site ?? null} twins={twins}>
      {children}
    </SiteShell>
  );
}
