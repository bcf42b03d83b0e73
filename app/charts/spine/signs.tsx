import type { ReactElement } from "react";
import { px } from "../frame/marker.tsx";
import { theme } from "../theme.ts";
import type { SpineMark } from "./geometry.ts";
import { type LegendItem, SIGN } from "./legend.ts";

/** Half of the height of the tick of an earlier year: it shows behind a mark that stands on it. */
export const TICK = 8;
const RADIUS = 5.5;

/** Filled: a clear difference. Ring: none shown. Small open square: not tested. */
export function Mark({ mark: { x, y, difference, colour } }: { mark: SpineMark }): ReactElement {
  switch (difference) {
    case "clear":
      return <circle cx={px(x)} cy={px(y)} r={RADIUS} fill={colour} stroke={theme.paper} />;
    case "chance":
      return (
        <circle cx={px(x)} cy={px(y)} r={RADIUS - 1} fill={theme.paper} stroke={colour} strokeWidth={2.25} />
      );
    case "untested":
      return (
        <rect
          x={px(x - 3.5)}
          y={px(y - 3.5)}
          width={7}
          height={7}
          fill={theme.paper}
          stroke={colour}
          strokeWidth={1.5}
        />
      );
  }
}

/** One sign of the legend. */
export function Sign({ item: { sign, x, baseline } }: { item: LegendItem }): ReactElement {
  const [middle, y] = [x + SIGN / 2 - 3, baseline - 4.5];
  if (sign === "band") return <rect x={px(x)} y={px(y - 7)} width={18} height={14} fill={theme.river[100]} />;
  if (sign === "earlier")
    return (
      <path d={`M${px(middle)} ${px(y - TICK)}v${2 * TICK}`} stroke={theme.granite[600]} strokeWidth={1.5} />
    );
  return <Mark mark={{ x: middle, y, difference: sign, colour: theme.granite[800] }} />;
}
