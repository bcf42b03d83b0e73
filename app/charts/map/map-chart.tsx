import type { ReactElement } from "react";
import { px } from "../frame/marker.tsx";
import { theme } from "../theme.ts";
import type { MapLabel, MapPictureGeometry } from "./geometry.ts";
import { Hatching, Legend } from "./map-legend.tsx";

interface MapPictureProps {
  geometry: MapPictureGeometry;
  /** Unique on the page: names the hatching. */
  id: string;
}

/** Draws a placed map as one group. */
export function MapPicture({ geometry, id }: MapPictureProps): ReactElement {
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
      <Legend geometry={geometry} hatch={hatch} />
    </g>
  );
}

function Label({ label, textSize }: { label: MapLabel; textSize: number }): ReactElement {
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
      <g
        textAnchor="middle"
        fill={label.colour}
        strokeLinejoin="round"
        stroke={label.halo}
        strokeWidth={3}
        paintOrder="stroke"
      >
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
