import type { ReactElement } from "react";
import { MarkerShape, px } from "../frame/marker.tsx";
import { CourseRule } from "../line/course-rule.tsx";
import { benchmarkStyle, theme } from "../theme.ts";
import { type Course, type MultiplesGeometry, NOTE_SIZE, type Panel, TICK_SIZE } from "./geometry.ts";

const COUNTRY = benchmarkStyle("country");

/** Draws the placed panels as one group. What lies behind all of them is drawn once, and shown in each. */
export function MultiplesPicture({
  geometry,
  id,
}: {
  geometry: MultiplesGeometry;
  id: string;
}): ReactElement {
  const { textSize, behind, notes, unit, loose } = geometry;
  const lineHeight = Math.round(textSize * 1.3);
  const behindId = `${id}-behind-${geometry.width}`;
  return (
    <g fontSize={textSize}>
      {behind ? (
        <defs>
          <g id={behindId}>
            <CourseLines course={behind.others} colour={theme.granite[200]} width={1.25} loose={loose} />
            {behind.country ? <Country course={behind.country} /> : null}
          </g>
        </defs>
      ) : null}
      {unit === null ? null : (
        <text y={px(textSize * 0.92)} fill={theme.inkQuiet}>
          {unit}
        </text>
      )}
      {geometry.panels.map((panel) => (
        <PanelPicture
          key={panel.area.key}
          panel={panel}
          geometry={geometry}
          behind={behind ? `#${behindId}` : null}
        />
      ))}
      <g fill={theme.inkQuiet} fontSize={px(textSize * NOTE_SIZE)}>
        {notes.lines.map((line, at) => (
          <text key={line} y={px(notes.top + lineHeight * (at + 0.75))}>
            {line}
          </text>
        ))}
      </g>
    </g>
  );
}

function PanelPicture({
  panel,
  geometry: { plot, textSize, years, marks, loose },
  behind,
}: {
  panel: Panel;
  geometry: MultiplesGeometry;
  behind: string | null;
}): ReactElement {
  const { x, y, style, name, latest, course, country, last, ticks } = panel;
  const lineHeight = Math.round(textSize * 1.3);
  // Names stand on the line above the figure, however many lines they have.
  const nameTop = plot.top - 6 - lineHeight * (name.length + 1) + textSize * 0.92;
  const small = px(textSize * TICK_SIZE);
  return (
    <g transform={`translate(${px(x)} ${px(y)})`}>
      {name.map((line, at) => (
        <text key={line} y={px(nameTop + lineHeight * at)} fill={style.text} fontWeight={600}>
          {line}
        </text>
      ))}
      <text y={px(plot.top - 6 - lineHeight + textSize * 0.92)}>{latest}</text>
      <g fill={theme.inkQuiet} fontSize={small}>
        {ticks.map((tick) => (
          <g key={tick.value}>
            <line
              x1={px(plot.left)}
              x2={px(plot.right)}
              y1={px(tick.y)}
              y2={px(tick.y)}
              stroke={theme.grid}
            />
            {tick.text === null ? null : (
              <text x={px(plot.left - 6)} y={px(tick.y + textSize * 0.32)} textAnchor="end">
                {tick.text}
              </text>
            )}
          </g>
        ))}
        <line
          x1={px(plot.left)}
          x2={px(plot.right)}
          y1={px(plot.bottom)}
          y2={px(plot.bottom)}
          stroke={theme.axis}
        />
        <text x={px(plot.left)} y={px(plot.bottom + textSize * 1.15)}>
          {years.first}
        </text>
        {years.first === years.last ? null : (
          <text x={px(plot.right)} y={px(plot.bottom + textSize * 1.15)} textAnchor="end">
            {years.last}
          </text>
        )}
      </g>
      {marks.map((mark) => (
        <CourseRule key={`${mark.kind} ${mark.year}`} mark={mark} top={plot.top} bottom={plot.bottom} />
      ))}
      {behind ? <use href={behind} /> : null}
      {country ? <Country course={country} /> : null}
      <CourseLines course={course} colour={style.stroke} width={style.width} loose={loose} />
      {last ? (
        <MarkerShape shape={style.marker} x={last.x} y={last.y} colour={style.stroke} radius={4} />
      ) : null}
    </g>
  );
}

function Country({ course: { runs, bridges, lone } }: { course: Course }): ReactElement {
  return (
    <g fill="none" stroke={COUNTRY.stroke} strokeWidth={1.25}>
      {runs + bridges === "" ? null : <path d={runs + bridges} strokeDasharray={COUNTRY.dash ?? undefined} />}
      {lone === "" ? null : <path d={lone} strokeWidth={4} strokeLinecap="round" />}
    </g>
  );
}

function CourseLines({
  course: { runs, bridges, lone },
  colour,
  width,
  loose,
}: {
  course: Course;
  colour: string;
  width: number;
  loose: boolean;
}): ReactElement {
  const dotted = { strokeWidth: 1.25, strokeDasharray: "1.5 3" };
  return (
    <g fill="none" stroke={colour}>
      {bridges === "" ? null : <path d={bridges} {...dotted} />}
      {runs === "" ? null : (
        <path d={runs} strokeLinejoin="round" {...(loose ? dotted : { strokeWidth: width })} />
      )}
      {lone === "" ? null : <path d={lone} strokeWidth={px(width * 2)} strokeLinecap="round" />}
    </g>
  );
}
