import type { ReactElement } from "react";
import { px } from "../frame/marker.tsx";
import { textWidth } from "../text-width.ts";
import { theme } from "../theme.ts";
import { LINE, type MapLegend } from "./legend.ts";

/** What an area without a figure is filled with. */
export function Hatching({ id }: { id: string }): ReactElement {
  return (
    <defs>
      <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={6} height={6} fill={theme.paper} />
        <line x1={0} x2={0} y1={0} y2={6} stroke={theme.granite[400]} strokeWidth={2.5} />
      </pattern>
    </defs>
  );
}

interface LegendProps {
  geometry: { legend: MapLegend; mapHeight: number; textSize: number };
  /** Id of the hatching. */
  hatch: string;
}

/** Under the map: its classes and which end is better, single colours, and the notes. */
export function Legend({ geometry, hatch }: LegendProps): ReactElement {
  const { textSize, mapHeight, legend } = geometry;
  const { swatches, ends, rows, notes } = legend;
  const lineHeight = Math.round(textSize * LINE);
  const top = mapHeight + 12;
  const classes = top + (ends ? lineHeight + 2 : 0);
  const first = classes + (swatches ? 14 + lineHeight + 6 : 0);
  const noted = first + rows.length * (lineHeight + 6);
  return (
    <g fill={theme.inkQuiet}>
      {ends && (
        <>
          <text y={px(top + textSize * 0.85)}>{ends.low}</text>
          <text x={ends.width} y={px(top + textSize * 0.85)} textAnchor="end">
            {ends.high}
          </text>
        </>
      )}
      {swatches?.map((swatch) => (
        <g key={swatch.x}>
          <rect x={swatch.x} y={classes} width={swatch.width - 1} height={12} fill={swatch.colour} />
          {swatch.limit !== null && (
            <text
              x={px(Math.max(swatch.x + swatch.width, textWidth(swatch.limit, textSize) / 2))}
              y={px(classes + 14 + textSize)}
              textAnchor="middle"
            >
              {swatch.limit}
            </text>
          )}
        </g>
      ))}
      {rows.map(({ colour, text }, i) => {
        const y = first + i * (lineHeight + 6);
        const fill = colour ?? `url(#${hatch})`;
        return (
          <g key={text}>
            <rect x={0} y={y} width={22} height={13} fill={fill} stroke={theme.granite[400]} />
            <text x={28} y={px(y + textSize * 0.85)}>
              {text}
            </text>
          </g>
        );
      })}
      <g fontSize={px(textSize * 0.93)}>
        {notes.map((note, i) => (
          <text key={note} x={0} y={px(noted + lineHeight * (i + 0.85))}>
            {note}
          </text>
        ))}
      </g>
    </g>
  );
}
