import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { GoalLegend } from "#app/components/goal-legend.tsx";
import { IndicatorTable } from "#app/components/indicator-table.tsx";
import { OverviewText } from "#app/components/overview-text.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { hueClass } from "#app/components/priority-icon.tsx";
import { TitlesWithout } from "#app/components/titles-without.tsx";
import { VerdictLegend } from "#app/components/verdict-legend.tsx";
import { inLocale } from "#app/domain/text.ts";
import { cachedByVersion } from "#app/figures/cached-by-version.server.ts";
import { homeAreas } from "#app/figures/home-areas.server.ts";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";
import { placeForms } from "#app/i18n/place-names.ts";
import { inOneLanguage } from "#app/pages/one-language.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, notFound, pageHead } from "#app/pages/page-request.server.ts";
import { FifthLegend } from "#app/pages/priority/fifth-legend.tsx";
import { priorityPage } from "#app/pages/priority/priority-page.server.ts";
import { database, homeKey } from "#app/server/database.server.ts";

export async function loader({ params }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const key = params.key ?? "";
  const [db, home] = [database(), homeKey()];
  const page = await cachedByVersion(db, `priority ${home} ${key} ${locale}`, async () =>
    inOneLanguage(await priorityPage(db, home, key), locale),
  );
  if (!page) throw notFound(locale);
  const name = inLocale(page.name, locale) ?? key;
  const place = placeForms((await homeAreas(db, home)).county, locale);
  const head = pageHead(locale, `/priorities/${key}`, ({ priority }) => ({
    title: name,
    description: priority.description(name, place.whose ?? place.name),
  }));
  return { head, page, countyName: place.name };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

/** One priority: every indicator a row, the municipalities side by side. */
export default function PriorityRoute(): ReactNode {
  const { page, countyName } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const { front, priority, site } = useMessages();
  const name = inLocale(page.name, locale) ?? page.key;
  const municipalities = page.municipalities.map((one) => inLocale(one.name, locale) ?? one.code);
  const shaded = page.lines.some((line) => line.fifths.some((fifth) => fifth !== null));
  return (
    <div className={hueClass(page.position)}>
      <PageHead
        title={name}
        kicker={front.priority(page.position)}
        lead={inLocale(page.description, locale)}
        priority={page.position}
      />
      <OverviewText overview={page.overview} />
      {shaded ? <FifthLegend /> : null}
      {page.lines.length > 0 ? (
        <IndicatorTable
          caption={priority.tableCaption(name)}
          captionHidden
          lines={page.lines}
          columns={[
            ...municipalities.map((label) => ({ label, role: "municipality" as const })),
            { label: countyName, role: "county" },
            { label: site.wholeCountry, role: "country" },
          ]}
          maakunta={page.maakunta && inLocale(page.maakunta.name, locale)}
          trendName={countyName}
          changeOf={municipalities.length}
          verdicts={{ as: "cells" }}
          goals={{ named: true, list: page.goals }}
        />
      ) : (
        <p>{priority.noFigures}</p>
      )}
      {page.overview ? <VerdictLegend tests={page.tests && inLocale(page.tests, locale)} /> : null}
      {page.goals.length > 0 ? <GoalLegend /> : null}
      <TitlesWithout id="without" heading={site.noneYet} note={site.noneYetNote} items={page.without} />
    </div>
  );
}
