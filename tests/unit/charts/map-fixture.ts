import type { MapParts } from "#app/charts/chart-kind.ts";
import { countryShapes, type MapFeature, mapShapes } from "#app/charts/map/shapes.ts";
import { distribution } from "./chart-fixture.ts";

/** Squares drawn by hand, in degrees: the home region's six and two neighbours; a country in rows. */
function square(
  key: MapFeature["key"],
  name: string,
  left: number,
  bottom: number,
  width = 0.5,
  height = 0.3,
): MapFeature {
  const [right, top] = [left + width, bottom + height];
  return {
    key,
    name,
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [left, bottom],
          [right, bottom],
          [right, top],
          [left, top],
          [left, bottom],
        ],
      ],
    },
  };
}
const squares = [
  square("kunta:286", "Kouvola", 26, 60.9, 1.2, 0.4),
  square("kunta:285", "Kotka", 26.7, 60.4, 0.25, 0.3),
  square("kunta:075", "Hamina", 26.95, 60.4, 0.35, 0.5),
  square("kunta:624", "Pyhtää", 26.3, 60.4, 0.4, 0.25),
  square("kunta:935", "Virolahti", 27.3, 60.4, 0.4, 0.25),
  square("kunta:489", "Miehikkälä", 27.3, 60.65, 0.4, 0.25),
  square("kunta:142", "Iitti", 25.5, 60.8, 0.5, 0.5),
  square("kunta:405", "Lappeenranta", 27.2, 60.9, 1.5, 0.6),
];
const homeKeys = new Set(squares.slice(0, 6).map((feature) => feature.key));

export const FIFTHS = [7.2, 9.1, 10.8, 12.6];

export function mapParts(width: number, schematic: boolean, breaks: MapParts["breaks"] = FIFTHS): MapParts {
  return { shapes: mapShapes(squares, homeKeys, { width, maxHeight: 420, schematic }), breaks };
}

/** A country of 308 squares in rows, the home region's in its corner, and one of a speck's size. */
const country308 = distribution(308, 15).areas.filter(({ role }) => role !== "country");
export function countryParts(width: number, breaks: MapParts["breaks"]): MapParts {
  const features = country308.map(({ key, name }, at) => {
    const [row, column] = [Math.floor(at / 14), at % 14];
    const size = at === 5 ? 0.01 : 1;
    return square(key, name, 31.4 - column * 0.8, 59.8 + row * 0.46, 0.8 * size, 0.46 * size);
  });
  return { shapes: countryShapes(features, { width, maxHeight: 620 }), breaks };
}
