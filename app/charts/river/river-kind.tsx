import type { OneAreaKind } from "../chart-kind.ts";
import { spinePeriod, spineTable } from "../spine/spine-table.ts";
import { riverGeometry } from "./geometry.ts";
import { riverAlt } from "./river-alt.ts";
import { RiverPicture } from "./river-chart.tsx";

/**
 * The state of an area in one picture: a strip a priority over the band of the middle half of the others, the
 * country in its middle, and every indicator a mark where it belongs.
 */
export const riverKind = {
  family: "one-area",
  name: { fi: "virta", sv: "flod", en: "river" },
  shape: "trend",
  draw: ({ dataset, linkOf }, frame) => {
    const geometry = riverGeometry(dataset, frame, { told: linkOf !== undefined });
    const node = geometry && <RiverPicture geometry={geometry} linkOf={linkOf} />;
    return node && { picture: { ...geometry, node }, hover: null };
  },
  table: spineTable,
  alt: riverAlt,
  period: spinePeriod,
} satisfies OneAreaKind;
