import type { AreaDataset } from "#app/charts/area-dataset.ts";
import { type OneAreaSpec, WIDTHS } from "#app/charts/spec-link.ts";
import { type AreaKey, COUNTRY_KEY } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { Locale } from "#app/domain/text.ts";
import { areaFigure } from "#app/figures/area-figure.server.ts";
import type { Database } from "#db/client.server.ts";
import { type ComparePicture, comparePictures, isPictured } from "./compare-pictures.server.ts";
import type { CompareView, Years } from "./compare-question.ts";

interface Shown {
  view: CompareView | null;
  pictures: ComparePicture[];
  spine: AreaDataset | null;
}

interface ToShow {
  /** In the order in which they are tried. */
  views: readonly CompareView[];
  told: readonly IndicatorKey[];
  areas: readonly AreaKey[];
  years: Years | null;
  locale: Locale;
  origin: string;
}

/** The first view that has something to show: figures that have no place among others make no spine. */
export async function firstShown(database: Database, home: AreaKey, asked: ToShow): Promise<Shown> {
  const { told, areas, years, locale, origin } = asked;
  for (const view of asked.views) {
    const pictures = isPictured(view)
      ? await comparePictures(database, home, { view, keys: told, areas, years, locale, origin })
      : [];
    const spine = view === "spine" ? await spineOf(database, home, asked) : null;
    if (view === "heat" || pictures.length > 0 || spine) return { view, pictures, spine };
  }
  return { view: null, pictures: [], spine: null };
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
