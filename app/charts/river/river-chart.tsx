import { Fragment, type ReactElement } from "react";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import { px } from "../frame/marker.tsx";
import { Mark, TICK } from "../spine/signs.tsx";
import { Foot, Lines } from "../spine/spine-chart.tsx";
import { theme } from "../theme.ts";
import type { RiverGeometry, RiverMark } from "./geometry.ts";

interface RiverPictureProps {
  geometry: RiverGeometry;
  /** In a page: where a mark leads. A mark that leads somewhere is told when it is pointed at. */
  linkOf?: ((indicator: IndicatorKey) => string) | undefined;
}

/** Draws a placed river as one group: the band from end to end, a strip a priority over it, the marks. */
export function RiverPicture({ geometry, linkOf }: RiverPictureProps): ReactElement {
  const { textSize, lineHeight, strips, reading } = geometry;
  const marks = strips.flatMap((strip) => strip.marks);
  return (
    <g fontSize={textSize}>
      <Band geometry={geometry} />
      <g fontWeight={600}>
        {strips.map(({ key, heading }) => (
          <Lines key={key} {...heading} x={0} lineHeight={lineHeight} />
        ))}
      </g>
      <path d={marks.map(wayOf).join("")} fill="none" stroke={theme.granite[400]} strokeWidth={0.75} />
      {strips.map(({ key, marks: own }) => (
        <g key={key}>
          {own.map((mark) =>
            linkOf ? (
              <a key={mark.line.indicator} href={linkOf(mark.line.indicator)}>
                <Mark mark={mark} />
                <Told lines={mark.told} baseline={reading} lineHeight={lineHeight} />
              </a>
            ) : (
              <Mark key={mark.line.indicator} mark={mark} />
            ),
          )}
        </g>
      ))}
      <Foot geometry={geometry} />
    </g>
  );
}

/** One text, with a space between its lines: a line's end is none to who hears it as the link's name. */
function Told(props: { lines: readonly string[]; baseline: number; lineHeight: number }): ReactElement {
  const { lines, baseline, lineHeight } = props;
  return (
    <text className="river-told" y={px(baseline)}>
      {lines.map((line, at) =>
        at === 0 ? (
          line
        ) : (
          <Fragment key={line}>
            {" "}
            <tspan x={0} dy={px(lineHeight)}>
              {line}
            </tspan>
          </Fragment>
        ),
      )}
    </text>
  );
}

function Band({ geometry: { band, ends, width } }: { geometry: RiverGeometry }): ReactElement {
  const { left, right, middle, top, bottom } = band;
  return (
    <>
      <rect
        x={px(left)}
        y={px(top)}
        width={px(right - left)}
        height={px(bottom - top)}
        fill={theme.river[100]}
      />
      <path d={`M${px(middle)} ${px(top)}V${px(bottom)}`} stroke={theme.river[300]} />
      <g fill={theme.inkQuiet}>
        <text x={0} y={px(ends.baseline)}>
          {ends.left}
        </text>
        <text x={px(middle)} y={px(ends.baseline)} textAnchor="middle">
          {ends.middle}
        </text>
        <text x={px(width)} y={px(ends.baseline)} textAnchor="end">
          {ends.right}
        </text>
      </g>
    </>
  );
}

/** How much of the spine's tick fits a mark among many. */
const SMALLER = 0.6;

/** From the tick of the earlier year to the mark. */
function wayOf({ earlier, x, y }: RiverMark): string {
  if (earlier === null) return "";
  const half = TICK * SMALLER;
  return `M${px(earlier)} ${px(y)}H${px(x)}M${px(earlier)} ${px(y - half)}v${px(2 * half)}`;
}
