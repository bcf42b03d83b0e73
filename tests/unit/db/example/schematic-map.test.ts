import { type ExtendedFeature, geoArea, geoContains } from "d3";
import { expect, test } from "vitest";
import { CENTRE_POINTS } from "#db/example/centre-points.ts";
import { schematicMap } from "#db/example/schematic-map.ts";

const map = schematicMap();
const shapeOf = new Map(map.features.map((feature) => [feature.properties.kunta, feature]));

/** The shape as d3's types name it: GeoJSON's own names for the same thing. */
function drawn(code: string): ExtendedFeature {
  const shape = shapeOf.get(code);
  if (!shape) throw new Error(`no shape of municipality ${code}`);
  return shape as ExtendedFeature;
}

function bounds(code: string): { west: number; east: number; south: number; north: number } {
  const points = shapeOf.get(code)?.geometry.coordinates.flat(2) ?? [];
  const longitudes = points.map(([longitude = Number.NaN]) => longitude);
  const latitudes = points.map(([, latitude = Number.NaN]) => latitude);
  return {
    west: Math.min(...longitudes),
    east: Math.max(...longitudes),
    south: Math.min(...latitudes),
    north: Math.max(...latitudes),
  };
}

test("every municipality is drawn, in the form of the WFS answer", () => {
  expect(map.type).toBe("FeatureCollection");
  expect(map.features).toHaveLength(308);
  expect(map.totalFeatures).toBe(308);
  expect(shapeOf.get("624")?.properties).toMatchObject({
    kunta: "624",
    vuosi: 2025,
    nimi: "Pyhtää",
    namn: "Pyttis",
    name: "Pyhtää",
  });
});

test("rings are closed, clockwise as the WFS has them, and lie in Finland", () => {
  for (const { geometry, properties } of map.features) {
    for (const [ring] of geometry.coordinates) {
      expect(ring?.[0], properties.nimi).toEqual(ring?.at(-1));
      expect(ring?.length, properties.nimi).toBeGreaterThanOrEqual(4);
    }
    // On the sphere a ring that runs the other way would hold the rest of the world.
    expect(geoArea(drawn(properties.kunta)), properties.nimi).toBeLessThan(0.001);
    const { west, east, south, north } = bounds(properties.kunta);
    expect(west > 19 && east < 32 && south > 59.5 && north < 70.2, properties.nimi).toBe(true);
  }
});

test("every municipality's middle point lies inside its own shape", () => {
  for (const [code, longitude, latitude] of CENTRE_POINTS) {
    expect(geoContains(drawn(code), [longitude, latitude]), code).toBe(true);
  }
});

test("Kymenlaakso lies as it does: Kouvola in the north, Pyhtää, Kotka, Hamina and Virolahti from west to east on the coast", () => {
  expect(bounds("286").north).toBeGreaterThan(
    Math.max(...["285", "075", "624", "935", "489"].map((code) => bounds(code).north)),
  );
  const coast = ["624", "285", "075", "935"].map((code) => bounds(code).west);
  expect(coast).toEqual(coast.toSorted((a, b) => a - b));
  expect(bounds("489").north).toBeGreaterThan(bounds("935").north);
});
