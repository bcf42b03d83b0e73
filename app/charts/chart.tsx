import type { ReactElement } from "react";
import type { Drawing, Drawn, KindParts } from "./chart-kind.ts";
import type { PictureText } from "./dataset.ts";
import { type FileSize, SIZE_ROOMS, type SizeRoom } from "./file-size.ts";
import { EmptyPicture } from "./frame/empty-picture.tsx";
import { InlineFrame, type Picture } from "./frame/inline-frame.tsx";
import { marginOf } from "./frame/margin.ts";
import { INLINE_WIDTHS, type PictureFrame, type PictureMedium, pictureFrame } from "./frame/picture-frame.ts";
import {
  type Canvas,
  StandaloneFrame,
  type StandaloneFrameProps,
  standaloneHeight,
} from "./frame/standalone-frame.tsx";

export interface ChartProps<Dataset extends PictureText> extends Drawing<Dataset> {
  kind: KindParts<NoInfer<Dataset>>;
}

function draw<D extends PictureText>(props: ChartProps<D>, frame: PictureFrame): Drawn {
  return props.kind.draw(props, frame) ?? empty(props, frame);
}

function empty<D extends PictureText>({ kind, dataset, words }: ChartProps<D>, frame: PictureFrame): Drawn {
  const height = frame.narrow ? 130 : 160;
  const hidden = kind.hidden?.(dataset) ?? false;
  const node = <EmptyPicture frame={frame} height={height} words={words} hidden={hidden} />;
  return { picture: { width: frame.width, height, node }, hover: null };
}

function frameOf<D extends PictureText>(
  props: ChartProps<D>,
  width: number,
  medium?: PictureMedium,
): PictureFrame {
  return pictureFrame(ownWidth(props) ?? width, props.kind.shape, medium);
}

function ownWidth<D extends PictureText>(props: ChartProps<D>): number | null {
  return props.kind.ownWidth?.(props) ?? null;
}

/**
 * A static picture of one width for a page; without hints it does not tell how to ask for more, without a
 * legend not what its signs mean.
 */
export function Chart<D extends PictureText>(
  props: ChartProps<D> & { width: number; medium?: PictureMedium; hints?: boolean; legend?: boolean },
): ReactElement {
  const { width, medium, hints = true, legend = true } = props;
  const { picture } = draw(props, { ...frameOf(props, width, medium), hints, legend });
  return <Inline {...props} picture={picture} />;
}

function Inline<D extends PictureText>(props: ChartProps<D> & { picture: Picture }): ReactElement {
  const { kind, dataset, words, picture } = props;
  return (
    <InlineFrame
      picture={picture}
      label={kind.alt(dataset, words)}
      watermark={dataset.example ? words.chart.watermark : null}
      linked={props.linkOf !== undefined}
    />
  );
}

/**
 * The picture of a page: drawn for a phone and for a wide column (charts.css shows one), readable by
 * pointer and arrow keys where its kind has that. One that has a width by nature is drawn once.
 */
export function ResponsiveChart<D extends PictureText>(
  props: ChartProps<D> & {
    /** Where no script reads it: nothing lies over it, and nothing tells how to ask for more. */
    still?: boolean;
  },
): ReactElement {
  const { still = false } = props;
  const own = ownWidth(props);
  if (own !== null) {
    return (
      <div className="chart chart-of-own-width">
        <Chart {...props} width={own} />
      </div>
    );
  }
  return (
    <div className="chart">
      {(["narrow", "wide"] as const).map((variant) => {
        const frame = { ...frameOf(props, INLINE_WIDTHS[variant]), hints: !still };
        const { picture, hover } = draw(props, frame);
        return (
          <div key={variant} className={`chart-${variant}`}>
            <Inline {...props} picture={picture} />
            {still ? null : hover}
          </div>
        );
      })}
    </div>
  );
}

/** The picture as a file of its own; `width` is that of the whole, with its margins. */
export function StandaloneChart<D extends PictureText>(
  props: ChartProps<D> & { width: number; size?: FileSize | undefined },
): ReactElement {
  const { size, width } = props;
  return <StandaloneFrame {...(size ? sized(props, SIZE_ROOMS[size]) : standalone(props, { width }))} />;
}

/** `more`: px that the plot is taller than the kind would have it. */
function standalone<D extends PictureText>(
  props: ChartProps<D>,
  { width, more = 0, canvas }: { width: number; more?: number; canvas?: Canvas },
): StandaloneFrameProps {
  const { kind, dataset, words, id } = props;
  const margin = marginOf(width);
  const frame = frameOf(props, width - 2 * margin);
  const plotHeight = Math.max(LEAST_PLOT, frame.plotHeight + more);
  const { picture } = draw(props, { ...frame, plotHeight, unitOnAxis: false, hints: false });
  return {
    dataset,
    picture,
    seen: kind.seen(dataset),
    period: kind.period(dataset, words),
    label: kind.alt(dataset, words),
    words,
    id,
    margin,
    ...(canvas ? { canvas } : {}),
  };
}

/** A plot lower than this is no picture, px. */
const LEAST_PLOT = 90;

/**
 * The picture in a size of its own: drawn for the first width in which it fits, its plot as tall as there
 * is room; of what fits in none, the widest, and the file is taller than asked rather than its letters too
 * small.
 */
function sized<D extends PictureText>(
  props: ChartProps<D>,
  { width: shown, height, drawn }: SizeRoom,
): StandaloneFrameProps {
  const fitting = (width: number): StandaloneFrameProps => {
    const canvas = { width, height: height === null ? null : Math.round((width * height) / shown), shown };
    const first = standalone(props, { width, canvas: { ...canvas, height: null } });
    if (canvas.height === null) return first;
    const more = canvas.height - standaloneHeight(first);
    return standalone(props, { width, more, canvas });
  };
  const fits = ({ canvas, ...framed }: StandaloneFrameProps): boolean =>
    canvas !== undefined && standaloneHeight({ ...framed, canvas }) <= (canvas.height ?? Infinity);
  const tried = drawn.map(fitting);
  const found = tried.find(fits) ?? tried.at(-1);
  if (!found) throw new Error("a size without a width to draw for");
  return found;
}
