import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { PageHead } from "#app/components/page-head.tsx";
import { codeIn, municipalityCode } from "#app/domain/area.ts";
import { homeAreas } from "#app/figures/home-areas.server.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { shortPlaceName } from "#app/i18n/place-names.ts";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { forReading } from "#app/pages/for-reading.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, notFound, pageHead } from "#app/pages/page-request.server.ts";
import { PositionFigure } from "#app/pages/position/position-figure.tsx";
import { positionPage } from "#app/pages/position/position-page.server.ts";
import { database, homeKey } from "#app/server/database.server.ts";
import { environment } from "#app/server/environment.server.ts";

export async function loader({ params }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const code = municipalityCode(params.code ?? "");
  const [db, home] = [database(), homeKey()];
  const origin = environment().publicUrl;
  const dataset = code === null ? null : await positionPage(db, home, { code, locale, origin });
  if (!dataset) throw notFound(locale);
  const { county } = await homeAreas(db, home);
  const head = pageHead(locale, `/municipalities/${code}/position`, ({ municipality }) => ({
    title: dataset.title,
    description: municipality.position.description(dataset.area.name),
  }));
  return forReading({ head, dataset, county: shortPlaceName(county, locale) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

/** All figures of a municipality in one picture, by its place among Finland's municipalities. */
export default function PositionRoute(): ReactNode {
  const { dataset, county } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const { municipality, together } = useServerMessages();
  return (
    <>
      <PageHead
        title={dataset.title}
        kicker={municipality.kicker(county)}
        lead={municipality.position.lead}
      />
      <section aria-labelledby="position">
        <h2 id="position" className="section-title">
          {municipality.position.heading}
        </h2>
        <PositionFigure dataset={dataset} />
      </section>
      <p className="no-print">
        <a href={`/${locale}/municipalities/${codeIn(dataset.area.key)}`}>
          {together.back(dataset.area.name)}
        </a>
      </p>
    </>
  );
}
