import type { MapParts } from "#app/charts/chart-kind.ts";
import { type ChartDataset, yearsWithFigures } from "#app/charts/dataset.ts";
import { type IndicatorSpec, MOST_AREAS, MOST_BARS, MOST_PANELS, WIDTHS } from "#app/charts/spec-link.ts";
import { type AreaKey, COUNTRY_KEY, isMunicipality } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { Locale } from "#app/domain/text.ts";
import { figureData } from "#app/figures/figure-data.server.ts";
import { type HomeAreas, homeAreas } from "#app/figures/home-areas.server.ts";
import {
  countryMap,
  homeMap,
  INLINE_COUNTRY,
  INLINE_MAP,
  type StoredMap,
} from "#app/figures/home-map.server.ts";
import { indicatorHeads } from "#app/figures/indicator-heads.server.ts";
import { indicatorTitle } from "#app/i18n/indicator-title.ts";
import type { Database } from "#db/client.server.ts";
import type { CompareView, Years } from "./compare-question.ts";

/** One indicator's picture, ready to be drawn, with what its files are asked for by. */
export interface ComparePicture {
  spec: IndicatorSpec;
  /** What the indicator is called in lists. */
  name: string;
  dataset: ChartDataset;
  map: MapParts | null;
  boundaries: string | null;
}

const KINDS = {
  trend: "line",
  multiples: "multiples",
  distribution: "strip",
  bars: "bars",
  map: "map",
  finland: "finland",
} as const;
type PicturedView = keyof typeof KINDS;

export function isPictured(view: CompareView): view is PicturedView {
  return Object.hasOwn(KINDS, view);
}

interface Asked {
  view: PicturedView;
  keys: readonly IndicatorKey[];
  areas: readonly AreaKey[];
  years: Years | null;
  axes: "free" | null;
  scale: "index" | null;
  locale: Locale;
  origin: string;
}

/**
 * A picture an indicator, each with its own unit and axis, in their order; none of what has no figure to
 * draw.
 */
export async function comparePictures(
  database: Database,
  home: AreaKey,
  asked: Asked,
): Promise<ComparePicture[]> {
  const heads = await indicatorHeads(database);
  const own = await homeAreas(database, home);
  const found: ComparePicture[] = [];
  for (const key of asked.keys) {
    const head = heads.get(key);
    const spec = await specOf(database, home, key, asked);
    const answer = spec && (await figureData(database, home, spec, asked.origin));
    if (!head || !spec || !answer?.ok) continue;
    const { dataset, map, boundaries } = answer.figure;
    const name = indicatorTitle(head.name ?? head.title, key, asked.locale);
    const inPage = map && (await inlineMap(database, own, asked));
    found.push({
      spec,
      name,
      dataset,
      map: map && inPage ? { ...map, shapes: inPage.shapes } : null,
      boundaries,
    });
  }
  return found;
}

/** The map as a page has it. */
function inlineMap(
  database: Database,
  home: HomeAreas,
  { view, locale }: Pick<Asked, "view" | "locale">,
): Promise<StoredMap | null> {
  return view === "finland"
    ? countryMap(database, INLINE_COUNTRY, locale)
    : homeMap(database, home, INLINE_MAP, locale);
}

/** Null where no year asked for has a figure. */
async function specOf(
  database: Database,
  home: AreaKey,
  indicator: IndicatorKey,
  { view, areas, years, axes, scale, locale, origin }: Asked,
): Promise<IndicatorSpec | null> {
  const compared = areas.filter((key) => key !== COUNTRY_KEY);
  const { countyKey } = await homeAreas(database, home);
  const every = { indicator, sex: "total", locale, width: WIDTHS.standard } as const;
  const trend = {
    ...every,
    kind: "line",
    areas: [...compared.slice(0, MOST_AREAS), ...areas.filter((key) => key === COUNTRY_KEY)],
    from: years?.from ?? null,
    to: years?.to ?? null,
    ...(scale ? { scale } : {}),
  } as const satisfies IndicatorSpec;
  if (view === "trend") return trend;
  if (view === "multiples") {
    const panels = [...compared.slice(0, MOST_PANELS), ...areas.filter((key) => key === COUNTRY_KEY)];
    return { ...trend, kind: KINDS[view], areas: panels, ...(axes ? { axes } : {}) };
  }
  const shown =
    view === "bars"
      ? compared.slice(0, MOST_BARS)
      : compared.filter((key) => isMunicipality(key) || key === countyKey).slice(0, MOST_AREAS);
  const spec = { ...every, kind: KINDS[view], areas: view === "map" ? [] : shown, year: null };
  if (!years) return spec;
  const whole = await figureData(
    database,
    home,
    { ...trend, scale: undefined, areas: shown.slice(0, MOST_AREAS) },
    origin,
  );
  const year = whole.ok ? yearsWithFigures(whole.figure.dataset.areas).at(-1) : undefined;
  return year === undefined ? null : { ...spec, year };
}
