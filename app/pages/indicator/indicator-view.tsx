import { type ReactNode, useMemo } from "react";
import { lineKind } from "#app/charts/line/line-kind.tsx";
import { mapKind } from "#app/charts/map/map-kind.tsx";
import { WIDTHS } from "#app/charts/spec-link.ts";
import { stripKind } from "#app/charts/strip/strip-kind.tsx";
import { unitBesideTitle } from "#app/charts/value-text.ts";
import { AddToReport } from "#app/components/add-to-report.tsx";
import { ChartPicture, unitAndYears } from "#app/components/chart-picture.tsx";
import { FigureNotes } from "#app/components/figure-notes.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { QueryRoom } from "#app/components/query-room.tsx";
import { sentenceQuestion } from "#app/components/sentence-question.ts";
import { ServerDrawn } from "#app/components/server-drawn.tsx";
import type { Sex } from "#app/domain/observation.ts";
import { oneOf } from "#app/domain/speaking-of.ts";
import { mapBreaks, mapDataset, type NamedArea, trendDataset, yearDataset } from "#app/figures/datasets.ts";
import { compareAddress } from "#app/figures/indicator-address.ts";
import { sourceAndNumber } from "#app/i18n/indicator-title.ts";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";
import { AreaChooser } from "./area-chooser.tsx";
import { EmptyIndicator } from "./empty-indicator.tsx";
import type { IndicatorPage } from "./indicator-page.server.ts";
import { LatestTable } from "./latest-table.tsx";
import { SexTable } from "./sex-table.tsx";
import { TeaClasses } from "./tea-classes.tsx";
import { type TrendAreas, useTrendAreas } from "./use-trend-areas.ts";
import { VerdictSection } from "./verdict-section.tsx";

// Bars do not play, nor does what is known of the figure: their code stays on the server.
const BarsFigure = import.meta.env.SSR ? (await import("./bars-figure.tsx")).BarsFigure : null;
const AboutIndicator = import.meta.env.SSR ? (await import("./about-indicator.tsx")).AboutIndicator : null;

/** Limits between fifths. */
const FIFTHS = 4;

export interface IndicatorViewProps {
  page: IndicatorPage;
  search: URLSearchParams;
  /** Follows an address of this page without loading it anew. */
  go: (search: string) => void;
}

/**
 * The indicator's page: one sentence, the trend, the distribution, the map, by sex, and what is known of the
 * figure.
 */
export function IndicatorView(props: IndicatorViewProps): ReactNode {
  return (
    <QueryRoom>
      <Indicator {...props} />
    </QueryRoom>
  );
}

function Indicator({ page, search, go }: IndicatorViewProps): ReactNode {
  const words = useMessages();
  const trend = useTrendAreas(page, search);
  const { facts, empty } = page;
  const spoken = oneOf(trend.chosen.keys ?? [], search);
  const chosen = spoken === page.chosen?.key ? page.chosen : null;
  const hasTrend =
    empty === null ||
    empty === "hidden" ||
    empty === "forecasts" ||
    trend.series.some((one) => one.values.some((value) => value !== null));
  const lead = chosen ? page.headline : page.countyHeadline;
  const about = chosen?.key ?? page.areas.find(({ role }) => role === "county")?.key;
  const kicker = sourceAndNumber(words.site.sourceName[facts.provenance.source], facts.provenance.sourceKey);
  return (
    <>
      <PageHead title={chosen ? `${chosen.name}: ${facts.title}` : facts.title} kicker={kicker} lead={lead} />
      {lead && about ? (
        <AddToReport
          question={sentenceQuestion({ indicator: page.key, area: about, sex: facts.sex }, "headline")}
          about={lead}
        />
      ) : null}
      {empty !== null && (!hasTrend || empty === "hidden" || empty === "forecasts") ? (
        <EmptyIndicator reason={empty} />
      ) : null}
      {hasTrend || empty === "not-here" ? (
        <h2 className="visually-hidden">{words.indicator.figures}</h2>
      ) : null}
      {hasTrend ? <TrendFigure page={page} trend={trend} sentence={lead} search={search} /> : null}
      {hasTrend || empty === "not-here" ? (
        <AreaChooser
          indicator={page.key}
          trend={trend}
          first={page.first}
          municipalities={page.municipalities}
          by={page.series}
          unknown={{ asked: page.refused.unknown, told: page.unknownTold }}
          search={search}
          go={go}
        />
      ) : null}
      <FigureNotes notes={page.notes} />
      {hasTrend ? <LatestTable page={page} areas={trend.drawn} series={trend.series} /> : null}
      {page.verdicts ? <VerdictSection verdicts={page.verdicts} /> : null}
      <OneYear page={page} trend={trend} />
      <TeaClasses page={page} />
      <SexTable page={page} addressOf={(sex) => searchWithSex(search, sex)} />
      <ServerDrawn id="about-figure" draw={AboutIndicator && (() => <AboutIndicator page={page} />)} />
    </>
  );
}

interface TrendFigureProps {
  page: IndicatorPage;
  trend: TrendAreas;
  /** What the page says of its figures first. */
  sentence: string | null;
  search: URLSearchParams;
}

function TrendFigure({ page, trend, sentence, search }: TrendFigureProps): ReactNode {
  const words = useMessages();
  const dataset = trendDataset(page.facts, trend.drawn, trend.series);
  const hasCounty = trend.drawn.some(({ role }) => role === "county");
  return (
    <ChartPicture
      kind={lineKind}
      by={page.series}
      spec={{ kind: "line", ...useAsked(page, trend.named), from: null, to: null }}
      id="trend"
      title={words.indicator.trend.title}
      subtitle={unitAndYears(lineKind, dataset, words)}
      dataset={dataset}
      sourceLine={page.sourceLine}
      sentence={sentence}
      citation={page.citation}
      link={addressNow(page.facts.footer.permalink, search)}
      note={page.standIn && hasCounty ? words.site.standIn(page.standIn) : undefined}
    />
  );
}

/** What the files of every figure here are asked for by. */
function useAsked({ key, facts }: IndicatorPage, named: readonly NamedArea[]) {
  const areas = named.map((area) => area.key);
  return { indicator: key, areas, sex: facts.sex, locale: useLocale(), width: WIDTHS.standard };
}

/** The distribution over the country and the map: the same year. */
function OneYear({ page, trend }: { page: IndicatorPage; trend: TrendAreas }): ReactNode {
  const words = useMessages();
  const { facts, columns, municipalities, map } = page;
  const asked = useAsked(page, trend.named);
  const breaks = useMemo(() => (columns ? mapBreaks(columns) : null), [columns]);
  if (!columns?.values.some((value) => value !== null)) return null;
  const { year } = columns;
  const unit = unitBesideTitle(facts);
  const dataset = yearDataset(facts, trend.drawn, trend.series, columns, municipalities);
  const ofHome = mapDataset(facts, page.home, page.areas, page.series, columns);
  const hasMap =
    map !== null &&
    ofHome.areas.some((area) => area.role === "area" && area.series.values.some((v) => v !== null));
  return (
    <>
      <ChartPicture
        kind={stripKind}
        by={page.series}
        spec={{ kind: "strip", ...asked, year }}
        id="distribution"
        title={words.indicator.distribution.title}
        subtitle={[words.indicator.distribution.subtitle(year), unit].filter(Boolean).join(", ")}
        dataset={dataset}
        sourceLine={page.sourceLine}
      />
      <ServerDrawn id="as-bars" draw={BarsFigure && (() => <BarsFigure page={page} />)} />
      {hasMap ? (
        <ChartPicture
          kind={mapKind}
          by={page.series}
          spec={{ kind: "map", ...asked, areas: [], year }}
          id="map"
          title={words.indicator.map.title}
          subtitle={[words.indicator.map.subtitle(year, breaks?.length === FIFTHS), unit]
            .filter(Boolean)
            .join(", ")}
          dataset={ofHome}
          map={{ shapes: map.shapes, breaks }}
          sourceLine={[page.sourceLine, map.attribution].filter(Boolean).join(" ")}
        />
      ) : null}
      {map !== null && asked.sex === "total" ? (
        <p className="after-figure no-print">
          <a
            href={`${compareAddress("", asked.locale, {
              indicators: [asked.indicator],
              areas: asked.areas,
            })}&view=finland`}
          >
            {words.indicator.map.ofCountry}
          </a>
        </p>
      ) : null}
    </>
  );
}

/** Who has put others into the picture since it came takes those along. */
function addressNow(permalink: string | null, search: URLSearchParams): string | undefined {
  if (permalink === null) return undefined;
  const [page] = permalink.split("?");
  const asked = search.toString().replaceAll("%3A", ":").replaceAll("%2C", ",");
  return asked === "" ? page : `${page}?${asked}`;
}

function searchWithSex(search: URLSearchParams, sex: Sex): string {
  const next = new URLSearchParams(search);
  if (sex === "total") next.delete("sex");
  else next.set("sex", sex);
  return `?${next.toString().replaceAll("%3A", ":").replaceAll("%2C", ",")}`;
}
