import { inOneYear } from "../alt-one-year.ts";
import type { OneYearKind } from "../chart-kind.ts";
import { allHidden, periodOfYear } from "../dataset.ts";
import { seenInOneYear } from "../seen-title.ts";
import { yearTable } from "../strip/strip-table.ts";
import { mapGeometry } from "./geometry.ts";
import { MapPicture } from "./map-chart.tsx";

/** One indicator in one year over the home municipalities, on a map. */
export const mapKind = {
  family: "one-year",
  shows: "home-on-a-map",
  name: { fi: "kartta", sv: "karta", en: "map" },
  shape: "map",
  // Its legend below it makes it taller than a slide.
  sizes: ["report"],
  hidden: allHidden,
  draw: ({ dataset, words, id, map }, frame) => {
    if (!map) throw new Error(`chart ${id}: a map needs its shapes`);
    const geometry = mapGeometry(dataset, map.shapes, map.breaks, frame.textSize, words);
    if (!geometry) return null;
    return {
      picture: { ...geometry, node: <MapPicture geometry={geometry} id={id} /> },
      hover: null,
    };
  },
  ownWidth: ({ map }) => map?.shapes.width ?? null,
  table: yearTable,
  alt: (dataset, words) => inOneYear(dataset, words, { head: words.chart.altMap, places: "counted" }),
  seen: seenInOneYear,
  period: periodOfYear,
} satisfies OneYearKind;
