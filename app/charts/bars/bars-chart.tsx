import type { ReactElement } from "react";
import { px } from "../frame/marker.tsx";
import { theme } from "../theme.ts";
import type { BarRow, BarsGeometry } from "./geometry.ts";

/** Half of the height of a whisker's ends, px. */
const CAP = 4;

/** Draws placed bars as one group. */
export function BarsPicture({ geometry }: { geometry: BarsGeometry }): ReactElement {
  const { plot, textSize, country, rule, width } = geometry;
  return (
    <g fontSize={textSize}>
      {geometry.ticks.map(({ value, x }) => (
        <line key={value} x1={px(x)} x2={px(x)} y1={px(plot.top)} y2={px(plot.bottom)} stroke={theme.grid} />
      ))}
      {rule !== null && <line x1={0} x2={width} y1={px(rule)} y2={px(rule)} stroke={theme.granite[200]} />}
      {geometry.rows.map((row) => (
        <Bar key={row.area.key} row={row} thickness={geometry.thickness} />
      ))}
      <line
        x1={px(plot.zero)}
        x2={px(plot.zero)}
        y1={px(plot.top)}
        y2={px(plot.bottom)}
        stroke={theme.axis}
        strokeWidth={1.25}
      />
      {country && (
        <g>
          <line
            x1={px(country.x)}
            x2={px(country.x)}
            y1={px(plot.top - 3)}
            y2={px(plot.bottom)}
            stroke={theme.country.stroke}
            strokeWidth={1.75}
            strokeDasharray={theme.country.dash}
          />
          <text x={px(country.textX)} y={px(plot.top - 8)} textAnchor="middle" fill={theme.country.text}>
            {country.text}
          </text>
        </g>
      )}
      {geometry.rows.map((row) => (
        <Texts key={row.area.key} row={row} geometry={geometry} />
      ))}
      <Foot geometry={geometry} />
    </g>
  );
}

function Bar({ row, thickness }: { row: BarRow; thickness: number }): ReactElement | null {
  const { bar, middle, quiet } = row;
  if (!bar) return null;
  const { from, to, whisker } = bar;
  return (
    <g>
      <rect
        x={px(from)}
        y={px(middle - thickness / 2)}
        width={px(Math.max(0, to - from))}
        height={thickness}
        fill={quiet ? theme.granite[200] : theme.sequential[2]}
      />
      {whisker && (
        <path
          d={
            `M${px(whisker.from)} ${px(middle - CAP)}v${2 * CAP}` +
            `M${px(whisker.from)} ${px(middle)}H${px(whisker.to)}` +
            `M${px(whisker.to)} ${px(middle - CAP)}v${2 * CAP}`
          }
          fill="none"
          stroke={theme.river[700]}
          strokeWidth={1.75}
        />
      )}
    </g>
  );
}

function Texts({ row, geometry }: { row: BarRow; geometry: BarsGeometry }): ReactElement {
  const { name, reason, middle, quiet, value, interval } = row;
  const baseline = px(middle + geometry.textSize * 0.35);
  return (
    <g>
      <Lines lines={name.lines} x={name.x} middle={middle} geometry={geometry} quiet={quiet} />
      {reason && (
        <>
          <rect
            x={px(reason.x - 3)}
            y={px(middle - (reason.lines.length * geometry.lineHeight) / 2)}
            width={px(reason.width + 6)}
            height={reason.lines.length * geometry.lineHeight}
            fill={theme.paper}
          />
          <Lines lines={reason.lines} x={reason.x} middle={middle} geometry={geometry} quiet />
        </>
      )}
      {value !== "" && (
        <text x={px(geometry.valueEnd)} y={baseline} textAnchor="end" fontWeight={quiet ? 400 : 600}>
          {value}
        </text>
      )}
      {interval !== null && (
        <text x={px(geometry.intervalEnd)} y={baseline} textAnchor="end" fill={theme.inkQuiet}>
          {interval}
        </text>
      )}
    </g>
  );
}

function Lines(props: {
  lines: readonly string[];
  x: number;
  middle: number;
  geometry: BarsGeometry;
  quiet: boolean;
}): ReactElement {
  const { lines, x, middle, geometry, quiet } = props;
  const { lineHeight, textSize } = geometry;
  const first = middle + textSize * 0.35 - ((lines.length - 1) * lineHeight) / 2;
  return (
    <g {...(quiet ? { fill: theme.inkQuiet } : {})}>
      {lines.map((line, at) => (
        <text key={line} x={px(x)} y={px(first + at * lineHeight)}>
          {line}
        </text>
      ))}
    </g>
  );
}

/** The axis and what must be known of the picture. */
function Foot({ geometry }: { geometry: BarsGeometry }): ReactElement {
  const { plot, textSize, lineHeight, height, notes, unit } = geometry;
  const top = height - notes.length * lineHeight;
  return (
    <g fill={theme.inkQuiet}>
      {geometry.ticks.map(({ value, text, textX }) =>
        text === null ? null : (
          <text key={value} x={px(textX)} y={px(plot.bottom + 4 + textSize)} textAnchor="middle">
            {text}
          </text>
        ),
      )}
      {unit !== null && (
        <text x={px(plot.right)} y={px(plot.bottom + 4 + textSize * 2.3)} textAnchor="end">
          {unit}
        </text>
      )}
      <g fontSize={px(textSize * 0.93)}>
        {notes.map((note, at) => (
          <text key={note} x={0} y={px(top + lineHeight * (at + 0.65))}>
            {note}
          </text>
        ))}
      </g>
    </g>
  );
}
