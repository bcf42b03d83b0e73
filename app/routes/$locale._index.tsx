import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { DrawnOnce } from "#app/components/drawn-once.tsx";
import { MunicipalityList } from "#app/components/municipality-list.tsx";
import { inLocale } from "#app/domain/text.ts";
import { cachedByVersion } from "#app/figures/cached-by-version.server.ts";
import { homeAreas } from "#app/figures/home-areas.server.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { placeForms } from "#app/i18n/place-names.ts";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { forReading } from "#app/pages/for-reading.ts";
import { FrontLead, FrontNews } from "#app/pages/front/front-head.tsx";
import { frontPage } from "#app/pages/front/front-page.server.ts";
import { latestReport } from "#app/pages/front/latest-report.server.ts";
import { PriorityBand } from "#app/pages/front/priority-band.tsx";
import { frontRiver } from "#app/pages/front/river.server.ts";
import { FrontRiver } from "#app/pages/front/river.tsx";
import { inOneLanguage } from "#app/pages/one-language.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, pageHead } from "#app/pages/page-request.server.ts";
import { database, homeKey } from "#app/server/database.server.ts";
import { publishedWork } from "#app/server/work-database.server.ts";

export async function loader({ params }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const [db, home] = [database(), homeKey()];
  const page = await cachedByVersion(db, `front ${home} ${locale}`, async () =>
    inOneLanguage(await frontPage(db, home, locale), locale),
  );
  const place = placeForms((await homeAreas(db, home)).county, locale);
  const whose = place.whose ?? place.name;
  const head = pageHead(locale, "", ({ front }) => ({
    title: front.title(whose),
    description: front.description(whose),
  }));
  const river = await frontRiver(db, home, { locale, origin: head.origin });
  const report = await latestReport(publishedWork());
  return forReading({ head, page, river, report, whose, countyName: place.name });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

/** The region in its priorities. */
export default function FrontRoute(): ReactNode {
  const { page, river, report, whose, countyName } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const { front, verdicts } = useServerMessages();
  const maakunta = page.maakunta && inLocale(page.maakunta.name, locale);
  const counts = front.lead(page.priorities.length, page.indicators, page.municipalities.length);
  const told = page.example ? counts : `${counts} ${front.official}`;
  const lead = <FrontLead lead={told} news={page.news} report={report} />;
  return (
    <>
      <h1>{front.title(whose)}</h1>
      {river ? <FrontRiver dataset={river}>{lead}</FrontRiver> : lead}
      {page.priorities.map((priority) => (
        <PriorityBand key={priority.key} priority={priority} countyName={countyName} maakunta={maakunta} />
      ))}
      <DrawnOnce by={page} as="foot">
        {() => (
          <>
            <div className="front-foot">
              <MunicipalityList municipalities={page.municipalities} />
              <FrontNews news={page.news} flips={page.flips} />
            </div>
            <p className="small quiet">
              {page.tests && inLocale(page.tests, locale)}{" "}
              <a href={`/${locale}/methods`}>{verdicts.toMethods}</a>
            </p>
          </>
        )}
      </DrawnOnce>
    </>
  );
}
