import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { municipalityCode } from "#app/domain/area.ts";
import { inLocale } from "#app/domain/text.ts";
import { homeAreas } from "#app/figures/home-areas.server.ts";
import { shortPlaceName } from "#app/i18n/place-names.ts";
import { forReading } from "#app/pages/for-reading.ts";
import { MunicipalityChapter } from "#app/pages/municipality/municipality-chapter.tsx";
import { municipalityPageIn } from "#app/pages/municipality/municipality-page.server.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, notFound, pageHead } from "#app/pages/page-request.server.ts";
import { positionPage } from "#app/pages/position/position-page.server.ts";
import { database, homeKey } from "#app/server/database.server.ts";

export async function loader({ params }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const code = municipalityCode(params.code ?? "");
  const [db, home] = [database(), homeKey()];
  const page = code === null ? null : await municipalityPageIn(locale, db, home, code);
  if (!page || code === null) throw notFound(locale);
  const name = inLocale(page.municipality.name, locale) ?? code;
  const head = pageHead(locale, `/municipalities/${code}`, ({ municipality }) => ({
    title: municipality.title(name),
    description: municipality.description(name),
  }));
  const position = await positionPage(db, home, { code, locale, origin: head.origin });
  const countyName = shortPlaceName((await homeAreas(db, home)).county, locale);
  return forReading({ head, page, hasPosition: position !== null, name, countyName });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

/** One municipality as a chapter: how it is, what has changed, beside whom, what to take along. */
export default function MunicipalityRoute(): ReactNode {
  const { head, page, hasPosition, name, countyName } = useLoaderData<typeof loader>();
  const address = `${head.origin}/${head.locale}${head.path}`;
  return <MunicipalityChapter {...{ page, hasPosition, name, countyName, address }} />;
}
