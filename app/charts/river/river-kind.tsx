import type { AreaDataset } from "../area-dataset.ts";
import { balanceTitle } from "../balance-title.ts";
import type { OneAreaKind } from "../chart-kind.ts";
import type { PictureFrame } from "../frame/picture-frame.ts";
import { spinePeriod, spineTable } from "../spine/spine-table.ts";
import { balanceOf } from "./difference.ts";
import { type RiverGeometry, riverGeometry } from "./geometry.ts";
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
    const geometry = placedOnce(dataset, frame, linkOf !== undefined);
    const node = geometry && <RiverPicture geometry={geometry} linkOf={linkOf} />;
    return node && { picture: { ...geometry, node }, hover: null };
  },
  table: spineTable,
  alt: riverAlt,
  seen: (dataset) => balanceTitle(dataset, balanceOf(dataset), "together"),
  period: spinePeriod,
} satisfies OneAreaKind;

const placed = new WeakMap<AreaDataset, Map<string, RiverGeometry | null>>();

/** Placed once a frame: the dataset of a page is kept, and drawn for every reader. */
function placedOnce(dataset: AreaDataset, frame: PictureFrame, told: boolean): RiverGeometry | null {
  const known = placed.get(dataset) ?? new Map<string, RiverGeometry | null>();
  placed.set(dataset, known);
  const key = JSON.stringify([frame, told]);
  const found = known.get(key);
  if (found !== undefined) return found;
  const geometry = riverGeometry(dataset, frame, { told });
  known.set(key, geometry);
  return geometry;
}
