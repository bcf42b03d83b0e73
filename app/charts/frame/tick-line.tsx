import type { ReactElement } from "react";
import { theme } from "../theme.ts";
import { px } from "./marker.tsx";

/** The stroke under a horizontal axis at a place that its text names. */
export function TickLine({ x, axis }: { x: number; axis: number }): ReactElement {
  return <line x1={px(x)} x2={px(x)} y1={px(axis)} y2={px(axis + 5)} stroke={theme.axis} />;
}
