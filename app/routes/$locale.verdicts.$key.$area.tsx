import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { AddToReport } from "#app/components/add-to-report.tsx";
import { FigureNotes } from "#app/components/figure-notes.tsx";
import { indicatorPath } from "#app/components/indicator-path.ts";
import { PageHead } from "#app/components/page-head.tsx";
import { sentenceQuestion } from "#app/components/sentence-question.ts";
import { isMunicipality, parseAreaKey } from "#app/domain/area.ts";
import { inLocale } from "#app/domain/text.ts";
import { formatDay } from "#app/i18n/format-day.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { forReading } from "#app/pages/for-reading.ts";
import { pageMeta } from "#app/pages/page-meta.ts";
import { localeOf, notFound, pageHead } from "#app/pages/page-request.server.ts";
import { BesideForm } from "#app/pages/verdict/beside-form.tsx";
import { verdictPage } from "#app/pages/verdict/verdict-page.server.ts";
import { VerdictParts } from "#app/pages/verdict/verdict-parts.tsx";
import { database } from "#app/server/database.server.ts";

export async function loader({ params, request }: LoaderFunctionArgs) {
  const locale = localeOf(params);
  const { key = "", area = "" } = params;
  const asked = new URL(request.url).searchParams;
  const [sex, beside] = [asked.get("sex"), asked.get("with")];
  const page = await verdictPage(database(), { key, area, sex, beside, locale });
  if (!page) throw notFound(locale, ({ verdicts }) => verdicts.unknown);
  const title = inLocale(page.title, locale) ?? key;
  const head = pageHead(locale, `/verdicts/${encodeURIComponent(key)}/${page.region}`, ({ verdicts }) => ({
    title: `${verdicts.title}: ${page.place}, ${title}`,
    description: page.figure ?? title,
  }));
  return forReading({ head, page, title });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

/** How each verdict of one figure was reached: sentence, inputs, method, and what would change it. */
export default function VerdictRoute(): ReactNode {
  const { page, title } = useLoaderData<typeof loader>();
  const { verdicts } = useServerMessages();
  const locale = useLocale();
  const region = parseAreaKey(page.region);
  const municipality = region && isMunicipality(region) ? region : undefined;
  const { indicator, sex } = page;
  const of = region && page.result ? { indicator, area: region, sex } : null;
  return (
    <>
      <PageHead
        title={`${page.place}: ${title}`}
        kicker={verdicts.title}
        lead={page.figure ?? verdicts.none}
      />
      {of && page.figure ? (
        <AddToReport question={sentenceQuestion(of, "figure")} about={page.figure} />
      ) : null}
      <FigureNotes notes={page.notes} />
      <VerdictParts parts={page.parts.filter(({ method }) => method !== "areas")} of={of} />
      {page.choice.unknown ? <p role="status">{verdicts.beside.unknown(page.choice.unknown)}</p> : null}
      <BesideForm
        areas={page.choice.areas}
        chosen={page.choice.chosen}
        kept={page.sex === "total" ? [] : [["sex", page.sex]]}
      />
      <VerdictParts parts={page.parts.filter(({ method }) => method === "areas")} of={null} />
      {page.tests ? <p className="small quiet">{page.tests}</p> : null}
      {page.computed ? (
        <p className="small quiet">
          {verdicts.computed(formatDay(page.computed.day, locale), page.computed.version)}
        </p>
      ) : null}
      <p>
        <a href={indicatorPath(locale, page.indicator, municipality)}>{verdicts.back}</a>
      </p>
    </>
  );
}
