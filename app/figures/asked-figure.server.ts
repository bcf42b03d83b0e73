import type { AreaDataset } from "#app/charts/area-dataset.ts";
import type { MapParts } from "#app/charts/chart-kind.ts";
import type { ChartDataset } from "#app/charts/dataset.ts";
import { isMap, type KindOf } from "#app/charts/kinds.ts";
import type { PairDataset } from "#app/charts/pair-dataset.ts";
import { type ChartSpec, isOfOneArea, isOfTwo } from "#app/charts/spec-link.ts";
import type { AreaKey } from "#app/domain/area.ts";
import type { Database } from "#db/client.server.ts";
import { areaFigure } from "./area-figure.server.ts";
import { keptByVersion } from "./cached-by-version.server.ts";
import type { FigureProblem } from "./figure-answer.ts";
import { figureData } from "./figure-data.server.ts";
import { pairFigure } from "./pair-figure.server.ts";

/** What a spec's picture shows, whichever family it is of. */
export type AskedFigure = AskedIndicatorFigure | AskedAreaFigure | AskedPairFigure;

export interface AskedIndicatorFigure {
  kind: KindOf<"over-years" | "one-year">;
  dataset: ChartDataset;
  width: number;
  size: ChartSpec["size"];
  map?: MapParts;
  /** What the boundaries' licence asks to be shown, on a map. */
  boundaries: string | null;
}

export interface AskedAreaFigure {
  kind: KindOf<"one-area">;
  dataset: AreaDataset;
  width: number;
  size: ChartSpec["size"];
}

export interface AskedPairFigure {
  kind: KindOf<"two-indicators">;
  dataset: PairDataset;
  width: number;
  size: ChartSpec["size"];
}

export type AskedFigureAnswer =
  | { ok: true; figure: AskedFigure; dataVersion: number }
  | { ok: false; problem: FigureProblem };

/** What the latest pictures show: whoever takes a picture takes its table too, or another size. */
const recent = keptByVersion(16);

/** The one way from an address to a picture that is taken along: as a file, or in a frame. */
export async function askedFigure(
  database: Database,
  home: AreaKey,
  spec: ChartSpec,
  origin: string,
): Promise<AskedFigureAnswer> {
  const { width, size } = spec;
  if (isOfOneArea(spec)) {
    const found = await areaFigure(database, home, spec, origin);
    if (!found.ok) return found;
    const { dataset, dataVersion } = found.figure;
    return { ok: true, figure: { kind: spec.kind, dataset, width, size }, dataVersion };
  }
  if (isOfTwo(spec)) {
    const found = await pairFigure(database, home, spec, origin);
    if (!found.ok) return found;
    const { dataset, dataVersion } = found.figure;
    return { ok: true, figure: { kind: spec.kind, dataset, width, size }, dataVersion };
  }
  // Only a map is placed in the data's time; all else in the drawing's.
  const name = JSON.stringify([
    home,
    origin,
    isMap(spec.kind) ? spec : { ...spec, width: 0, size: undefined },
  ]);
  const found = await recent(database, name, () => figureData(database, home, spec, origin));
  if (!found.ok) return found;
  const { dataset, map, boundaries, dataVersion } = found.figure;
  return {
    ok: true,
    figure: { kind: spec.kind, dataset, width, size, boundaries, ...(map ? { map } : {}) },
    dataVersion,
  };
}
