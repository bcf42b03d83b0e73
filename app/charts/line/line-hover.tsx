import type { ReactElement } from "react";
import { type ChartDataset, figureIn, limitsIn } from "../dataset.ts";
import { MarkerShape, px } from "../frame/marker.tsx";
import { ReadingBox, type ReadingRow } from "../frame/reading-box.tsx";
import { ReadingLayer } from "../frame/reading-layer.tsx";
import { theme } from "../theme.ts";
import { valueText, valueWithUnit } from "../value-text.ts";
import type { ChartWords } from "../words.ts";
import type { LineGeometry } from "./geometry.ts";
import { intervalText } from "./interval-text.ts";
import type { PlacedLine } from "./placed-line.ts";
import { firstPlace, type LinePlace, nextPlace, placeAt, readingOrder } from "./reading.ts";

interface LineHoverProps {
  dataset: ChartDataset;
  geometry: LineGeometry;
  words: ChartWords;
}

/** Reading a line chart by pointer and arrow keys. */
export function LineHover({ dataset, geometry, words }: LineHoverProps): ReactElement {
  return (
    <ReadingLayer<LinePlace>
      width={geometry.width}
      height={geometry.height}
      label={words.chart.readLine}
      start={() => firstPlace(geometry)}
      next={(place, key) => nextPlace(geometry, place, key)}
      at={(x, y) => placeAt(geometry, x, y)}
      describe={(place) => describeLinePlace(geometry, place, dataset, words)}
      draw={(place) => <LineReading place={place} dataset={dataset} geometry={geometry} words={words} />}
    />
  );
}

/** "Kouvola, 2021: 11,6 %, luottamusväli 10,9–12,3", or the reason why there is no figure. */
export function describeLinePlace(
  geometry: LineGeometry,
  place: LinePlace,
  dataset: ChartDataset,
  words: ChartWords,
): string {
  const line = readingOrder(geometry)[place.line];
  if (!line) return "";
  const figure = figureText(line, place.year, dataset, words);
  const interval = intervalOf(line, place.year, dataset);
  const parts = [figure, ...(interval === null ? [] : [words.chart.interval(interval)])];
  return `${line.area.name}, ${place.year}: ${parts.join(", ")}`;
}

function figureText(line: PlacedLine, year: number, dataset: ChartDataset, words: ChartWords): string {
  const figure = figureIn(line.area, year);
  return figure.value === null ? words.common.missing[figure.missing] : valueWithUnit(figure.value, dataset);
}

/** Also where too many areas have intervals for bands; a benchmark's is never shown. */
function intervalOf(line: PlacedLine, year: number, dataset: ChartDataset): string | null {
  const limits = line.quiet ? null : limitsIn(line.area, year);
  return limits && intervalText(limits, dataset);
}

/**
 * What is drawn over the picture at a place: a rule at the year, the marks of that year, and the box with
 * their figures.
 */
export function LineReading(props: LineHoverProps & { place: LinePlace }): ReactElement {
  const { place, dataset, geometry, words } = props;
  const order = readingOrder(geometry);
  const x = geometry.xOfYear(place.year);
  const { top, bottom } = geometry.plot;
  const spots = order.flatMap((line, i) => {
    const { value } = figureIn(line.area, place.year);
    return value === null ? [] : [{ line, value, y: geometry.yOfValue(value), current: i === place.line }];
  });
  const current = order[place.line];
  spots.sort((a, b) => b.value - a.value);
  const rows = readingRows(spots, place.year, dataset);
  if (current && !rows.some((row) => row.strong))
    rows.push({
      name: current.area.name,
      value: figureText(current, place.year, dataset, words),
      colour: current.style.stroke,
      strong: true,
    });
  // The box stands in the other half of the picture than the figure that is read.
  const read = spots.find((spot) => spot.current);
  const away = read && read.y > (top + bottom) / 2 ? top : bottom;
  return (
    <g>
      <line x1={px(x)} x2={px(x)} y1={top} y2={bottom} stroke={theme.axis} strokeDasharray="2 2" />
      {spots.map(({ line, y, current: strong }) => (
        <MarkerShape
          key={line.area.key}
          shape={line.style.marker}
          x={x}
          y={y}
          colour={line.style.stroke}
          radius={strong ? 6 : 4}
        />
      ))}
      <ReadingBox
        title={String(place.year)}
        rows={rows}
        x={x}
        y={away}
        frame={geometry}
        textSize={geometry.textSize}
      />
    </g>
  );
}

/**
 * A row for each figure. Beside intervals a long unit ("/ 1 000 asukasta") would not fit on a phone: then the
 * axis alone names it.
 */
function readingRows(
  spots: readonly { line: PlacedLine; value: number; current: boolean }[],
  year: number,
  dataset: ChartDataset,
): ReadingRow[] {
  const intervals = spots.map(({ line }) => intervalOf(line, year, dataset));
  const bare = dataset.unit !== "percent" && intervals.some((interval) => interval !== null);
  return spots.map(({ line, value, current }, i) => ({
    name: line.area.name,
    value: bare ? valueText(value, dataset) : valueWithUnit(value, dataset),
    ...(intervals[i] ? { aside: `(${intervals[i]})` } : {}),
    colour: line.style.stroke,
    strong: current,
  }));
}
