import type { ReactElement } from "react";
import { textWidth } from "../text-width.ts";
import { theme } from "../theme.ts";
import { px } from "./marker.tsx";

/** Part of a picture, px. */
export interface Room {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface WatermarkProps {
  text: string;
  room: Room;
  /** Whether the room is the whole picture. */
  whole: boolean;
}

/**
 * "ESIMERKKITIETOA" across a picture of made-up figures, or across a room in it: clear at a glance, and the
 * figures stay legible under it.
 */
export function Watermark({ text, room, whole }: WatermarkProps): ReactElement {
  const { x, y, width, height } = room;
  const angle = angleIn(room, whole);
  const diagonal = Math.min(width / Math.cos(angle), height / Math.max(0.2, Math.sin(angle)));
  const along = angle === 0 ? width : diagonal;
  const size = Math.min(72, (along * 0.8) / textWidth(text, 1, "strong"));
  return (
    <text
      transform={`translate(${px(x + width / 2)} ${px(y + height / 2)}) rotate(${px((-angle * 180) / Math.PI)})`}
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

/** Across a whole picture flatter than its diagonal; in a room along that, or level where it is a row. */
function angleIn({ width, height }: Room, whole: boolean): number {
  const diagonal = Math.atan2(height, width);
  if (whole) return diagonal * 0.75;
  return height < width / 5 ? 0 : diagonal;
}
