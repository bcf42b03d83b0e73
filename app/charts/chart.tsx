import type { ReactElement, ReactNode } from "react";
import { altText } from "./alt-text.ts";
import { allHidden, type ChartDataset, shownYear, yearsWithFigures } from "./dataset.ts";
import { EmptyPicture } from "./frame/empty-picture.tsx";
import { InlineFrame, type Picture } from "./frame/inline-frame.tsx";
import { INLINE_WIDTHS, type PictureFrame, pictureFrame } from "./frame/picture-frame.ts";
import { StandaloneFrame } from "./frame/standalone-frame.tsx";
import { lineGeometry } from "./line/geometry.ts";
import { LinePicture } from "./line/line-chart.tsx";
import { LineHover } from "./line/line-hover.tsx";
import { lineTable } from "./line/line-table.ts";
import { mapGeometry } from "./map/geometry.ts";
import { MapPicture } from "./map/map-chart.tsx";
import type { MapShapes } from "./map/shapes.ts";
import { sparklineGeometry } from "./sparkline/geometry.ts";
import { SparklinePicture } from "./sparkline/sparkline-chart.tsx";
import type { ChartKind } from "./spec-link.ts";
import { stripGeometry } from "./strip/geometry.ts";
import { StripPicture } from "./strip/strip-chart.tsx";
import { StripHover } from "./strip/strip-hover.tsx";
import { yearTable } from "./strip/strip-table.ts";
import type { ChartTable } from "./table.ts";
import type { ChartWords } from "./words.ts";

/** What a map needs beside its figures. */
export interface MapParts {
  shapes: MapShapes;
  /** The limits between the classes of all Finnish municipalities, four at most; null = too few figures for classes. */
  breaks: readonly number[] | null;
}

export interface ChartProps {
  kind: ChartKind;
  dataset: ChartDataset;
  words: ChartWords;
  /** Unique on the page. */
  id: string;
  /** Needed by a map only. */
  map?: MapParts;
  /** Sparkline only: the hue of its priority. */
  colour?: string;
}

/** A picture, and what lies over it in the browser. */
interface Drawn {
  picture: Picture;
  hover: ReactNode;
}

/** Kind → picture: the only place that knows all kinds. */
function draw(props: ChartProps, frame: PictureFrame): Drawn {
  const { kind, dataset, words, id } = props;
  switch (kind) {
    case "line": {
      const geometry = lineGeometry(dataset, frame, words);
      if (!geometry) return empty(frame, dataset, words);
      return {
        picture: { ...sizeOf(geometry), node: <LinePicture geometry={geometry} /> },
        hover: <LineHover dataset={dataset} geometry={geometry} words={words} />,
      };
    }
    case "strip": {
      const geometry = stripGeometry(dataset, frame, words);
      if (!geometry) return empty(frame, dataset, words);
      return {
        picture: { ...sizeOf(geometry), node: <StripPicture geometry={geometry} /> },
        hover: <StripHover dataset={dataset} geometry={geometry} words={words} />,
      };
    }
    case "map": {
      if (!props.map) throw new Error(`chart ${id}: a map needs its shapes`);
      const geometry = mapGeometry(dataset, props.map.shapes, props.map.breaks, frame.textSize, words);
      if (!geometry) return empty(frame, dataset, words);
      const node = <MapPicture geometry={geometry} words={words} id={id} />;
      return { picture: { ...sizeOf(geometry), node }, hover: null };
    }
    case "sparkline": {
      const geometry = sparklineGeometry(dataset, sparklineSize(frame.width));
      if (!geometry) return empty(frame, dataset, words);
      const node = (
        <SparklinePicture geometry={geometry} {...(props.colour ? { colour: props.colour } : {})} />
      );
      return { picture: { ...sizeOf(geometry), node }, hover: null };
    }
  }
}

function sizeOf(geometry: { width: number; height: number }): { width: number; height: number } {
  return { width: geometry.width, height: geometry.height };
}

function empty(frame: PictureFrame, dataset: ChartDataset, words: ChartWords): Drawn {
  const height = frame.narrow ? 130 : 160;
  const node = <EmptyPicture frame={frame} height={height} words={words} hidden={allHidden(dataset)} />;
  return { picture: { width: frame.width, height, node }, hover: null };
}

function frameOf(props: ChartProps, width: number): PictureFrame {
  const shape = props.kind === "strip" ? "distribution" : props.kind === "map" ? "map" : "trend";
  return pictureFrame(props.kind === "map" && props.map ? props.map.shapes.width : width, shape);
}

function sparklineSize(width: number): { width: number; height: number } {
  return { width, height: Math.round(width / 3.4) };
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
 * The picture of a page: drawn for a phone and for a wide column (charts.css shows one), readable by pointer and arrow keys where its kind has
 * that. A map is drawn once, at the width of its shapes.
 */
export function ResponsiveChart(props: ChartProps): ReactElement {
  if (props.kind === "map") {
    return (
      <div className="chart chart-map">
        <Chart {...props} width={props.map?.shapes.width ?? INLINE_WIDTHS.narrow} />
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

/** The picture as a file of its own; `width` is that of the plot area, the margins come on top. */
export function StandaloneChart(props: ChartProps & { width: number }): ReactElement {
  const { kind, dataset, words, id } = props;
  const { picture } = draw(props, { ...frameOf(props, props.width), unitOnAxis: false, hints: false });
  return (
    <StandaloneFrame
      dataset={dataset}
      picture={picture}
      period={periodOf(kind, dataset, words)}
      label={altText(kind, dataset, words)}
      words={words}
      id={id}
    />
  );
}

/** The years of a trend, the year of a one-year picture, "" where there is no figure. */
export function periodOf(kind: ChartKind, dataset: ChartDataset, words: ChartWords): string {
  if (kind === "strip" || kind === "map") return String(shownYear(dataset) ?? "");
  const years = yearsWithFigures(dataset.areas);
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined ? "" : words.chart.years(first, last);
}

/** The table twin of the picture. */
export function chartTable(kind: ChartKind, dataset: ChartDataset, words: ChartWords): ChartTable {
  return kind === "line" || kind === "sparkline" ? lineTable(dataset, words) : yearTable(dataset, words);
}
