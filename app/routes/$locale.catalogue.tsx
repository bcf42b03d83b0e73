import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { PageHead } from "#app/components/page-head.tsx";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { CatalogueOnInterest } from "#app/pages/catalogue/catalogue-on-interest.tsx";
import { cataloguePage, catalogueQuestion } from "#app/pages/catalogue/catalogue-page.server.ts";
import { partlyForReading } from "#app/pages/for-reading.ts";
import { inOneLanguage } from "#app/pages/one-language.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, pageHead } from "#app/pages/page-request.server.ts";
import { database } from "#app/server/database.server.ts";

export async function loader({ params, request }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const question = catalogueQuestion(new URL(request.url).searchParams);
  const { items, ...frame } = await cataloguePage(database(), question);
  const head = pageHead(locale, "/catalogue", ({ catalogue }) => catalogue);
  return partlyForReading({ head, page: inOneLanguage(frame, locale) }, { items });
}

/** The reader plays here: the page brings its scripts. */
export const handle = { scripts: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

/** Every indicator, found by word, number, priority, stage of life or source. */
export default function CatalogueRoute(): ReactNode {
  // By name: what is for reading only cannot be listed.
  const { page, items } = useLoaderData<typeof loader>();
  const { catalogue } = useMessages();
  return (
    <>
      <PageHead title={catalogue.title} lead={catalogue.lead} />
      <CatalogueOnInterest page={page} items={items} />
    </>
  );
}
