import type { ReactElement } from "react";
import { wrapAtMost } from "../caption.ts";
import { textWidth } from "../text-width.ts";
import { theme } from "../theme.ts";
import { px } from "./marker.tsx";

export interface ReadingRow {
  name: string;
  value: string;
  /** What stands after the value in a column of its own: its interval. */
  aside?: string;
  colour: string;
  strong: boolean;
}

interface ReadingBoxProps {
  title: string;
  rows: readonly ReadingRow[];
  /** The point that is read. */
  x: number;
  y: number;
  /** The picture that the box must stay in. */
  frame: { width: number; height: number };
  textSize: number;
}

const PAD = 10;
const AWAY = 14;
const ASIDE_GAP = 6;

/**
 * The box beside the point that is read. Drawn as SVG: no style attributes, which the page's security policy
 * refuses.
 */
export function ReadingBox({ title, rows, x, y, frame, textSize }: ReadingBoxProps): ReactElement {
  const lineHeight = Math.round(textSize * 1.35);
  const widthOf = (text: string): number => textWidth(text, textSize, "strong");
  const asides = Math.max(...rows.map((row) => (row.aside ? widthOf(row.aside) + ASIDE_GAP : 0)));
  const rowWidth = Math.max(...rows.map((row) => widthOf(row.name) + widthOf(row.value) + 28)) + asides;
  const width = Math.min(frame.width, Math.ceil(Math.max(widthOf(title), rowWidth) + 2 * PAD));
  const nameRoom = (row: ReadingRow): number => width - 2 * PAD - 24 - widthOf(row.value) - asides;
  const height = lineHeight * (rows.length + 1) + 2 * PAD - 4;
  const left = x + AWAY + width <= frame.width ? x + AWAY : Math.max(0, x - AWAY - width);
  const top = Math.max(0, Math.min(frame.height - height, y - height / 2));
  return (
    <g
      transform={`translate(${px(left)} ${px(top)})`}
      fontFamily={theme.sans}
      fontSize={textSize}
      fill={theme.ink}
    >
      <rect width={width} height={height} rx={3} fill={theme.paper} stroke={theme.granite[200]} />
      <text x={PAD} y={PAD + textSize * 0.85} fontWeight={600}>
        {title}
      </text>
      {rows.map((row, i) => {
        const baseline = PAD + textSize * 0.85 + lineHeight * (i + 1);
        return (
          <g key={row.name} fontWeight={row.strong ? 600 : 400}>
            <rect
              x={PAD}
              y={baseline - textSize * 0.6}
              width={10}
              height={textSize * 0.5}
              fill={row.colour}
            />
            <text x={PAD + 16} y={baseline}>
              {wrapAtMost(row.name, 1, nameRoom(row), textSize, "strong")[0]}
            </text>
            <text x={px(width - PAD - asides)} y={baseline} textAnchor="end">
              {row.value}
            </text>
            {row.aside && (
              <text x={width - PAD} y={baseline} textAnchor="end" fill={theme.inkQuiet}>
                {row.aside}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
