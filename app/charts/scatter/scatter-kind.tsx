import type { TwoIndicatorsKind } from "../chart-kind.ts";
import { periodOfPair } from "../pair-dataset.ts";
import { scatterGeometry } from "./geometry.ts";
import { scatterAlt } from "./scatter-alt.ts";
import { ScatterPicture } from "./scatter-chart.tsx";
import { scatterTable } from "./scatter-table.ts";

/** Two indicators over all municipalities: a dot each, the country as crossed lines. No line is fitted. */
export const scatterKind = {
  family: "two-indicators",
  name: { fi: "hajontakuvio", sv: "spridningsdiagram", en: "scatter plot" },
  shape: "map",
  draw: ({ dataset, words }, frame) => {
    const geometry = scatterGeometry(dataset, frame, words);
    return (
      geometry && { picture: { ...geometry, node: <ScatterPicture geometry={geometry} /> }, hover: null }
    );
  },
  table: scatterTable,
  alt: scatterAlt,
  // Nothing was tested of the two together.
  seen: () => null,
  period: periodOfPair,
} satisfies TwoIndicatorsKind;
