import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { PageHead } from "#app/components/page-head.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { forReading } from "#app/pages/for-reading.ts";
import { inOneLanguage } from "#app/pages/one-language.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, pageHead } from "#app/pages/page-request.server.ts";
import { HowToImport } from "#app/pages/sources/how-to-import.tsx";
import { SourceEntry } from "#app/pages/sources/source-entry.tsx";
import { sourcesPage } from "#app/pages/sources/sources-page.server.ts";
import { database } from "#app/server/database.server.ts";

export async function loader({ params }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const head = pageHead(locale, "/sources", ({ sources }) => sources);
  return forReading({ head, page: inOneLanguage(await sourcesPage(database()), locale) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

/** Where the figures come from, and how the latest import of each source went. */
export default function SourcesRoute(): ReactNode {
  const { page } = useLoaderData<typeof loader>();
  const { sources } = useServerMessages();
  return (
    <>
      <PageHead title={sources.title} lead={sources.lead} />
      {page.sources.map((source) => (
        <SourceEntry key={source.id} source={source} />
      ))}
      <HowToImport />
    </>
  );
}
