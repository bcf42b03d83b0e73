import type { ReactElement } from "react";
import { MarkerShape, px } from "../frame/marker.tsx";
import { TickLine } from "../frame/tick-line.tsx";
import { theme } from "../theme.ts";
import { CourseRule } from "./course-rule.tsx";
import { type LineGeometry, NOTE_SIZE } from "./geometry.ts";
import type { PlacedLine, Spot } from "./placed-line.ts";

/** Draws a placed line chart as one group; the frame around it makes it a picture. */
export function LinePicture({ geometry }: { geometry: LineGeometry }): ReactElement {
  const quiet = geometry.lines.filter((line) => line.quiet);
  const loud = geometry.lines.filter((line) => !line.quiet);
  // The first areas are drawn last, above the others.
  const upwards = [...quiet.reverse(), ...loud.reverse()];
  return (
    <g fontSize={geometry.textSize}>
      <Axes geometry={geometry} />
      <CourseMarks geometry={geometry} />
      {upwards.map((line) => (
        <Band key={line.area.key} line={line} />
      ))}
      {upwards.map((line) => (
        <Line key={line.area.key} line={line} dense={isDense(geometry)} />
      ))}
      {geometry.lines.map((line) => (
        <Label key={line.area.key} line={line} />
      ))}
      <Notes geometry={geometry} />
    </g>
  );
}

/** With many lines or years, a mark on every figure would hide the lines. */
function isDense(geometry: LineGeometry): boolean {
  const step = (geometry.plot.right - geometry.plot.left) / Math.max(1, geometry.years.length - 1);
  return step < 20 || geometry.lines.filter((line) => !line.quiet).length > 3;
}

function Axes({ geometry }: { geometry: LineGeometry }): ReactElement {
  const { plot, textSize } = geometry;
  return (
    <g fill={theme.inkQuiet}>
      {geometry.unit !== null && (
        <text x={0} y={px(textSize)}>
          {geometry.unit}
        </text>
      )}
      {geometry.valueTicks.map((tick) => (
        <g key={tick.value}>
          <line
            x1={px(plot.left)}
            x2={px(plot.right)}
            y1={px(tick.y)}
            y2={px(tick.y)}
            stroke={tick.y === geometry.zeroY ? theme.axis : theme.grid}
          />
          <text x={px(plot.left - 8)} y={px(tick.y + textSize * 0.34)} textAnchor="end">
            {tick.text}
          </text>
        </g>
      ))}
      {geometry.yearTicks.map((tick) => (
        <g key={tick.year}>
          <TickLine x={tick.x} axis={plot.bottom} />
          <text x={px(tick.x)} y={px(plot.bottom + 7 + textSize)} textAnchor="middle">
            {tick.text}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Rules between two years, their names over the plot. */
function CourseMarks({ geometry }: { geometry: LineGeometry }): ReactElement | null {
  const { marks, marksY, plot } = geometry;
  if (marks.length === 0) return null;
  return (
    <g fill={theme.inkQuiet}>
      {marks.map((mark) => (
        <g key={`${mark.kind} ${mark.year}`}>
          <CourseRule mark={mark} top={marksY + 4} bottom={plot.bottom} />
          <text x={px(mark.label.left)} y={px(marksY)}>
            {mark.label.text}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The intervals of a line. They print as light grey. */
function Band({ line }: { line: PlacedLine }): ReactElement | null {
  if (!line.band) return null;
  const path = line.band.outlines.map((outline) => `${pathOf(outline)}Z`).join("");
  return <path d={path} fill={line.style.stroke} fillOpacity={theme.bandOpacity} />;
}

function Line({ line, dense }: { line: PlacedLine; dense: boolean }): ReactElement {
  const { style } = line;
  const radius = line.quiet ? 3.2 : 4.2;
  const marked = [
    ...line.lone,
    ...(dense || line.quiet ? [] : line.runs.flat()),
    ...(line.last ? [line.last] : []),
  ];
  const spots = marked.filter((spot, i) => marked.findIndex((other) => other.year === spot.year) === i);
  return (
    <g>
      {line.bridges.length > 0 && (
        <path
          d={line.bridges.map((bridge) => pathOf(bridge)).join("")}
          fill="none"
          stroke={style.stroke}
          strokeWidth={1.4}
          strokeDasharray="1.5 3"
        />
      )}
      {line.runs.length > 0 && (
        <path
          d={line.runs.map(pathOf).join("")}
          fill="none"
          stroke={style.stroke}
          strokeLinejoin="round"
          {...strokeOf(line)}
        />
      )}
      {spots.map((spot) => (
        <MarkerShape
          key={spot.year}
          shape={style.marker}
          x={spot.x}
          y={spot.y}
          colour={style.stroke}
          radius={radius}
        />
      ))}
    </g>
  );
}

function strokeOf({ style, loose }: PlacedLine): { strokeWidth: number; strokeDasharray?: string } {
  if (loose) return { strokeWidth: 1.4, strokeDasharray: "1.5 3" };
  return { strokeWidth: style.width, ...(style.dash === null ? {} : { strokeDasharray: style.dash }) };
}

function pathOf(spots: readonly Pick<Spot, "x" | "y">[]): string {
  return spots.map((spot, i) => `${i === 0 ? "M" : "L"}${px(spot.x)} ${px(spot.y)}`).join("");
}

const HALO = { stroke: theme.paper, strokeWidth: 3, strokeLinejoin: "round", paintOrder: "stroke" } as const;

function Label({ line }: { line: PlacedLine }): ReactElement | null {
  const { label, style } = line;
  if (!label) return null;
  const { leader } = label;
  return (
    <g>
      {leader && (
        <line
          x1={px(leader.x1)}
          y1={px(leader.y1)}
          x2={px(leader.x2)}
          y2={px(leader.y2)}
          stroke={style.stroke}
          strokeWidth={0.8}
          strokeOpacity={0.65}
        />
      )}
      {label.lines.map((row) => (
        <text
          key={row.y}
          x={px(label.x)}
          y={px(row.y)}
          fill={style.text}
          fontWeight={line.inColour ? 600 : 400}
          {...(label.halo ? HALO : {})}
        >
          {row.text}
        </text>
      ))}
    </g>
  );
}

function Notes({ geometry }: { geometry: LineGeometry }): ReactElement {
  const lineHeight = Math.round(geometry.textSize * 1.2);
  const top = geometry.plot.bottom + lineHeight + 10;
  return (
    <g fill={theme.inkQuiet} fontSize={px(geometry.textSize * NOTE_SIZE)}>
      {geometry.notes.map((note, i) => (
        <text key={note} x={0} y={px(top + lineHeight * (i + 0.9))}>
          {note}
        </text>
      ))}
    </g>
  );
}
