import type { AreaKey } from "#app/domain/area.ts";
import { linear } from "../axis.ts";
import { type MapGeometry, planePoint, type Ring, ringsOf } from "./projection.ts";
import { boxOf, clipRing, labelPoint, leanPath } from "./rings.ts";

/** An area to draw, as GeoJSON. */
export interface MapFeature {
  key: AreaKey;
  name: string;
  geometry: MapGeometry;
}

export interface MapShape {
  key: AreaKey;
  name: string;
  path: string;
  home: boolean;
  /** Where the name fits best, px. */
  x: number;
  y: number;
}

/**
 * The drawn shapes of a map: small, serialisable, made once on the server. The browser gets these paths and
 * never the coordinates they were made from.
 */
export interface MapShapes {
  width: number;
  height: number;
  shapes: MapShape[];
  schematic: boolean;
}

interface ShapeOptions {
  width: number;
  /** The tallest that the map may become; it is as tall as the home region needs. */
  maxHeight: number;
  coordinates?: "lonlat" | "plane";
  schematic?: boolean;
}

const MARGIN = 12;

/**
 * Fits the home region into the width and cuts its neighbours at the frame. Throws when none of the home
 * areas has a geometry, or a coordinate is not a number.
 */
export function mapShapes(
  features: readonly MapFeature[],
  home: ReadonlySet<AreaKey>,
  { width, maxHeight, coordinates = "lonlat", schematic = false }: ShapeOptions,
): MapShapes {
  const project = planePoint(coordinates);
  const projected = features.map((feature) => ({ feature, rings: ringsOf(feature.geometry, project) }));
  const own = projected.filter(({ feature }) => home.has(feature.key)).flatMap(({ rings }) => rings);
  const extent = boxOf(own);
  const [wide, high] = [extent.right - extent.left, extent.bottom - extent.top];
  if (!(wide > 0 && high > 0))
    throw new Error(`no map of ${[...home].join(", ")}: no shape among the boundaries`);
  const scale = Math.min((width - 2 * MARGIN) / wide, (maxHeight - 2 * MARGIN) / high);
  const height = Math.round(high * scale + 2 * MARGIN);
  const indent = (width - wide * scale) / 2;
  const x = linear([extent.left, extent.right], [indent, indent + wide * scale]);
  const y = linear([extent.top, extent.bottom], [MARGIN, MARGIN + high * scale]);
  const frame = { left: 0, top: 0, right: width, bottom: height };

  const shapes = projected.flatMap(({ feature, rings }): MapShape[] => {
    const placed = rings.map((ring) => ring.map(([px, py]): [number, number] => [x(px), y(py)]));
    if (placed.flat(2).some((value) => !Number.isFinite(value)))
      throw new Error(`the boundary of ${feature.key} has a coordinate that is not a number`);
    const isHome = home.has(feature.key);
    const cut: Ring[] = isHome ? placed : placed.map((ring) => clipRing(ring, frame));
    const path = leanPath(cut.filter((ring) => ring.length > 2));
    if (path === "") return [];
    const [labelX, labelY] = isHome ? labelPoint(placed) : [0, 0];
    return [{ key: feature.key, name: feature.name, path, home: isHome, x: labelX, y: labelY }];
  });
  return { width, height, shapes, schematic };
}
