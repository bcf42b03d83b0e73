import type { ReactElement } from "react";
import { MarkerShape, px } from "../frame/marker.tsx";
import { TickLine } from "../frame/tick-line.tsx";
import { theme } from "../theme.ts";
import type { StripGeometry, StripLabel } from "./geometry.ts";

/** Draws a placed distribution as one group. */
export function StripPicture({ geometry }: { geometry: StripGeometry }): ReactElement {
  const { plot, textSize } = geometry;
  const swarmBottom = plot.top + (plot.middle - plot.top) * 2;
  return (
    <g fontSize={textSize}>
      <Quartiles geometry={geometry} bottom={swarmBottom} />
      <Axis geometry={geometry} />
      {geometry.benchmarks.map(({ area, x, style, label }) => (
        <g key={area.key}>
          <line
            x1={px(x)}
            x2={px(x)}
            y1={px(plot.top)}
            y2={px(label.baseline)}
            stroke={style.stroke}
            strokeWidth={1.75}
            {...(style.dash === null ? {} : { strokeDasharray: style.dash })}
          />
          <LabelText label={label} colour={style.text} weight={400} />
        </g>
      ))}
      {/* One path for all quiet dots: a stroke without length, with round ends, is a dot of a few bytes. */}
      <path
        d={geometry.others.map((dot) => `M${px(dot.x)} ${px(dot.y)}h.01`).join("")}
        stroke={theme.swarm}
        strokeWidth={px(geometry.radius * 2)}
        strokeLinecap="round"
        fill="none"
      />
      {geometry.homes.map((home) => (
        <line
          key={home.area.key}
          x1={px(home.x)}
          x2={px(home.x)}
          y1={px(home.label.baseline - textSize * 0.7)}
          y2={px(home.y)}
          stroke={home.style.stroke}
        />
      ))}
      {geometry.homes.map((home) => (
        <g key={home.area.key}>
          <MarkerShape
            shape={home.style.marker}
            x={home.x}
            y={home.y}
            colour={home.style.stroke}
            radius={home.radius}
          />
          <LabelText label={home.label} colour={home.style.text} weight={600} />
        </g>
      ))}
      <Notes geometry={geometry} />
    </g>
  );
}

function LabelText(props: { label: StripLabel; colour: string; weight: number }): ReactElement {
  return (
    <text x={px(props.label.x)} y={px(props.label.baseline)} fill={props.colour} fontWeight={props.weight}>
      {props.label.text}
    </text>
  );
}

function Quartiles({ geometry, bottom }: { geometry: StripGeometry; bottom: number }): ReactElement | null {
  const { quartiles, plot } = geometry;
  if (!quartiles) return null;
  const [low, middle, high] = quartiles.x;
  return (
    <g>
      <rect
        x={px(low)}
        y={px(plot.top)}
        width={px(Math.max(1, high - low))}
        height={px(bottom - plot.top)}
        fill={theme.granite[100]}
        fillOpacity={0.7}
      />
      <line
        x1={px(middle)}
        x2={px(middle)}
        y1={px(plot.top)}
        y2={px(bottom)}
        stroke={theme.granite[400]}
        strokeWidth={1.25}
      />
    </g>
  );
}

function Axis({ geometry }: { geometry: StripGeometry }): ReactElement {
  const { plot, textSize } = geometry;
  return (
    <g fill={theme.inkQuiet}>
      <line
        x1={px(plot.left)}
        x2={px(plot.right)}
        y1={px(plot.bottom)}
        y2={px(plot.bottom)}
        stroke={theme.axis}
      />
      {geometry.ticks.map((tick) => (
        <g key={tick.value}>
          <TickLine x={tick.x} axis={plot.bottom} />
          {tick.text === null ? null : (
            <text x={px(tick.textX)} y={px(plot.bottom + 6 + textSize)} textAnchor="middle">
              {tick.text}
            </text>
          )}
        </g>
      ))}
      {geometry.unit !== null && (
        <text x={px(plot.right)} y={px(plot.bottom + 6 + textSize * 2.3)} textAnchor="end">
          {geometry.unit}
        </text>
      )}
    </g>
  );
}

function Notes({ geometry }: { geometry: StripGeometry }): ReactElement {
  const lineHeight = Math.round(geometry.textSize * 1.3);
  const top = geometry.height - geometry.notes.length * lineHeight;
  return (
    <g fill={theme.inkQuiet} fontSize={px(geometry.textSize * 0.93)}>
      {geometry.notes.map((note, i) => (
        <text key={note} x={0} y={px(top + lineHeight * (i + 0.65))}>
          {note}
        </text>
      ))}
    </g>
  );
}
