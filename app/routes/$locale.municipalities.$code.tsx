import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { GoalLegend } from "#app/components/goal-legend.tsx";
import { IndicatorTable } from "#app/components/indicator-table.tsx";
import { MunicipalityList } from "#app/components/municipality-list.tsx";
import { OverviewText } from "#app/components/overview-text.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { hueClass, PriorityIcon } from "#app/components/priority-icon.tsx";
import { TitlesWithout } from "#app/components/titles-without.tsx";
import { TogetherSummary } from "#app/components/together-summary.tsx";
import { VerdictLegend } from "#app/components/verdict-legend.tsx";
import { areaKey, municipalityCode } from "#app/domain/area.ts";
import { inLocale } from "#app/domain/text.ts";
import { cachedByVersion } from "#app/figures/cached-by-version.server.ts";
import { homeAreas } from "#app/figures/home-areas.server.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { placeForms } from "#app/i18n/place-names.ts";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { forReading } from "#app/pages/for-reading.ts";
import { MunicipalityFacts } from "#app/pages/municipality/municipality-facts.tsx";
import { municipalityPage } from "#app/pages/municipality/municipality-page.server.ts";
import { SimilarAreas } from "#app/pages/municipality/similar-areas.tsx";
import { inOneLanguage } from "#app/pages/one-language.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, notFound, pageHead } from "#app/pages/page-request.server.ts";
import { positionPage } from "#app/pages/position/position-page.server.ts";
import { database, homeKey } from "#app/server/database.server.ts";
import { environment } from "#app/server/environment.server.ts";

export async function loader({ params }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const code = municipalityCode(params.code ?? "");
  if (code === null) throw notFound(locale);
  const [db, home] = [database(), homeKey()];
  const page = await cachedByVersion(db, `municipality ${home} ${code} ${locale}`, async () =>
    inOneLanguage(await municipalityPage(db, home, code), locale),
  );
  if (!page) throw notFound(locale);
  const origin = environment().publicUrl;
  const position = await positionPage(db, home, { code, locale, origin });
  const name = inLocale(page.municipality.name, locale) ?? code;
  const head = pageHead(locale, `/municipalities/${code}`, ({ municipality }) => ({
    title: municipality.title(name),
    description: municipality.description(name),
  }));
  return forReading({
    head,
    page,
    hasPosition: position !== null,
    name,
    countyName: placeForms((await homeAreas(db, home)).county, locale).name,
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

/** One municipality on a page or two of paper: facts, figures by priority, what has no figure. */
export default function MunicipalityRoute(): ReactNode {
  const { page, hasPosition, name, countyName } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const { municipality, common, site, together } = useServerMessages();
  const own = areaKey(page.municipality);
  const debts = page.priorities.flatMap((priority) =>
    priority.debts.map(({ key, title, missing, elsewhere }) => ({
      key,
      title,
      reason: [common.missing[missing], municipality.elsewhere[elsewhere]].filter(Boolean).join(", "),
    })),
  );
  return (
    <>
      <PageHead title={municipality.title(name)} kicker={municipality.kicker(countyName)} />
      <OverviewText overview={page.overview} speaksOf={own} />
      {hasPosition ? (
        <p className="no-print">
          <a href={`/${locale}/municipalities/${page.municipality.code}/position`}>
            {municipality.position.link}
          </a>
        </p>
      ) : null}
      <MunicipalityFacts priorities={page.priorities} area={own} />
      <h2 className="section-title">{municipality.figures}</h2>
      {page.priorities
        .filter((priority) => priority.lines.length > 0)
        .map((priority) => (
          <section key={priority.key} className={`priority-block ${hueClass(priority.position)}`}>
            <h3>
              <PriorityIcon position={priority.position} />
              <a href={`/${locale}/priorities/${priority.key}?area=${own}`}>
                {inLocale(priority.name, locale)}
              </a>
            </h3>
            <IndicatorTable
              caption={municipality.tableCaption(name, inLocale(priority.name, locale) ?? priority.key)}
              captionHidden
              lines={priority.lines}
              columns={[
                { label: name, role: "home" },
                { label: countyName, role: "county" },
                { label: site.wholeCountry, role: "country" },
              ]}
              maakunta={page.maakunta && inLocale(page.maakunta.name, locale)}
              trendName={name}
              changeOf={0}
              speaksOf={own}
              verdicts={{ as: "column", rest: true }}
              goals={{ named: false, list: page.goals }}
            />
          </section>
        ))}
      {page.overview ? <VerdictLegend tests={page.tests && inLocale(page.tests, locale)} rest /> : null}
      {page.goals.length > 0 ? <GoalLegend /> : null}
      {page.together ? (
        <section aria-labelledby="together">
          <h2 id="together" className="section-title">
            {together.short}
          </h2>
          <p>{together.lead}</p>
          <TogetherSummary
            sentences={page.together.sentences}
            merged={page.together.merged.map((one) => one.name)}
          />
          <p className="no-print">
            <a href={`/${locale}/municipalities/${page.municipality.code}/together`}>{together.link}</a>
          </p>
        </section>
      ) : null}
      <SimilarAreas {...page.similar} />
      <TitlesWithout id="debts" heading={municipality.debts} note={municipality.debtsNote} items={debts} />
      <div className="no-print">
        <MunicipalityList
          heading={municipality.others}
          municipalities={page.municipalities.filter((one) => one.code !== page.municipality.code)}
        />
      </div>
    </>
  );
}
