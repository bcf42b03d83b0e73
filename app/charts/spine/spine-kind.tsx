import { balanceTitle } from "../balance-title.ts";
import type { OneAreaKind } from "../chart-kind.ts";
import { spineGeometry } from "./geometry.ts";
import { sidesOf, spineAlt } from "./spine-alt.ts";
import { SpinePicture } from "./spine-chart.tsx";
import { spineParts } from "./spine-parts.ts";
import { spinePeriod, spineTable } from "./spine-table.ts";

/**
 * Many indicators of one area: a row each, with a mark where the area stands among Finland's
 * municipalities.
 */
export const spineKind = {
  family: "one-area",
  name: { fi: "", sv: "", en: "" },
  shape: "trend",
  // A row an indicator is taller than a slide.
  sizes: ["report"],
  draw: ({ dataset }, frame) => {
    const geometry = spineGeometry(dataset, frame);
    return geometry && { picture: { ...geometry, node: <SpinePicture geometry={geometry} /> }, hover: null };
  },
  table: spineTable,
  alt: spineAlt,
  seen: (dataset) => balanceTitle(dataset, sidesOf(dataset), "each"),
  period: spinePeriod,
  parts: spineParts,
} satisfies OneAreaKind;
