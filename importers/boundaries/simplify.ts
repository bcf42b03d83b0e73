import type { FeatureCollection, MultiPolygon } from "geojson";
import { quantize } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";
import type { Objects, Topology } from "topojson-specification";
import { ShapeError } from "#importers/importer.ts";
import type { BoundaryAnswer, Position } from "./schema.ts";

/**
 * Corners that span less than this many square degrees (about a tenth of a square kilometre) are smoothed
 * away.
 */
const LEAST_CORNER = 2e-5;
/**
 * The grid that coordinates are rounded to: steps along each side of the country's extent, some ten metres.
 */
const GRID = 1e5;
/** Finland lies here; degrees east and north. An answer with its axes swapped is recognised by it. */
const EAST = { from: 18, to: 33 };
const NORTH = { from: 58, to: 71 };

/**
 * A lean TopoJSON of the municipalities: one object "areas", each geometry's id the official code; shared
 * borders stay shared. Outer rings run clockwise, as d3-geo wants them. Throws where the answer is not about
 * Finland in WGS 84.
 */
export function simplifiedTopology(answer: BoundaryAnswer): string {
  const turn = axisOrder(answer);
  const features = answer.features.map(({ geometry, properties }) => {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    return {
      type: "Feature" as const,
      id: properties.kunta,
      properties: {},
      geometry: {
        type: "MultiPolygon" as const,
        coordinates: polygons.map((rings) => rings.map((ring, i) => wound(ring.map(turn), i === 0))),
      },
    };
  });
  const areas: FeatureCollection<MultiPolygon, Record<string, never>> = {
    type: "FeatureCollection",
    features,
  };
  // Null properties are what the two libraries' types disagree about; ours are objects.
  const whole = topology({ areas }) as Topology<Objects<Record<string, never>>>;
  const lean = simplify(presimplify(whole), LEAST_CORNER);
  return JSON.stringify(quantize(lean, GRID));
}

/**
 * Longitude first. WFS servers differ in which axis EPSG:4326 begins with; Finland's extent tells them apart.
 */
function axisOrder(answer: BoundaryAnswer): (position: Position) => Position {
  const positions = answer.features.flatMap(({ geometry }) =>
    geometry.type === "Polygon" ? geometry.coordinates.flat() : geometry.coordinates.flat(2),
  );
  if (positions.every(([x, y]) => within(EAST, x) && within(NORTH, y))) return (position) => position;
  if (positions.every(([x, y]) => within(NORTH, x) && within(EAST, y))) return ([x, y]) => [y, x];
  const odd = positions.find(([x, y]) => !within(EAST, x) || !within(NORTH, y));
  throw new ShapeError(
    "the boundaries",
    "coordinates",
    `${JSON.stringify(odd)} is not in Finland in degrees (EPSG:4326)`,
  );
}

function within({ from, to }: { from: number; to: number }, degrees: number): boolean {
  return degrees >= from && degrees <= to;
}

/** The ring, clockwise where it is an outer one and the other way where it is a hole. */
function wound(ring: Position[], outer: boolean): Position[] {
  let doubledArea = 0;
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    doubledArea += x * nextY - nextX * y;
  });
  const clockwise = doubledArea < 0;
  return clockwise === outer ? ring : [...ring].reverse();
}
