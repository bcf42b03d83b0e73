import { geoConicEqualAreaRaw } from "d3";

export type Position = readonly number[];

/** GeoJSON polygons as they come: longitude and latitude (degrees), or a plane (metres, y to the north). */
export type MapGeometry =
  | { type: "Polygon"; coordinates: readonly (readonly Position[])[] }
  | { type: "MultiPolygon"; coordinates: readonly (readonly (readonly Position[])[])[] };

export type Ring = [number, number][];

/**
 * Albers' equal-area conic with standard parallels for Finland: a choropleth must keep areas in proportion.
 */
const PARALLELS: [number, number] = [61, 68];
const MIDDLE_MERIDIAN = 26;
const RADIANS = Math.PI / 180;

/** A point on the plane with y growing downwards, as on the screen. */
export function planePoint(coordinates: "lonlat" | "plane"): (position: Position) => [number, number] {
  if (coordinates === "plane") return ([x = 0, y = 0]) => [x, -y];
  const project = geoConicEqualAreaRaw(PARALLELS[0] * RADIANS, PARALLELS[1] * RADIANS);
  return ([longitude = 0, latitude = 0]) => {
    const [x, y] = project((longitude - MIDDLE_MERIDIAN) * RADIANS, latitude * RADIANS);
    return [x, -y];
  };
}

/**
 * Every ring of a geometry, outer and inner alike: drawn with the even-odd rule, so their direction does not
 * matter.
 */
export function ringsOf(geometry: MapGeometry, project: (position: Position) => [number, number]): Ring[] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap((polygon) => polygon.map((ring) => ring.map(project)));
}
