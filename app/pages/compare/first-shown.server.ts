import type { AreaDataset } from "#app/charts/area-dataset.ts";
import type { PairDataset } from "#app/charts/pair-dataset.ts";
import { MOST_AREAS, type OneAreaSpec, type TwoIndicatorsSpec, WIDTHS } from "#app/charts/spec-link.ts";
import { type AreaKey, COUNTRY_KEY, isMunicipality } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { Locale } from "#app/domain/text.ts";
import { areaFigure } from "#app/figures/area-figure.server.ts";
import { pairFigure } from "#app/figures/pair-figure.server.ts";
import type { Database } from "#db/client.server.ts";
import { type ComparePicture, comparePictures, isPictured } from "./compare-pictures.server.ts";
import type { CompareView, Years } from "./compare-question.ts";

interface Shown {
  view: CompareView | null;
  pictures: ComparePicture[];
  spine: AreaDataset | null;
  scatter: CompareScatter | null;
}

/** Two indicators as one picture, with what its files are asked for by. */
export interface CompareScatter {
  spec: TwoIndicatorsSpec;
  dataset: PairDataset;
}

interface ToShow {
  /** In the order in which they are tried. */
  views: readonly CompareView[];
  told: readonly IndicatorKey[];
  areas: readonly AreaKey[];
  years: Years | null;
  axes: "free" | null;
  scale: "index" | null;
  locale: Locale;
  origin: string;
}

/** The first view that has something to show: figures that have no place among others make no spine. */
export async function firstShown(database: Database, home: AreaKey, asked: ToShow): Promise<Shown> {
  const { told, areas, years, axes, scale, locale, origin } = asked;
  for (const view of asked.views) {
    const pictures = isPictured(view)
      ? await comparePictures(database, home, {
          ...{ view, keys: told, areas, years, axes, scale },
          ...{ locale, origin },
        })
      : [];
    const spine = view === "spine" ? await spineOf(database, home, asked) : null;
    const scatter = view === "scatter" ? await scatterOf(database, home, asked) : null;
    if (view === "heat" || pictures.length > 0 || spine || scatter) return { view, pictures, spine, scatter };
  }
  return { view: null, pictures: [], spine: null, scatter: null };
}

async function spineOf(
  database: Database,
  home: AreaKey,
  { areas, told, locale, origin }: ToShow,
): Promise<AreaDataset | null> {
  const area = areas.find((key) => key !== COUNTRY_KEY);
  if (!area) return null;
  const spec: OneAreaSpec = { kind: "spine", area, indicators: [...told], locale, width: WIDTHS.standard };
  const found = await areaFigure(database, home, spec, origin);
  return found.ok ? found.figure.dataset : null;
}

async function scatterOf(
  database: Database,
  home: AreaKey,
  { areas, told, years, locale, origin }: ToShow,
): Promise<CompareScatter | null> {
  const [x, y] = told;
  if (!x || !y) return null;
  const spec: TwoIndicatorsSpec = {
    ...{ kind: "scatter", x, y, areas: areas.filter(isMunicipality).slice(0, MOST_AREAS) },
    ...{ from: years?.from ?? null, to: years?.to ?? null, locale, width: WIDTHS.standard },
  };
  const found = await pairFigure(database, home, spec, origin);
  return found.ok ? { spec, dataset: found.figure.dataset } : null;
}
