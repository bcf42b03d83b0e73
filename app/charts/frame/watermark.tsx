import type { ReactElement } from "react";
import { textWidth } from "../text-width.ts";
import { theme } from "../theme.ts";
import { px } from "./marker.tsx";

/**
 * "ESIMERKKITIETOA" across a picture of made-up figures: clear at a glance, and the figures stay legible
 * under it.
 */
export function Watermark(props: { text: string; width: number; height: number }): ReactElement {
  const { text, width, height } = props;
  const angle = Math.atan2(height, width) * 0.75;
  const diagonal = Math.min(width / Math.cos(angle), height / Math.max(0.2, Math.sin(angle)));
  const size = Math.min(72, (diagonal * 0.8) / textWidth(text, 1, "strong"));
  return (
    <text
      transform={`translate(${px(width / 2)} ${px(height / 2)}) rotate(${px((-angle * 180) / Math.PI)})`}
      y={px(size * 0.35)}
      textAnchor="middle"
      fontSize={px(size)}
      fontWeight={600}
      fill={theme.lines[1].stroke}
      fillOpacity={0.2}
    >
      {text}
    </text>
  );
}
