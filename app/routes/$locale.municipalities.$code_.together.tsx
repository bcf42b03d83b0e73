import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { PageHead } from "#app/components/page-head.tsx";
import { hueClass, PriorityIcon } from "#app/components/priority-icon.tsx";
import { TogetherSummary } from "#app/components/together-summary.tsx";
import { VerdictLegend } from "#app/components/verdict-legend.tsx";
import { municipalityCode } from "#app/domain/area.ts";
import { inLocale } from "#app/domain/text.ts";
import { cachedByVersion } from "#app/figures/cached-by-version.server.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { shortPlaceName } from "#app/i18n/place-names.ts";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { forReading } from "#app/pages/for-reading.ts";
import { inOneLanguage } from "#app/pages/one-language.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, notFound, pageHead } from "#app/pages/page-request.server.ts";
import { togetherPage } from "#app/pages/together/together-page.server.ts";
import { TogetherTable } from "#app/pages/together/together-table.tsx";
import { database, homeKey } from "#app/server/database.server.ts";

export async function loader({ params }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const code = municipalityCode(params.code ?? "");
  if (code === null) throw notFound(locale);
  const [db, home] = [database(), homeKey()];
  const found = await togetherPage(db, home, code);
  if (!found) throw notFound(locale);
  const page = await cachedByVersion(db, `together ${home} ${code} ${locale}`, async () =>
    inOneLanguage(found, locale),
  );
  const name = shortPlaceName(found.municipality, locale);
  const head = pageHead(locale, `/municipalities/${code}/together`, ({ together }) => ({
    title: together.title(name),
    description: together.description(name),
  }));
  return forReading({ head, page, name, county: shortPlaceName(found.county, locale) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

/** A small municipality's five years together, and the municipalities that it is judged with. */
export default function TogetherRoute(): ReactNode {
  const { page, name, county } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const { together, municipality } = useServerMessages();
  const told = page.priorities.filter(({ rows }) => rows.length > 0);
  return (
    <>
      <PageHead title={together.title(name)} kicker={municipality.kicker(county)} lead={together.lead} />
      {told.length === 0 ? (
        <p>{together.none}</p>
      ) : (
        <TogetherSummary sentences={page.sentences} merged={page.merged.map((one) => one.name)} />
      )}
      {told.map(({ key, position, name: title, rows }) => (
        <section key={key} className={`priority-block ${hueClass(position)}`}>
          <h2>
            <PriorityIcon position={position} />
            {inLocale(title, locale)}
          </h2>
          <TogetherTable
            caption={together.tableCaption(name, inLocale(title, locale) ?? key)}
            rows={rows}
            name={name}
            merged={page.merged.map((one) => one.name)}
          />
        </section>
      ))}
      {told.length > 0 ? <VerdictLegend tests={page.tests && inLocale(page.tests, locale)} /> : null}
      <p className="no-print">
        <a href={`/${locale}/municipalities/${page.municipality.code}`}>{together.back(name)}</a>
      </p>
    </>
  );
}
