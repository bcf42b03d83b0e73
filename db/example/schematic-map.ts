import { Delaunay, type GeoProjection, geoTransverseMercator } from "d3";
import { merge } from "topojson-client";
import { topology } from "topojson-server";
import type { MultiPolygon, Polygon } from "topojson-specification";
import { seedRegions } from "#db/seed/regions.ts";
import { CENTRE_POINTS, type CentrePoint, FURTHER_POINTS } from "./centre-points.ts";
import { ALAND, MAINLAND, type Point } from "./outline.ts";

/** A municipality in the form of Statistics Finland's WFS answer. */
export interface SchematicFeature {
  type: "Feature";
  id: string;
  geometry: { type: "MultiPolygon"; coordinates: number[][][][] };
  properties: { id: number; kunta: string; vuosi: number; nimi: string; namn: string; name: string };
}

export interface SchematicMap {
  type: "FeatureCollection";
  features: SchematicFeature[];
  totalFeatures: number;
}

/** The year whose municipalities are drawn. */
const YEAR = 2025;
/** Middle meridian of Finland's maps; in the projected plane one unit is a kilometre. */
const MERIDIAN = 27;
const EARTH_RADIUS_KM = 6371;
const MARGIN_KM = 2000;
/** Twice the area, in square kilometres, below which three corners lie on one line. */
const FLAT = 1e-6;

/**
 * A plain schematic map of our own: every municipality as the land nearest to its rough middle point, inside
 * a coarse outline drawn by hand. WGS 84, in the WFS answer's form, so that the importer of real boundaries
 * takes it. Not for measuring.
 */
export function schematicMap(): SchematicMap {
  const names = seedRegions().filter(({ kind }) => kind === "kunta");
  const aland = new Set(names.filter(({ maakunta }) => maakunta === "21").map(({ code }) => code));
  const points = [...CENTRE_POINTS, ...FURTHER_POINTS];
  const areas = mergeByCode([
    ...cellsInside(
      MAINLAND,
      points.filter(([code]) => !aland.has(code)),
    ),
    ...cellsInside(
      ALAND,
      points.filter(([code]) => aland.has(code)),
    ),
  ]);
  const features = names.flatMap(({ code, name }, i): SchematicFeature[] => {
    const coordinates = areas.get(code);
    if (!coordinates) return [];
    const id = i + 1;
    return [
      {
        type: "Feature",
        id: `schematic.${id}`,
        geometry: { type: "MultiPolygon", coordinates },
        properties: { id, kunta: code, vuosi: YEAR, nimi: name.fi, namn: name.sv, name: name.en },
      },
    ];
  });
  return { type: "FeatureCollection", features, totalFeatures: features.length };
}

interface Cell {
  code: string;
  /** Closed ring in WGS 84. */
  ring: number[][];
}

/** The outline divided among the points: each gets what lies nearest to it. */
function cellsInside(outline: readonly Point[], points: readonly CentrePoint[]): Cell[] {
  const plane = geoTransverseMercator()
    .rotate([-MERIDIAN, 0])
    .scale(EARTH_RADIUS_KM)
    .translate([0, 0])
    .precision(0);
  const shore = outline.map((point) => projected(plane, point));
  const sites = points.map(([, longitude, latitude]) => projected(plane, [longitude, latitude]));
  const xs = shore.map(([x]) => x);
  const ys = shore.map(([, y]) => y);
  const voronoi = new Delaunay(sites.flat()).voronoi([
    Math.min(...xs) - MARGIN_KM,
    Math.min(...ys) - MARGIN_KM,
    Math.max(...xs) + MARGIN_KM,
    Math.max(...ys) + MARGIN_KM,
  ]);
  return points.flatMap(([code], i) => {
    const inside = withoutSpikes(clipByConvex(shore, voronoi.cellPolygon(i)));
    const first = inside[0];
    return first ? [{ code, ring: [...inside, first].map((point) => unprojected(plane, point)) }] : [];
  });
}

type Xy = readonly [number, number];

function projected(plane: GeoProjection, point: Point): Xy {
  const xy = plane([point[0], point[1]]);
  if (!xy) throw new Error(`schematic map: cannot project ${point.join(", ")}`);
  return xy;
}

/** Rounded to about ten metres, so that neighbours share their corners. */
function unprojected(plane: GeoProjection, point: Xy): number[] {
  const position = plane.invert?.([point[0], point[1]]);
  if (!position) throw new Error(`schematic map: cannot unproject ${point.join(", ")}`);
  return position.map((degrees) => Number(degrees.toFixed(4)));
}

/**
 * What of a polygon lies inside a convex one (Sutherland and Hodgman 1974). Neither ring is closed in the
 * answer.
 */
function clipByConvex(polygon: readonly Xy[], convex: readonly (readonly number[])[]): Xy[] {
  let left = [...polygon];
  const turn = Math.sign(signedArea(convex));
  for (let i = 0; i + 1 < convex.length; i += 1) {
    const [ax = 0, ay = 0] = convex[i] ?? [];
    const [bx = 0, by = 0] = convex[i + 1] ?? [];
    const side = ([x, y]: Xy): number => turn * ((bx - ax) * (y - ay) - (by - ay) * (x - ax));
    left = left.flatMap((point, at) => {
      const before = left[(at + left.length - 1) % left.length] ?? point;
      const [here, there] = [side(point), side(before)];
      const share = there / (there - here);
      const crossing: Xy = [
        before[0] + share * (point[0] - before[0]),
        before[1] + share * (point[1] - before[1]),
      ];
      if (here >= 0) return there < 0 ? [crossing, point] : [point];
      return there >= 0 ? [crossing] : [];
    });
  }
  return left;
}

/**
 * Clipping leaves lines without area where a cell's side runs outside the outline: the way there and back
 * again goes.
 */
function withoutSpikes(ring: readonly Xy[]): Xy[] {
  const kept = ring.filter((point, i) => {
    const before = ring[(i + ring.length - 1) % ring.length] ?? point;
    const after = ring[(i + 1) % ring.length] ?? point;
    const [inX, inY] = [point[0] - before[0], point[1] - before[1]];
    const [outX, outY] = [after[0] - point[0], after[1] - point[1]];
    const turnsBack = inX * outX + inY * outY <= 0 && Math.abs(inX * outY - inY * outX) < FLAT;
    return !turnsBack;
  });
  return kept.length === ring.length ? kept : withoutSpikes(kept);
}

function signedArea(ring: readonly (readonly number[])[]): number {
  return ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/**
 * Cells of one municipality become one area without the lines between them; outer rings clockwise, as the WFS
 * has them.
 */
function mergeByCode(cells: Cell[]): Map<string, number[][][][]> {
  const collections: Record<string, { type: "GeometryCollection"; geometries: CellPolygon[] }> = {};
  for (const { code, ring } of cells) {
    collections[code] ??= { type: "GeometryCollection", geometries: [] };
    collections[code].geometries.push({ type: "Polygon", coordinates: [ring] });
  }
  const topo = topology(collections);
  return new Map(
    Object.entries(topo.objects).map(([code, object]) => {
      const geometries = object.type === "GeometryCollection" ? object.geometries : [object];
      const polygons = geometries.filter(({ type }) => type === "Polygon" || type === "MultiPolygon");
      // The filter keeps exactly these two kinds, which the type of an array's filter cannot say.
      const merged = merge(topo, polygons as (Polygon | MultiPolygon)[]);
      return [code, merged.coordinates.map((polygon) => polygon.map(clockwiseFirst))];
    }),
  );
}

interface CellPolygon {
  type: "Polygon";
  coordinates: number[][][];
}

/** The outer ring (the first) runs clockwise, holes the other way. */
function clockwiseFirst(ring: number[][], i: number): number[][] {
  const isClockwise = signedArea(ring) < 0;
  return isClockwise === (i === 0) ? ring : ring.toReversed();
}
