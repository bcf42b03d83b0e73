import type { ReactElement } from "react";
import { wrapText } from "../caption.ts";
import { theme } from "../theme.ts";
import type { ChartWords } from "../words.ts";
import type { PictureFrame } from "./picture-frame.ts";

/** Said in words where there is nothing to draw: never an empty chart. */
export function EmptyPicture(props: {
  frame: PictureFrame;
  height: number;
  words: ChartWords;
  /** The source has figures but hides them all. */
  hidden: boolean;
}): ReactElement {
  const { frame, height, words, hidden } = props;
  const lines = wrapText(
    hidden ? words.chart.hiddenHint : words.chart.emptyHint,
    frame.width - 40,
    frame.textSize,
  );
  const lineHeight = Math.round(frame.textSize * 1.35);
  const top = height / 2 - (lines.length * lineHeight) / 2;
  return (
    <g fontSize={frame.textSize} textAnchor="middle">
      <rect x={0.5} y={0.5} width={frame.width - 1} height={height - 1} rx={3} fill={theme.granite[50]} />
      <text x={frame.width / 2} y={top} fill={theme.ink} fontWeight={600}>
        {words.chart.emptyTitle}
      </text>
      {lines.map((line, i) => (
        <text key={line} x={frame.width / 2} y={top + lineHeight * (i + 1)} fill={theme.inkQuiet}>
          {line}
        </text>
      ))}
    </g>
  );
}
