import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { PageHead } from "#app/components/page-head.tsx";
import { cachedByVersion } from "#app/figures/cached-by-version.server.ts";
import { homeAreas } from "#app/figures/home-areas.server.ts";
import { formatDay } from "#app/i18n/format-day.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { AreaLinks } from "#app/pages/changes/area-links.tsx";
import { ChangeTabs } from "#app/pages/changes/change-tabs.tsx";
import { changesPage } from "#app/pages/changes/changes-page.server.ts";
import { Computation } from "#app/pages/changes/computation.tsx";
import { askedPage } from "#app/pages/changes/computation-pages.ts";
import { pageOf } from "#app/pages/changes/page-of-area.ts";
import { PageTurner } from "#app/pages/changes/page-turner.tsx";
import { namesOfPlaces } from "#app/pages/changes/place-names-on-page.ts";
import { forReading } from "#app/pages/for-reading.ts";
import { inOneLanguage } from "#app/pages/one-language.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, notFound, pageHead } from "#app/pages/page-request.server.ts";
import { database, homeKey } from "#app/server/database.server.ts";

export async function loader({ params, request }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const { searchParams: search } = new URL(request.url);
  const number = askedPage(search.get("page"));
  const [db, home] = [database(), homeKey()];
  const areas = await homeAreas(db, home);
  const of = pageOf(areas, search.get("area"), locale);
  if (!of) throw notFound(locale);
  const { area } = of;
  const page =
    number &&
    (await cachedByVersion(db, `changes ${area ?? home} ${area !== null} ${number} ${locale}`, async () =>
      inOneLanguage(await changesPage(db, home, { page: number, locale, area }), locale),
    ));
  if (!page) throw notFound(locale);
  const head = pageHead(locale, `/changes${area ? `?area=${area}` : ""}`, ({ changes }) => ({
    title: area ? changes.titleOf(of.name) : changes.title,
    description: area ? changes.leadOf(of.name, of.whose) : changes.description(of.name, of.whose),
  }));
  return forReading({ head, page, of, places: [...namesOfPlaces(areas, locale)] });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

/** Verdicts that turned out otherwise, computation by computation, latest first. */
export default function ChangesRoute(): ReactNode {
  const { page, of, places } = useLoaderData<typeof loader>();
  const { changes } = useServerMessages();
  const locale = useLocale();
  const { computedAt, computations } = page;
  const nothing = computedAt ? changes.none.nothing(formatDay(computedAt, locale)) : changes.none.never;
  return (
    <>
      <PageHead
        title={of.area ? changes.titleOf(of.name) : changes.title}
        lead={(of.area ? changes.leadOf : changes.lead)(of.name, of.whose)}
      />
      <ChangeTabs here="verdicts" area={of.area} />
      <AreaLinks area={of.area} places={places} />
      <ul className="notes">
        {[...changes.notes, ...(computations.length > 0 ? [changes.howNote] : [])].map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {computations.length === 0 ? <p className="empty">{nothing}</p> : null}
      {computations.map((one, at) => (
        <Computation key={one.id} computation={one} isNewest={at === 0} />
      ))}
      <PageTurner page={page.page} pages={page.pages} area={of.area} />
    </>
  );
}
