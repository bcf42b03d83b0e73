import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { PageHead } from "#app/components/page-head.tsx";
import { cachedByVersion } from "#app/figures/cached-by-version.server.ts";
import { homeAreas } from "#app/figures/home-areas.server.ts";
import { formatDay } from "#app/i18n/format-day.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { placeForms } from "#app/i18n/place-names.ts";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { ChangeTabs } from "#app/pages/changes/change-tabs.tsx";
import { changesPage } from "#app/pages/changes/changes-page.server.ts";
import { Computation } from "#app/pages/changes/computation.tsx";
import { askedPage } from "#app/pages/changes/computation-pages.ts";
import { PageTurner } from "#app/pages/changes/page-turner.tsx";
import { forReading } from "#app/pages/for-reading.ts";
import { inOneLanguage } from "#app/pages/one-language.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, notFound, pageHead } from "#app/pages/page-request.server.ts";
import { database, homeKey } from "#app/server/database.server.ts";

export async function loader({ params, request }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const number = askedPage(new URL(request.url).searchParams.get("page"));
  const [db, home] = [database(), homeKey()];
  const page =
    number &&
    (await cachedByVersion(db, `changes ${home} ${number} ${locale}`, async () =>
      inOneLanguage(await changesPage(db, home, { page: number, locale }), locale),
    ));
  if (!page) throw notFound(locale);
  const { name, whose } = placeForms((await homeAreas(db, home)).county, locale);
  const head = pageHead(locale, "/changes", ({ changes }) => ({
    title: changes.title,
    description: changes.description(name, whose ?? name),
  }));
  return forReading({ head, page, name, whose: whose ?? name });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

/** Verdicts that turned out otherwise, computation by computation, latest first. */
export default function ChangesRoute(): ReactNode {
  const { page, name, whose } = useLoaderData<typeof loader>();
  const { changes } = useServerMessages();
  const locale = useLocale();
  const { computedAt, computations } = page;
  const nothing = computedAt ? changes.none.nothing(formatDay(computedAt, locale)) : changes.none.never;
  return (
    <>
      <PageHead title={changes.title} lead={changes.lead(name, whose)} />
      <ChangeTabs here="verdicts" />
      <ul className="notes">
        {[...changes.notes, ...(computations.length > 0 ? [changes.howNote] : [])].map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {computations.length === 0 ? <p className="empty">{nothing}</p> : null}
      {computations.map((one, at) => (
        <Computation key={one.id} computation={one} isNewest={at === 0} />
      ))}
      <PageTurner page={page.page} pages={page.pages} />
    </>
  );
}
