import type { ReactElement } from "react";
import { MarkerShape, px } from "../frame/marker.tsx";
import { TickLine } from "../frame/tick-line.tsx";
import { theme } from "../theme.ts";
import type { ScatterGeometry, ScatterHome } from "./geometry.ts";

const HALO = {
  stroke: theme.paper,
  strokeWidth: 3.5,
  strokeLinejoin: "round",
  paintOrder: "stroke",
} as const;

/** Draws the placed dots as one group. */
export function ScatterPicture({ geometry }: { geometry: ScatterGeometry }): ReactElement {
  const { textSize, yTitle, xTitle, notes, homes } = geometry;
  return (
    <g fontSize={textSize}>
      <Axes geometry={geometry} />
      {/* One path for all quiet dots: a stroke without length, with round ends, is a dot of a few bytes. */}
      <path
        d={geometry.others.map(({ x, y }) => `M${px(x)} ${px(y)}h.01`).join("")}
        stroke={theme.swarm}
        strokeWidth={px(geometry.radius * 2)}
        strokeLinecap="round"
        fill="none"
      />
      <Country geometry={geometry} />
      {homes.map(({ area, name }) =>
        name.leader ? (
          <line
            key={area.key}
            x1={px(name.leader.from.x)}
            y1={px(name.leader.from.y)}
            x2={px(name.leader.to.x)}
            y2={px(name.leader.to.y)}
            stroke={theme.granite[600]}
          />
        ) : null,
      )}
      {homes.map((home) => (
        <Home key={home.area.key} home={home} radius={geometry.homeRadius} />
      ))}
      <Lines {...yTitle} x={0} size={textSize} weight={600} />
      <Lines {...xTitle} x={geometry.width} size={textSize} weight={600} anchor="end" />
      <Lines {...notes} x={0} size={textSize * 0.93} pitch={textSize} />
    </g>
  );
}

function Axes({ geometry: { plot, xTicks, yTicks, textSize } }: { geometry: ScatterGeometry }): ReactElement {
  return (
    <g fill={theme.inkQuiet}>
      {yTicks.map(({ value, text, y }) => (
        <g key={value}>
          <line x1={px(plot.left)} x2={px(plot.right)} y1={px(y)} y2={px(y)} stroke={theme.grid} />
          <text x={px(plot.left - 6)} y={px(y + textSize * 0.34)} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {xTicks.map(({ value, text, x, textX }) => (
        <g key={value}>
          <line x1={px(x)} x2={px(x)} y1={px(plot.top)} y2={px(plot.bottom)} stroke={theme.grid} />
          <TickLine x={x} axis={plot.bottom} />
          <text x={px(textX)} y={px(plot.bottom + 6 + textSize)} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      <path
        d={`M${px(plot.left)} ${px(plot.top)}V${px(plot.bottom)}H${px(plot.right)}`}
        stroke={theme.axis}
        fill="none"
      />
    </g>
  );
}

function Country({ geometry: { plot, country, countryStyle } }: { geometry: ScatterGeometry }): ReactElement {
  return (
    <g fill={countryStyle.text}>
      {country.map(({ side, at, text, label }) => (
        <g key={side}>
          <line
            x1={px(side === "x" ? at : plot.left)}
            x2={px(side === "x" ? at : plot.right)}
            y1={px(side === "x" ? plot.top : at)}
            y2={px(side === "x" ? plot.bottom : at)}
            stroke={countryStyle.stroke}
            strokeWidth={1.25}
            strokeDasharray={countryStyle.dash ?? undefined}
          />
          <text x={px(label.x)} y={px(label.baseline)} {...HALO}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

function Home({
  home: { area, x, y, style, name },
  radius,
}: {
  home: ScatterHome;
  radius: number;
}): ReactElement {
  return (
    <g>
      <MarkerShape shape={style.marker} x={x} y={y} colour={style.stroke} radius={radius} />
      <text x={px(name.x)} y={px(name.baseline)} fill={style.text} fontWeight={600} {...HALO}>
        {area.name}
      </text>
    </g>
  );
}

function Lines(props: {
  lines: readonly string[];
  top: number;
  x: number;
  size: number;
  /** The size that lines are set apart for, where they are smaller. */
  pitch?: number;
  weight?: number;
  anchor?: "end";
}): ReactElement {
  const { lines, top, x, size, pitch = size, weight, anchor } = props;
  const lineHeight = Math.round(pitch * 1.3);
  return (
    <g fill={theme.inkQuiet} fontSize={px(size)} fontWeight={weight} textAnchor={anchor}>
      {lines.map((line, at) => (
        <text key={line} x={px(x)} y={px(top + lineHeight * at + size * 0.92)}>
          {line}
        </text>
      ))}
    </g>
  );
}
