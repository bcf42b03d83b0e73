import type { ReactElement } from "react";
import { altText } from "./alt-text.ts";
import type { AnyChartKind, Drawing, Drawn } from "./chart-kind.ts";
import { allHidden, type ChartDataset } from "./dataset.ts";
import { EmptyPicture } from "./frame/empty-picture.tsx";
import { InlineFrame, type Picture } from "./frame/inline-frame.tsx";
import { marginOf } from "./frame/margin.ts";
import { INLINE_WIDTHS, type PictureFrame, pictureFrame } from "./frame/picture-frame.ts";
import { StandaloneFrame } from "./frame/standalone-frame.tsx";
import { CHARTS, type ChartKind } from "./kinds.ts";
import type { ChartTable } from "./table.ts";
import type { ChartWords } from "./words.ts";

export interface ChartProps extends Drawing<ChartDataset> {
  kind: ChartKind;
}

function draw(props: ChartProps, frame: PictureFrame): Drawn {
  return CHARTS[props.kind].draw(props, frame) ?? empty(frame, props.dataset, props.words);
}

function empty(frame: PictureFrame, dataset: ChartDataset, words: ChartWords): Drawn {
  const height = frame.narrow ? 130 : 160;
  const node = <EmptyPicture frame={frame} height={height} words={words} hidden={allHidden(dataset)} />;
  return { picture: { width: frame.width, height, node }, hover: null };
}

function frameOf(props: ChartProps, width: number): PictureFrame {
  return pictureFrame(ownWidth(props) ?? width, CHARTS[props.kind].shape);
}

function ownWidth(props: ChartProps): number | null {
  const kind: AnyChartKind = CHARTS[props.kind];
  return kind.ownWidth?.(props) ?? null;
}

/** A static picture of one width for a page. */
export function Chart(props: ChartProps & { width: number }): ReactElement {
  const { picture } = draw(props, frameOf(props, props.width));
  return <Inline {...props} picture={picture} />;
}

function Inline(props: ChartProps & { picture: Picture }): ReactElement {
  const { kind, dataset, words, picture } = props;
  return (
    <InlineFrame
      picture={picture}
      label={altText(kind, dataset, words)}
      watermark={dataset.example ? words.chart.watermark : null}
    />
  );
}

/**
 * The picture of a page: drawn for a phone and for a wide column (charts.css shows one), readable by pointer and arrow keys
 * where its kind has that. One that has a width by nature is drawn once.
 */
export function ResponsiveChart(props: ChartProps): ReactElement {
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
        const { picture, hover } = draw(props, frameOf(props, INLINE_WIDTHS[variant]));
        return (
          <div key={variant} className={`chart-${variant}`}>
            <Inline {...props} picture={picture} />
            {hover}
          </div>
        );
      })}
    </div>
  );
}

/** The picture as a file of its own; `width` is that of the whole, with its margins. */
export function StandaloneChart(props: ChartProps & { width: number }): ReactElement {
  const { kind, dataset, words, id, width } = props;
  const margin = marginOf(width);
  const frame = frameOf(props, width - 2 * margin);
  const { picture } = draw(props, { ...frame, unitOnAxis: false, hints: false });
  return (
    <StandaloneFrame
      dataset={dataset}
      picture={picture}
      period={periodOf(kind, dataset, words)}
      label={altText(kind, dataset, words)}
      words={words}
      id={id}
      margin={margin}
    />
  );
}

/** The years or the year of the picture, "" where there is no figure. */
export function periodOf(kind: ChartKind, dataset: ChartDataset, words: ChartWords): string {
  return CHARTS[kind].period(dataset, words);
}

/** The table twin of the picture. */
export function chartTable(kind: ChartKind, dataset: ChartDataset, words: ChartWords): ChartTable {
  return CHARTS[kind].table(dataset, words);
}
