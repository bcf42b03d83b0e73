import { Fragment, type ReactElement } from "react";
import { px } from "../frame/marker.tsx";
import { theme } from "../theme.ts";
import type { SpineGeometry, SpineGroup, SpineRow } from "./geometry.ts";
import { SIGN } from "./legend.ts";
import { Mark, Sign, TICK } from "./signs.tsx";

/**
 * Draws a placed spine as one group: the river, the words beside it, where the marks were, the marks.
 * Column by column, which is a third lighter.
 */
export function SpinePicture({ geometry }: { geometry: SpineGeometry }): ReactElement {
  const { textSize, lineHeight, headings, columns, groups } = geometry;
  const rows = groups.flatMap((group) =>
    group.rows.map((row) => ({ ...row, key: `${group.key} ${row.line.indicator}` })),
  );
  return (
    <g fontSize={textSize}>
      {groups.map((group) => (
        <River key={group.key} group={group} geometry={geometry} />
      ))}
      <g fontWeight={600} fontSize={headings.textSize === textSize ? undefined : headings.textSize}>
        {groups.map(({ key, heading }) => (
          <Lines key={key} {...heading} x={0} lineHeight={headings.lineHeight} />
        ))}
      </g>
      {rows.map(({ key, name }) => (
        <Lines key={key} {...name} x={0} lineHeight={lineHeight} />
      ))}
      <g textAnchor="end">
        {rows.map(({ key, figure }) => (
          <text key={key} x={px(columns.figureEnd)} y={px(figure.baseline)}>
            {figure.text}
          </text>
        ))}
      </g>
      <g fill={theme.inkQuiet}>
        {groups.map((group) => (
          <Ends key={group.key} group={group} geometry={geometry} />
        ))}
        {rows.map(({ key, word }) => (
          <Lines key={key} {...word} x={columns.wordStart} lineHeight={lineHeight} />
        ))}
      </g>
      <path d={rows.map(wayOf).join("")} fill="none" stroke={theme.granite[600]} strokeWidth={1.5} />
      {rows.map(({ key, mark }) => (
        <Mark key={key} mark={mark} />
      ))}
      <Foot geometry={geometry} />
    </g>
  );
}

/** The signs with their meanings, and the notes under them. */
export function Foot({ geometry }: { geometry: Pick<SpineGeometry, "legend" | "notes"> }): ReactElement {
  return (
    <g fill={theme.inkQuiet}>
      {geometry.legend.map((item) => (
        <g key={item.sign}>
          <Sign item={item} />
          <text x={px(item.x + SIGN)} y={px(item.baseline)}>
            {item.text}
          </text>
        </g>
      ))}
      {geometry.notes.map(({ text, baseline }) => (
        <text key={text} x={0} y={px(baseline)}>
          {text}
        </text>
      ))}
    </g>
  );
}

function River({ group, geometry }: { group: SpineGroup; geometry: SpineGeometry }): ReactElement {
  const { band, columns } = geometry;
  const { top, bottom, lined } = group;
  const along = (x: number): string =>
    lined.map(({ from, to }) => `M${px(x)} ${px(from)}V${px(to)}`).join("");
  return (
    <g>
      <rect
        x={px(band.left)}
        y={px(top)}
        width={px(band.right - band.left)}
        height={px(bottom - top)}
        fill={theme.river[100]}
      />
      <path d={along(columns.plot.left) + along(columns.plot.right)} stroke={theme.granite[200]} />
      <path d={along(band.middle)} stroke={theme.river[300]} />
    </g>
  );
}

function Ends({ group, geometry }: { group: SpineGroup; geometry: SpineGeometry }): ReactElement {
  const { plot } = geometry.columns;
  return (
    <>
      {group.ends.map(({ left, right, baseline }) => (
        <Fragment key={left}>
          <text x={px(plot.left)} y={px(baseline)}>
            {left}
          </text>
          <text x={px(plot.right)} y={px(baseline)} textAnchor="end">
            {right}
          </text>
        </Fragment>
      ))}
    </>
  );
}

/** From the tick of the earlier year to the mark. */
function wayOf({ earlier, mark: { x, y } }: SpineRow): string {
  return earlier === null
    ? ""
    : `M${px(earlier)} ${px(y)}H${px(x)}M${px(earlier)} ${px(y - TICK)}v${2 * TICK}`;
}

/** Lines of text, one under the other. */
export function Lines(props: {
  lines: readonly string[];
  x: number;
  baseline: number;
  lineHeight: number;
}): ReactElement {
  const { lines, x, baseline, lineHeight } = props;
  return (
    <>
      {lines.map((line, at) => (
        <text key={line} x={px(x)} y={px(baseline + at * lineHeight)}>
          {line}
        </text>
      ))}
    </>
  );
}
