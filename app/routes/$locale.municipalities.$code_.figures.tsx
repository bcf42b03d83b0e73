import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { PageHead } from "#app/components/page-head.tsx";
import { municipalityCode } from "#app/domain/area.ts";
import { inLocale } from "#app/domain/text.ts";
import { homeAreas } from "#app/figures/home-areas.server.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { shortPlaceName } from "#app/i18n/place-names.ts";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { forReading } from "#app/pages/for-reading.ts";
import { FiguresByPriority } from "#app/pages/municipality/figures-by-priority.tsx";
import { municipalityPageIn } from "#app/pages/municipality/municipality-page.server.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, notFound, pageHead } from "#app/pages/page-request.server.ts";
import { database, homeKey } from "#app/server/database.server.ts";

export async function loader({ params }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const code = municipalityCode(params.code ?? "");
  const [db, home] = [database(), homeKey()];
  const page = code === null ? null : await municipalityPageIn(locale, db, home, code);
  if (!page || code === null) throw notFound(locale);
  const name = inLocale(page.municipality.name, locale) ?? code;
  const head = pageHead(locale, `/municipalities/${code}/figures`, ({ municipality: { allFigures } }) => ({
    title: allFigures.title(name),
    description: allFigures.description(name),
  }));
  return forReading({
    head,
    page,
    name,
    countyName: shortPlaceName((await homeAreas(db, home)).county, locale),
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

/** Every figure of a municipality in tables, by priority. */
export default function MunicipalityFiguresRoute(): ReactNode {
  const { page, name, countyName } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const { municipality, together } = useServerMessages();
  return (
    <>
      <PageHead
        title={municipality.allFigures.title(name)}
        kicker={municipality.kicker(countyName)}
        lead={municipality.allFigures.lead}
      />
      <FiguresByPriority page={page} name={name} countyName={countyName} />
      <p className="no-print">
        <a href={`/${locale}/municipalities/${page.municipality.code}`}>{together.back(name)}</a>
      </p>
    </>
  );
}
