import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { GoalLegend } from "#app/components/goal-legend.tsx";
import { IndicatorTable } from "#app/components/indicator-table.tsx";
import { OverviewText } from "#app/components/overview-text.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { hueClass } from "#app/components/priority-icon.tsx";
import { VerdictLegend } from "#app/components/verdict-legend.tsx";
import { areaKey } from "#app/domain/area.ts";
import { inLocale } from "#app/domain/text.ts";
import { cachedByVersion } from "#app/figures/cached-by-version.server.ts";
import { toldAreas } from "#app/figures/former-areas.server.ts";
import { homeAreas } from "#app/figures/home-areas.server.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { placeForms } from "#app/i18n/place-names.ts";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { compareSearch, NOTHING_ASKED } from "#app/pages/compare/compare-question.ts";
import { forReading } from "#app/pages/for-reading.ts";
import { inOneLanguage } from "#app/pages/one-language.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, notFound, pageHead } from "#app/pages/page-request.server.ts";
import { FifthLegend } from "#app/pages/priority/fifth-legend.tsx";
import { priorityPage } from "#app/pages/priority/priority-page.server.ts";
import { SpeaksOf } from "#app/pages/priority/speaks-of.tsx";
import { TitlesWithout } from "#app/pages/priority/titles-without.tsx";
import { database, homeKey } from "#app/server/database.server.ts";

export async function loader({ params, request }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const key = params.key ?? "";
  const [db, home] = [database(), homeKey()];
  const area = new URL(request.url).searchParams.get("area");
  const drawn = async () => inOneLanguage(await priorityPage(db, home, { key, area }), locale);
  // A strange address is not kept: there are too many of them.
  const page =
    area === null ? await cachedByVersion(db, `priority ${home} ${key} ${locale}`, drawn) : await drawn();
  if (!page) throw notFound(locale);
  const { county } = await homeAreas(db, home);
  const place = placeForms(page.chosen ?? county, locale);
  const title = inLocale(page.name, locale) ?? key;
  const name = page.chosen ? `${place.name}: ${title}` : title;
  const head = pageHead(locale, `/priorities/${key}`, ({ priority }) => ({
    title: name,
    description: priority.description(name, place.whose ?? place.name),
  }));
  const unknown = page.unknown === null ? null : (await toldAreas(db, [page.unknown], locale)).join(", ");
  return forReading({ head, page, unknown, name, countyName: placeForms(county, locale).name });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

/** One priority: every indicator a row, the municipalities side by side. */
export default function PriorityRoute(): ReactNode {
  const { page, unknown, name, countyName } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const { compare, front, indicator, priority, site } = useServerMessages();
  const municipalities = page.municipalities.map((one) => inLocale(one.name, locale) ?? one.code);
  const own = page.chosen ? areaKey(page.chosen) : undefined;
  const chosenAt = page.municipalities.findIndex((one) => one.code === page.chosen?.code);
  const compared = compareSearch({
    ...NOTHING_ASKED,
    indicators: page.lines.map(({ key }) => key),
    areas: page.areas,
  });
  const shaded = page.lines.some((line) => line.fifths.some((fifth) => fifth !== null));
  return (
    <div className={hueClass(page.position)}>
      <PageHead
        title={name}
        kicker={front.priority(page.position)}
        lead={inLocale(page.description, locale)}
        priority={page.position}
      />
      {unknown === null ? null : <p role="status">{indicator.areas.unknown(unknown)}</p>}
      <SpeaksOf
        priorityKey={page.key}
        county={countyName}
        municipalities={page.municipalities}
        chosen={page.chosen}
      />
      <OverviewText overview={page.overview} speaksOf={own} />
      {shaded ? (
        <FifthLegend>
          <a href={`/${locale}/compare${compared}`}>{compare.linkPriority}</a>
        </FifthLegend>
      ) : null}
      {page.lines.length > 0 ? (
        <IndicatorTable
          caption={priority.tableCaption(name)}
          captionHidden
          lines={page.lines}
          by={page.lines}
          columns={[
            ...municipalities.map((label, at) => ({
              label,
              role: at === chosenAt ? ("home" as const) : ("municipality" as const),
            })),
            { label: countyName, role: "county" },
            { label: site.wholeCountry, role: "country" },
          ]}
          maakunta={page.maakunta && inLocale(page.maakunta.name, locale)}
          trendName={municipalities[chosenAt] ?? countyName}
          changeOf={own ? chosenAt : municipalities.length}
          speaksOf={own}
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
