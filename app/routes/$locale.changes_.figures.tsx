import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { PageHead } from "#app/components/page-head.tsx";
import { inLocale } from "#app/domain/text.ts";
import { cachedByVersion } from "#app/figures/cached-by-version.server.ts";
import { homeAreas } from "#app/figures/home-areas.server.ts";
import { formatDay } from "#app/i18n/format-day.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { EVERYTHING, figuresSearch } from "#app/pages/changes/asked-figures.ts";
import { ChangeFilter } from "#app/pages/changes/change-filter.tsx";
import { ChangeTabs } from "#app/pages/changes/change-tabs.tsx";
import { ChangeWays } from "#app/pages/changes/change-ways.tsx";
import { type ChangedFiguresPage, changedFiguresPage } from "#app/pages/changes/changed-figures.server.ts";
import { ChangedKindSection } from "#app/pages/changes/changed-kind.tsx";
import { ChangingRuns } from "#app/pages/changes/changing-runs.tsx";
import { pageOf } from "#app/pages/changes/page-of-area.ts";
import { forReading } from "#app/pages/for-reading.ts";
import { inOneLanguage } from "#app/pages/one-language.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, notFound, pageHead, refusedWith } from "#app/pages/page-request.server.ts";
import { database, homeKey } from "#app/server/database.server.ts";

export async function loader({ params, request }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const { searchParams: search } = new URL(request.url);
  const [db, home] = [database(), homeKey()];
  const make = () => changedFiguresPage(db, home, { search, locale });
  const page = await (search.size === 0
    ? cachedByVersion(db, `changed figures ${home} ${locale}`, make)
    : make());
  if (page === null) throw notFound(locale);
  if ("bad" in page)
    throw refusedWith(400, locale, ({ figureChanges: { form, bad } }) => ({
      title: bad.title,
      advice: bad.advice(page.bad === "run" ? bad.run : form[page.bad], page.value),
      way: { href: `/${locale}/changes/figures${figuresSearch(page.rest)}`, text: bad.way },
    }));
  const of = pageOf(await homeAreas(db, home), page.asked.area, locale);
  if (!of) throw notFound(locale);
  const head = pageHead(locale, `/changes/figures${figuresSearch(page.asked)}`, ({ figureChanges }) => ({
    title: of.area ? figureChanges.titleOf(of.name) : figureChanges.title,
    description: of.area
      ? figureChanges.leadOf(of.name, of.whose)
      : figureChanges.description(of.name, of.whose),
  }));
  return forReading({ head, page: inOneLanguage(page, locale), of });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

/** What imports have done to the figures: new, corrected, vanished, each beside the one before. */
export default function ChangedFiguresRoute(): ReactNode {
  const { page, of } = useLoaderData<typeof loader>();
  const { figureChanges, site } = useServerMessages();
  const locale = useLocale();
  const { asked, since, runs, kinds } = page;
  const one = runs.find(({ id }) => id === asked.run);
  const priority = page.priorities.find(({ key }) => key === asked.priority);
  return (
    <>
      <PageHead
        title={of.area ? figureChanges.titleOf(of.name) : figureChanges.title}
        lead={(of.area ? figureChanges.leadOf : figureChanges.lead)(of.name, of.whose)}
      />
      <ChangeTabs here="figures" area={of.area} />
      <ul className="notes">
        {figureChanges.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <ChangeFilter page={page} />
      <ChangeWays page={page} />
      <p className="change-period" id="list" tabIndex={-1}>
        {[
          one
            ? figureChanges.ofRun(site.sourceName[one.source], formatDay(one.startedAt, locale))
            : since &&
              (asked.since ? figureChanges.since : figureChanges.sinceUsual)(formatDay(since, locale)),
          priority && inLocale(priority.name, locale),
          asked.way && figureChanges.form.ways[asked.way],
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {kinds.every(({ count }) => count === 0) ? <Nothing page={page} /> : null}
      {kinds.map((changed) => (
        <ChangedKindSection key={changed.kind} changed={changed} ofOneArea={asked.area !== null} />
      ))}
      {page.tests ? <p className="small quiet">{page.tests}</p> : null}
      <ChangingRuns page={page} />
    </>
  );
}

function Nothing({ page: { asked, since } }: { page: ChangedFiguresPage }): ReactNode {
  const { none } = useServerMessages().figureChanges;
  const words =
    since === null
      ? none.never
      : figuresSearch(asked) === figuresSearch(EVERYTHING)
        ? none.nothing
        : none.filtered;
  return <p className="empty">{words}</p>;
}
