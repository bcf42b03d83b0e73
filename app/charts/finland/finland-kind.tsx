import { inOneYear } from "../alt-one-year.ts";
import { sentences } from "../alt-told.ts";
import type { OneYearKind } from "../chart-kind.ts";
import { allHidden, periodOfYear } from "../dataset.ts";
import { seenInOneYear } from "../seen-title.ts";
import { stripRange } from "../strip/strip-alt.ts";
import { yearTable } from "../strip/strip-table.ts";
import { extremesText } from "./extremes.ts";
import { FinlandPicture } from "./finland-chart.tsx";
import { finlandGeometry, LABEL_COLUMN } from "./geometry.ts";

/** One indicator in one year over all municipalities, on a map of the country. */
export const finlandKind = {
  family: "one-year",
  shows: "country-on-a-map",
  name: { fi: "Suomen kartta", sv: "Finlandskarta", en: "map of Finland" },
  shape: "map",
  // The country is taller than a slide.
  sizes: ["report"],
  hidden: allHidden,
  draw: ({ dataset, words, id, map }, frame) => {
    if (!map) throw new Error(`chart ${id}: a map needs its shapes`);
    const geometry = finlandGeometry(dataset, map, frame.textSize, words);
    if (!geometry) return null;
    return {
      picture: { ...geometry, node: <FinlandPicture geometry={geometry} id={id} /> },
      hover: null,
    };
  },
  ownWidth: ({ map }) => (map ? map.shapes.width + LABEL_COLUMN : null),
  table: yearTable,
  alt: (dataset, words) =>
    inOneYear(dataset, words, {
      head: words.chart.altFinland,
      range: (year) => sentences([stripRange(dataset, year, words), extremesText(dataset, year, words)]),
      places: "named",
    }),
  seen: seenInOneYear,
  period: periodOfYear,
} satisfies OneYearKind;
