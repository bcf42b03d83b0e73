import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { LABEL_COLUMN } from "#app/charts/finland/geometry.ts";
import type { MapGeometry } from "#app/charts/map/projection.ts";
import { countryShapes, type MapFeature, type MapShapes, mapShapes } from "#app/charts/map/shapes.ts";
import { AREA_CODE_DIGITS, municipalityKey } from "#app/domain/area.ts";
import type { Locale } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import type { Database } from "#db/client.server.ts";
import { readBoundaries } from "#db/queries/boundaries.ts";
import { cachedByVersion } from "./cached-by-version.server.ts";
import type { HomeAreas } from "./home-areas.server.ts";

/** Shapes of the home region and its neighbours, with what the boundaries' licence asks to be shown. */
export interface StoredMap {
  shapes: MapShapes;
  attribution: string | null;
}

export interface MapSize {
  width: number;
  maxHeight: number;
}

/** In a page: small enough for the letters to stay legible on a phone. */
export const INLINE_MAP: MapSize = { width: 440, maxHeight: 480 };

/** The same of the whole country: with the names beside it, it fits on a phone. */
export const INLINE_COUNTRY: MapSize = { width: 370, maxHeight: 560 };

/**
 * The map of all municipalities, with room beside it for names within the width; null where no boundaries are
 * stored.
 */
export function countryMap(
  database: Database,
  { width, maxHeight }: MapSize,
  locale: Locale,
): Promise<StoredMap | null> {
  return cachedByVersion(database, `map of the country ${width} ${maxHeight} ${locale}`, async () => {
    const stored = await readBoundaries(database, "kunta");
    if (!stored) return null;
    const { schematic } = stored;
    const size = { width: width - LABEL_COLUMN, maxHeight };
    const shapes = countryShapes(featuresOf(stored.topology), { ...size, schematic });
    return { shapes, attribution: attributionOf(schematic, locale) };
  });
}

/** The map of the home municipalities; null where no boundaries are stored or none of them is among these. */
export function homeMap(
  database: Database,
  home: HomeAreas,
  size: MapSize,
  locale: Locale,
): Promise<StoredMap | null> {
  const name = `map ${home.countyKey} ${size.width} ${size.maxHeight} ${locale}`;
  return cachedByVersion(database, name, async () => {
    const stored = await readBoundaries(database, "kunta");
    if (!stored) return null;
    const features = featuresOf(stored.topology);
    const own = new Set(home.municipalityKeys);
    if (!features.some((one) => own.has(one.key))) return null;
    const { schematic } = stored;
    const shapes = named(mapShapes(features, own, { ...size, schematic }), home, locale);
    return { shapes, attribution: attributionOf(schematic, locale) };
  });
}

/** The schematic drawing is our own, and the picture says what it is. */
function attributionOf(schematic: boolean, locale: Locale): string | null {
  return schematic ? null : messagesFor(locale).files.citation.boundaries;
}

/** The stored TopoJSON has one object "areas", whose geometries carry the municipality's code as their id. */
function featuresOf(topology: string): MapFeature[] {
  // Written by our own importer.
  const parsed = JSON.parse(topology) as Topology<{ areas: GeometryCollection }>;
  return feature(parsed, parsed.objects.areas).features.flatMap((one): MapFeature[] => {
    const { id, geometry } = one;
    if (id === undefined || (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon")) return [];
    const key = municipalityKey(String(id).padStart(AREA_CODE_DIGITS.kunta, "0"));
    return [{ key, name: "", geometry: geometry as MapGeometry }]; // one of the two, as just tested
  });
}

/** Home shapes with the reader's names; neighbours need none. */
function named(shapes: MapShapes, home: HomeAreas, locale: Locale): MapShapes {
  const names = new Map(home.municipalities.map((one, at) => [home.municipalityKeys[at], one.name[locale]]));
  return { ...shapes, shapes: shapes.shapes.map((one) => ({ ...one, name: names.get(one.key) ?? "" })) };
}
