import type { ReactElement } from "react";
import { px } from "../frame/marker.tsx";
import { Hatching, Legend } from "../map/map-legend.tsx";
import { theme } from "../theme.ts";
import type { FinlandArea, FinlandGeometry, FinlandLabel } from "./geometry.ts";

interface FinlandPictureProps {
  geometry: FinlandGeometry;
  /** Unique on the page: names the hatching. */
  id: string;
}

/** So wide is the dot of an area too small for its shape, px. */
const DOT = 3;
/** Where the line of a label ends, px. */
const PLACE = 2.5;

/** Draws the country as one group: areas, small ones as dots over them, those asked for with their names. */
export function FinlandPicture({ geometry, id }: FinlandPictureProps): ReactElement {
  const hatch = `${id}-hatch`;
  const { areas, others, labels, textSize } = geometry;
  const fill = ({ shade }: FinlandArea): string =>
    shade === null ? `url(#${hatch})` : (theme.sequential[shade - 1] ?? theme.neighbour);
  return (
    <g fontSize={textSize}>
      <Hatching id={hatch} />
      {others.length > 0 && (
        <path d={others.map(({ path }) => path).join("")} fill={theme.neighbour} fillRule="evenodd" />
      )}
      <g stroke={theme.granite[600]} strokeWidth={0.35} strokeLinejoin="round" fillRule="evenodd">
        {areas.map((one) => (
          <path key={one.shape.key} d={one.shape.path} fill={fill(one)}>
            <title>{one.told}</title>
          </path>
        ))}
        {areas
          .filter(({ shape }) => shape.tiny)
          .map((one) => (
            <circle key={one.shape.key} cx={px(one.shape.x)} cy={px(one.shape.y)} r={DOT} fill={fill(one)}>
              <title>{one.told}</title>
            </circle>
          ))}
      </g>
      <g fill="none" stroke={theme.ink} strokeWidth={1.3} strokeLinejoin="round">
        {labels.map(({ shape }) =>
          shape.tiny ? (
            <circle key={shape.key} cx={px(shape.x)} cy={px(shape.y)} r={DOT} />
          ) : (
            <path key={shape.key} d={shape.path} />
          ),
        )}
      </g>
      {labels.map((label) => (
        <Label key={label.shape.key} label={label} textSize={textSize} />
      ))}
      <Legend geometry={geometry} hatch={hatch} />
    </g>
  );
}

function Label({ label, textSize }: { label: FinlandLabel; textSize: number }): ReactElement {
  const { shape, x, y, lines } = label;
  const line = textSize * 1.15;
  const first = y - (line * lines.length) / 2 + line * 0.8;
  const end = label.under
    ? { x: Math.max(x, shape.x), y: y - (line * lines.length) / 2 - 1 }
    : { x: x - 4, y };
  const leader = `M${px(shape.x)} ${px(shape.y)}L${px(end.x)} ${px(end.y)}`;
  return (
    <g>
      <path d={leader} stroke={theme.paper} strokeWidth={2} strokeOpacity={0.7} />
      <path d={leader} stroke={theme.ink} strokeWidth={0.75} />
      <circle
        cx={px(shape.x)}
        cy={px(shape.y)}
        r={PLACE}
        fill={theme.ink}
        stroke={theme.paper}
        strokeWidth={1}
      />
      <g fill={theme.ink}>
        {lines.map(({ text, strong }, at) => (
          <text key={text} x={px(x)} y={px(first + at * line)} {...(strong && { fontWeight: 600 })}>
            {text}
          </text>
        ))}
      </g>
    </g>
  );
}
