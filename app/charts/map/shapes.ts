import { polygonArea, polygonCentroid } from "d3";
import type { AreaKey } from "#app/domain/area.ts";
import { linear } from "../axis.ts";
import { type MapGeometry, planePoint, type Ring, ringsOf } from "./projection.ts";
import { type Box, boxOf, clipRing, labelPoint, largestOf, leanPath } from "./rings.ts";

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
  /** Where the name fits best, px; on a map of the country the middle. */
  x: number;
  y: number;
  /** On a map of the country: too small to be found by its shape. */
  tiny?: true;
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
/** To this many px corners are drawn on a map of the country; neighbours' corners meet all the same. */
const COUNTRY_GRAIN = 0.5;
/** An area of fewer px² is a dot. */
const TINY = 14;

/**
 * Fits the home region into the width and cuts its neighbours at the frame. Throws when none of the home
 * areas has a geometry, or a coordinate is not a number.
 */
export function mapShapes(
  features: readonly MapFeature[],
  home: ReadonlySet<AreaKey>,
  { width, maxHeight, coordinates = "lonlat", schematic = false }: ShapeOptions,
): MapShapes {
  const projected = onPlane(features, coordinates);
  const own = projected.filter(({ feature }) => home.has(feature.key)).flatMap(({ rings }) => rings);
  const fitted = fittedInto(own, { width, maxHeight });
  if (!fitted) throw new Error(`no map of ${[...home].join(", ")}: no shape among the boundaries`);
  const { height } = fitted;
  const place = placement(fitted, (width - fitted.wide) / 2);
  const frame = { left: 0, top: 0, right: width, bottom: height };

  const shapes = projected.flatMap(({ feature, rings }): MapShape[] => {
    const placed = place(rings);
    const isHome = home.has(feature.key);
    const cut: Ring[] = isHome ? placed : placed.map((ring) => clipRing(ring, frame));
    const path = leanPath(cut.filter((ring) => ring.length > 2));
    if (path === "") return [];
    const [labelX, labelY] = isHome ? labelPoint(placed) : [0, 0];
    return [{ key: feature.key, name: feature.name, path, home: isHome, x: labelX, y: labelY }];
  });
  return { width, height, shapes, schematic };
}

/**
 * Fits the whole country into the frame, no wider than it needs; an area that would be a speck is marked so.
 * Throws where there is nothing to draw, or a coordinate is not a number.
 */
export function countryShapes(
  features: readonly MapFeature[],
  { width, maxHeight, coordinates = "lonlat", schematic = false }: ShapeOptions,
): MapShapes {
  const projected = onPlane(features, coordinates);
  const fitted = fittedInto(
    projected.flatMap(({ rings }) => rings),
    { width, maxHeight },
  );
  if (!fitted) throw new Error("no map of the country: no shape among the boundaries");
  const place = placement(fitted, MARGIN);
  const shapes = projected.flatMap(({ feature: { key, name }, rings }): MapShape[] => {
    const placed = place(rings);
    const path = leanPath(placed, COUNTRY_GRAIN);
    const largest = largestOf(placed);
    const [x, y] = polygonCentroid(largest);
    const isTiny = Math.abs(polygonArea(largest)) < TINY;
    // Of a speck nothing may be left at this grain: its dot is drawn all the same.
    return Number.isFinite(x) ? [{ key, name, path, home: true, x, y, ...(isTiny && { tiny: true }) }] : [];
  });
  return { width: Math.round(fitted.wide + 2 * MARGIN), height: fitted.height, shapes, schematic };
}

interface Projected {
  feature: MapFeature;
  rings: Ring[];
}

/** Throws, naming the area, where a coordinate is not a number. */
function onPlane(features: readonly MapFeature[], coordinates: "lonlat" | "plane"): Projected[] {
  const project = planePoint(coordinates);
  return features.map((feature) => {
    const rings = ringsOf(feature.geometry, project);
    if (rings.flat(2).every((value) => Number.isFinite(value))) return { feature, rings };
    throw new Error(`the boundary of ${feature.key} has a coordinate that is not a number`);
  });
}

interface Fitted {
  extent: Box;
  /** In px. */
  wide: number;
  high: number;
  height: number;
}

/** Null where there is nothing that has a size. */
function fittedInto(rings: readonly Ring[], size: { width: number; maxHeight: number }): Fitted | null {
  const extent = boxOf(rings);
  const [wide, high] = [extent.right - extent.left, extent.bottom - extent.top];
  if (!(wide > 0 && high > 0)) return null;
  const scale = Math.min((size.width - 2 * MARGIN) / wide, (size.maxHeight - 2 * MARGIN) / high);
  return { extent, wide: wide * scale, high: high * scale, height: Math.round(high * scale + 2 * MARGIN) };
}

/** From the plane into the frame. */
function placement({ extent, wide, high }: Fitted, indent: number): (rings: readonly Ring[]) => Ring[] {
  const x = linear([extent.left, extent.right], [indent, indent + wide]);
  const y = linear([extent.top, extent.bottom], [MARGIN, MARGIN + high]);
  return (rings) => rings.map((ring) => ring.map(([px, py]): [number, number] => [x(px), y(py)]));
}
