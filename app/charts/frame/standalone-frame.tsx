import type { ReactElement } from "react";
import { wrapText } from "../caption.ts";
import type { PictureText } from "../dataset.ts";
import type { Face } from "../text-width.ts";
import { theme } from "../theme.ts";
import { unitBesideTitle } from "../value-text.ts";
import type { ChartWords } from "../words.ts";
import { Marked, type Picture } from "./inline-frame.tsx";
import { px } from "./marker.tsx";

export interface StandaloneFrameProps {
  dataset: PictureText;
  picture: Picture;
  /** What is seen in it, where a test has shown something: then it is the title. */
  seen: string | null;
  /** Years or year of the picture. */
  period: string;
  label: string;
  words: ChartWords;
  id: string;
  /** White around it, px. */
  margin: number;
  /** Absent: as wide and tall as the picture makes it. */
  canvas?: Canvas;
}

/** A frame of a size of its own: it is drawn on `width` × `height` and shown `shown` px wide. */
export interface Canvas {
  width: number;
  height: number | null;
  shown: number;
}

/** How tall the framed picture is, px. */
export function standaloneHeight(props: StandaloneFrameProps): number {
  return layoutOf(props).height;
}

function layoutOf({ dataset, picture, seen, period, words, margin, canvas }: StandaloneFrameProps) {
  const room = canvas ? canvas.width - 2 * margin : picture.width;
  const heading = seen ?? dataset.title;
  const title = block(heading, room, room < 480 ? 19 : 22, 1.22, "serif");
  const subtitle = block(
    [seen && dataset.title, unitBesideTitle(dataset), dataset.sexLabel, period]
      .filter((part) => part)
      .join(" · "),
    room,
    14.5,
    1.3,
  );
  const footer = footerLines(dataset, words).map((line) => block(line, room, 12, 1.4));
  const subtitleTop = margin + title.height + 2;
  const pictureTop = subtitleTop + subtitle.height + 16;
  const footerHeight = footer.reduce((sum, { height }) => sum + height, 0);
  const height = Math.ceil(pictureTop + picture.height + 14 + 8 + footerHeight + margin * 0.7);
  // What room is left stands between the picture and its source.
  const slack = Math.max(0, (canvas?.height ?? 0) - height);
  const ruleY = pictureTop + picture.height + 14 + slack;
  return { room, heading, title, subtitle, subtitleTop, footer, pictureTop, ruleY, height: height + slack };
}

/** The picture on its own: title, unit, source, producer, date, licence and permalink are drawn inside. */
export function StandaloneFrame(props: StandaloneFrameProps): ReactElement {
  const { dataset, picture, label, words, id, margin, canvas } = props;
  const { room, heading, title, subtitle, subtitleTop, footer, pictureTop, ruleY, height } = layoutOf(props);
  let footerTop = ruleY + 8;
  const placedFooter = footer.map((lines) => {
    const top = footerTop;
    footerTop += lines.height;
    return { lines, top };
  });
  const width = room + 2 * margin;
  const enlarged = canvas ? canvas.shown / width : 1;

  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={px(width * enlarged)}
      height={px(height * enlarged)}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      fontFamily={theme.sans}
      fill={theme.ink}
      lang={dataset.locale}
    >
      <title id={`${id}-title`}>{heading}</title>
      <desc id={`${id}-desc`}>{label}</desc>
      <rect width={width} height={height} fill={theme.paper} />
      <Lines block={title} x={margin} top={margin} face={theme.serif} weight={600} />
      <g fill={theme.inkQuiet}>
        <Lines block={subtitle} x={margin} top={subtitleTop} />
      </g>
      <g transform={`translate(${px(margin + (room - picture.width) / 2)} ${px(pictureTop)})`}>
        <Marked picture={picture} watermark={dataset.example ? words.chart.watermark : null} />
      </g>
      <line x1={margin} x2={width - margin} y1={px(ruleY)} y2={px(ruleY)} stroke={theme.granite[200]} />
      <g fill={theme.inkQuiet}>
        {placedFooter.map(({ lines, top }) => (
          <Lines key={top} block={lines} x={margin} top={top} />
        ))}
      </g>
    </svg>
  );
}

/** Source, producer and date together; licence and address below; example data says so first. */
function footerLines(dataset: PictureText, words: ChartWords): string[] {
  const { source, producer, date, licence, permalink } = dataset.footer;
  const join = (parts: readonly (string | null)[]): string => parts.filter((part) => part).join(" · ");
  return [
    dataset.example ? words.chart.exampleLine : "",
    join([source, producer, date]),
    join([licence, permalink]),
  ].filter((line) => line !== "");
}

interface TextBlock {
  lines: string[];
  size: number;
  lineHeight: number;
  height: number;
}

function block(text: string, width: number, size: number, leading: number, face: Face = "sans"): TextBlock {
  const lines = wrapText(text, width, size, face);
  const lineHeight = size * leading;
  return { lines, size, lineHeight, height: lines.length * lineHeight };
}

function Lines(props: {
  block: TextBlock;
  x: number;
  top: number;
  face?: string;
  weight?: number;
}): ReactElement {
  const { lines, size, lineHeight } = props.block;
  return (
    <g fontSize={size} fontFamily={props.face} fontWeight={props.weight}>
      {lines.map((line, i) => (
        <text key={line} x={props.x} y={px(props.top + i * lineHeight + size * 0.92)}>
          {line}
        </text>
      ))}
    </g>
  );
}
