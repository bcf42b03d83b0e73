import type { ReactElement } from "react";
import { px } from "../frame/marker.tsx";
import { textWidth } from "../text-width.ts";
import { theme } from "../theme.ts";
import type { ChartWords } from "../words.ts";
import type { MapLabel, MapPictureGeometry } from "./geometry.ts";

interface MapPictureProps {
  geometry: MapPictureGeometry;
  words: ChartWords;
  /** Unique on the page: names the hatching. */
  id: string;
}

/** Draws a placed map as one group. */
export function MapPicture({ geometry, words, id }: MapPictureProps): ReactElement {
  const hatch = `${id}-hatch`;
  return (
    <g fontSize={geometry.textSize}>
      <Hatching id={hatch} />
      <path
        d={geometry.neighbours.map((shape) => shape.path).join("")}
        fill={theme.neighbour}
        stroke={theme.paper}
        strokeWidth={1}
        fillRule="evenodd"
      />
      <g stroke={theme.paper} strokeWidth={1.25} strokeLinejoin="round" fillRule="evenodd">
        {geometry.areas.map(({ shape, shade }) => (
          <path
            key={shape.key}
            d={shape.path}
            fill={shade === null ? `url(#${hatch})` : (theme.sequential[shade - 1] ?? theme.neighbour)}
          />
        ))}
      </g>
      <g fill="none" stroke={theme.granite[600]} strokeWidth={0.6} strokeLinejoin="round">
        {geometry.areas.map(({ shape }) => (
          <path key={shape.key} d={shape.path} />
        ))}
      </g>
      {geometry.labels.map((label) => (
        <Label key={label.name} label={label} textSize={geometry.textSize} />
      ))}
      <Legend geometry={geometry} words={words} hatch={hatch} />
    </g>
  );
}

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

function Label({ label, textSize }: { label: MapLabel; textSize: number }): ReactElement {
  const halo = label.halo ? { stroke: theme.paper, strokeWidth: 3, paintOrder: "stroke" } : {};
  const first = label.figure === null ? label.y + textSize * 0.35 : label.y - textSize * 0.22;
  return (
    <g>
      {label.leader && (
        <line
          x1={px(label.leader.x)}
          y1={px(label.leader.y)}
          x2={px(label.x)}
          y2={px(label.y)}
          stroke={theme.ink}
          strokeWidth={0.75}
        />
      )}
      <g textAnchor="middle" fill={label.colour} strokeLinejoin="round" {...halo}>
        <text x={px(label.x)} y={px(first)} fontWeight={600}>
          {label.name}
        </text>
        {label.figure !== null && (
          <text x={px(label.x)} y={px(first + textSize * 1.15)}>
            {label.figure}
          </text>
        )}
      </g>
    </g>
  );
}

interface LegendProps {
  geometry: Pick<MapPictureGeometry, "textSize" | "legend" | "mapHeight" | "hasMissing" | "notes">;
  words: ChartWords;
  /** Id of the hatching. */
  hatch: string;
}

/** Under the map: its classes, the hatching where it is used, and the notes. */
export function Legend({ geometry, words, hatch }: LegendProps): ReactElement {
  const { textSize, legend } = geometry;
  const lineHeight = Math.round(textSize * 1.2);
  let y = geometry.mapHeight + 12;
  const classes = y;
  if (legend) y += 14 + lineHeight + 6;
  const missing = y;
  if (geometry.hasMissing) y += lineHeight + 6;
  return (
    <g fill={theme.inkQuiet}>
      {legend?.map((swatch) => (
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
      {geometry.hasMissing && (
        <g>
          <rect
            x={0}
            y={missing}
            width={22}
            height={13}
            fill={`url(#${hatch})`}
            stroke={theme.granite[400]}
          />
          <text x={28} y={px(missing + textSize * 0.85)}>
            {words.chart.mapNoFigure}
          </text>
        </g>
      )}
      <g fontSize={px(textSize * 0.93)}>
        {geometry.notes.map((note, i) => (
          <text key={note} x={0} y={px(y + lineHeight * (i + 0.85))}>
            {note}
          </text>
        ))}
      </g>
    </g>
  );
}
