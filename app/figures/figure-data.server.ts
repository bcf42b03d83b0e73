import type { MapParts } from "#app/charts/chart.tsx";
import type { ChartDataset } from "#app/charts/dataset.ts";
import type { ChartSpec } from "#app/charts/spec-link.ts";
import type { RegionKey } from "#app/domain/region.ts";
import type { Series } from "#app/domain/series.ts";
import { type IndicatorPage, indicatorPage } from "#app/pages/indicator/indicator-page.server.ts";
import type { Database } from "#db/client.server.ts";
import { mapBreaks, mapDataset, trendDataset, type YearColumns, yearDataset } from "./datasets.ts";
import { homeAreas } from "./home-areas.server.ts";
import { homeMap } from "./home-map.server.ts";
import { yearColumns } from "./indicator-figures.server.ts";

/** What a picture's file is made from. */
export interface ChartRequestData {
  dataset: ChartDataset;
  map: MapParts | null;
  boundaries: string | null;
  dataVersion: number;
}

/** The tallest map in a file, px. */
const MAP_HEIGHT = 620;
/** White on both sides of a map in a file, px. */
const MAP_MARGINS = 48;

/**
 * The figures of a chart spec, read as the indicator's page reads them, so that a file shows what the page shows. Municipalities
 * are those of the spec, or the home region's; county and country always come along where they have figures.
 * Null where no indicator has the key.
 */
export async function chartRequestData(
  database: Database,
  home: RegionKey,
  spec: ChartSpec,
  origin: string,
): Promise<ChartRequestData | null> {
  const { locale, sex } = spec;
  const search = new URLSearchParams();
  if (spec.areas.length > 0) search.set("areas", spec.areas.filter(isMunicipality).join(","));
  if (sex !== "total") search.set("sex", sex);
  const page = await indicatorPage(database, home, { key: spec.indicator, locale, search, origin });
  if (!page) return null;
  const series = page.series.map((one) => between(one, spec.from, spec.to));
  const facts = { ...page.facts, sex: page.sex };
  const { dataVersion } = page;
  if (spec.kind === "line" || spec.kind === "sparkline")
    return { dataset: trendDataset(facts, page.areas, series), map: null, boundaries: null, dataVersion };
  const columns = await columnsOf(database, page, spec);
  if (spec.kind === "strip")
    return {
      dataset: yearDataset(facts, page.areas, page.series, columns, page.municipalities),
      map: null,
      boundaries: null,
      dataVersion,
    };
  const areas = await homeAreas(database, home);
  const size = { width: spec.width - MAP_MARGINS, maxHeight: MAP_HEIGHT };
  const map = await homeMap(database, areas, size, locale);
  return {
    dataset: mapDataset(facts, page.home, page.areas, page.series, columns),
    map: map && { shapes: map.shapes, breaks: mapBreaks(columns) },
    boundaries: map?.attribution ?? null,
    dataVersion,
  };
}

function isMunicipality(key: RegionKey): boolean {
  return key.startsWith("kunta:");
}

async function columnsOf(database: Database, page: IndicatorPage, spec: ChartSpec): Promise<YearColumns> {
  const year = spec.year ?? page.columns?.year ?? null;
  if (year === null) return { year: 0, codes: [], values: [], missing: {} };
  return yearColumns(database, page.key, year, page.sex);
}

function between(series: Series, from: number | null, to: number | null): Series {
  if (from === null && to === null) return series;
  const keep = series.years.map((year) => year >= (from ?? year) && year <= (to ?? year));
  const pick = <T>(column: readonly T[]): T[] => column.filter((_, at) => keep[at]);
  return {
    ...series,
    years: pick(series.years),
    values: pick(series.values),
    absValues: pick(series.absValues),
    missing: pick(series.missing),
    ...(series.limits ? { limits: pick(series.limits) } : {}),
  };
}
