import type { ReactElement } from "react";
import type { Marker } from "../theme.ts";

/** Rounds to a tenth of a px: no eye sees less, and the file stays lean. */
export function px(value: number): number {
  return Math.round(value * 10) / 10;
}

interface MarkerProps {
  shape: Marker;
  x: number;
  y: number;
  colour: string;
  /** Half of its width in px. */
  radius: number;
}

/** The mark of one line's figure: each line has its own shape, so that colour is never the only sign. */
export function MarkerShape({ shape, x, y, colour, radius: r }: MarkerProps): ReactElement {
  const paint = { fill: colour, stroke: "#FFFFFF", strokeWidth: 1.25 };
  switch (shape) {
    case "square":
      return (
        <rect x={px(x - r * 0.9)} y={px(y - r * 0.9)} width={px(r * 1.8)} height={px(r * 1.8)} {...paint} />
      );
    case "triangle":
      return <path d={polygon(x, y, [0, -1.2 * r, 1.1 * r, 0.85 * r, -1.1 * r, 0.85 * r])} {...paint} />;
    case "triangle-down":
      return <path d={polygon(x, y, [0, 1.2 * r, 1.1 * r, -0.85 * r, -1.1 * r, -0.85 * r])} {...paint} />;
    case "diamond":
      return <path d={polygon(x, y, [0, -1.3 * r, 1.3 * r, 0, 0, 1.3 * r, -1.3 * r, 0])} {...paint} />;
    case "ring":
      return (
        <circle
          cx={px(x)}
          cy={px(y)}
          r={px(r * 0.85)}
          fill="#FFFFFF"
          stroke={colour}
          strokeWidth={px(r * 0.5)}
        />
      );
    case "cross":
      return (
        <path
          d={`M${px(x - r)} ${px(y - r)}L${px(x + r)} ${px(y + r)}M${px(x - r)} ${px(y + r)}L${px(x + r)} ${px(y - r)}`}
          fill="none"
          stroke={colour}
          strokeWidth={2.25}
        />
      );
    default:
      return <circle cx={px(x)} cy={px(y)} r={px(shape === "dot" ? r * 0.75 : r)} {...paint} />;
  }
}

function polygon(x: number, y: number, corners: readonly number[]): string {
  let path = "";
  for (let i = 0; i < corners.length; i += 2)
    path += `${i === 0 ? "M" : "L"}${px(x + (corners[i] ?? 0))} ${px(y + (corners[i + 1] ?? 0))}`;
  return `${path}Z`;
}
