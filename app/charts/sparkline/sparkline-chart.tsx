import type { ReactElement } from "react";
import { px } from "../frame/marker.tsx";
import { theme } from "../theme.ts";
import type { SparkLine, SparklineGeometry } from "./geometry.ts";

interface SparklineProps {
  geometry: SparklineGeometry;
  /** The hue of the priority it stands under; river blue without one. */
  colour?: string;
}

/** Draws a placed sparkline as one group: the trend, the benchmark behind it, the last figure as a dot. */
export function SparklinePicture({ geometry, colour = theme.lines[0].stroke }: SparklineProps): ReactElement {
  return (
    <g fill="none">
      {geometry.breaks.map((x) => (
        <path key={x} d={`M${px(x)} 0V${geometry.height}`} stroke={theme.granite[600]} strokeWidth={0.75} />
      ))}
      {geometry.benchmark && <Trend line={geometry.benchmark} colour={theme.granite[400]} width={1.1} />}
      <Trend line={geometry.line} colour={colour} width={1.75} />
      <circle cx={px(geometry.last.x)} cy={px(geometry.last.y)} r={3} fill={colour} stroke={theme.paper} />
    </g>
  );
}

function Trend({ line, colour, width }: { line: SparkLine; colour: string; width: number }): ReactElement {
  return (
    <>
      {line.bridges !== "" && (
        <path d={line.bridges} stroke={colour} strokeWidth={1} strokeDasharray="1.5 2" />
      )}
      {line.runs !== "" && <path d={line.runs} stroke={colour} strokeWidth={width} strokeLinejoin="round" />}
      {line.lone !== "" && (
        <path d={line.lone} stroke={colour} strokeWidth={width * 2} strokeLinecap="round" />
      )}
    </>
  );
}
